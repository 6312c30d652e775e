import { expect, test } from '@playwright/test'
import { forbiddenIn } from '../support/chance-in-words'
import { wrongFinding, wrongWords } from '../support/honest-caption'
import { wrongAges, wrongPlaces } from '../support/honest-places'
import { readFigures, type ReadFigure, type ReadFigures } from '../support/indicator-figures'
import { inMarkup } from '../support/markup'
import { decimalsIn, strayNumbers } from '../support/stray-numbers'
import { walk } from '../support/walk'

const OVER = 'Every page is read once.'

test.describe.configure({ mode: 'serial' })

/** What every page says of its indicators, by address. */
const read = new Map<string, ReadFigures>()

test.beforeAll(async ({ browser, baseURL }, { project }) => {
  test.setTimeout(1_800_000)
  if (project.use.isMobile) return
  const page = await browser.newPage({ baseURL })
  for await (const { path, html } of walk(page.request)) read.set(path, await inMarkup(page, html, readFigures))
  await page.close()
})

test.beforeEach(({ isMobile }) => test.skip(isMobile, OVER))

const everyFigure = (faultsOf: (figure: ReadFigure, path: string) => string[]) =>
  [...read].flatMap(([path, { figures }]) =>
    figures.flatMap(figure => faultsOf(figure, path).map(fault => `${path} ${fault}`)),
  )

test('there are figures to judge, with findings, captions and tables', () => {
  const figures = [...read.values()].flatMap(page => page.figures)
  expect(figures.length).toBeGreaterThan(process.env.TEST_ALL ? 500 : 250)
  expect([...read.values()].some(page => page.gaps.length > 0)).toBe(true)
  expect([...read.values()].some(page => page.rows.length > 0)).toBe(true)
  expect(figures.filter(({ caption, table }) => !caption || table.rows.length === 0)).toEqual([])
  // A goal's own figure stands beside the story that says what was found.
  expect(figures.filter(({ finding }) => finding).length).toBeGreaterThan(0.8 * figures.length)
})

test('no word is used that is read as another', () => {
  expect(everyFigure(({ finding, caption }) => forbiddenIn(`${finding} ${caption}`))).toEqual([])
})

test('a caption says first what was seen, and then the one word for chance that was found', () => {
  expect(everyFigure(({ caption, answers: [level, gap] }) => wrongWords(caption, level, gap))).toEqual([])
  const explained = [...read].flatMap(([path, { gaps }]) =>
    gaps.flatMap(({ caption, answers: [gap, ratio] }) =>
      wrongWords(caption, undefined, gap, ratio).map(fault => `${path} ${fault}`),
    ),
  )
  expect(explained).toEqual([])
})

test('a finding has no other word for chance than its answers, and none of what has not moved', () => {
  expect(
    everyFigure(({ finding, answers: [level, gap] }) => (finding ? wrongFinding(finding, level, gap) : [])),
  ).toEqual([])
})

test('every number of a finding and a caption is in the tables beside them', () => {
  const faults = [...read].flatMap(([path, { figures, gaps }]) => {
    const cells = gaps.flatMap(({ table }) => table.rows.flatMap(row => row.cells))
    const ratios = cells.length > 0 ? new Set(cells.flatMap(decimalsIn)) : undefined
    return [...figures, ...gaps].flatMap(figure =>
      strayNumbers(`${figure.finding} ${figure.caption}`, figure, ratios).map(
        number => `${path} ${number}: ${figure.finding} ${figure.caption}`,
      ),
    )
  })
  expect(faults).toEqual([])
})

test('every number in a caption about places is that place’s in the table, and so is their difference', () => {
  const faults = [...read].flatMap(([path, { places }]) =>
    places.flatMap(figure =>
      (figure.id === 'invanare' ? wrongAges : wrongPlaces)(figure).map(fault => `${path} ${fault}`),
    ),
  )
  expect(faults).toEqual([])
})

test('a row says of a change what the indicator’s own page says', () => {
  const faults = [...read].flatMap(([path, { rows }]) =>
    rows
      .filter(({ href, verdict, chance }) => {
        // Whatever view a row leads to, every gap is explained on the indicator's own page, in whichever language it was read.
        const page = href.split('/').slice(0, 5).join('/')
        const own = read.get(page) ?? read.get(page.replace(/^\/\w+/, page.startsWith('/sv') ? '/en' : '/sv'))
        const answers = [...(own?.figures ?? []), ...(own?.gaps ?? [])].flatMap(figure => figure.answers)
        return !answers.some(answer => answer.verdict === verdict && answer.chance === chance)
      })
      .map(({ href, words }) => `${path} → ${href}: ${words}`),
  )
  expect(faults).toEqual([])
})
