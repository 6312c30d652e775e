import { expect, test } from '@playwright/test'
import type { GapStatus } from '@/lib/statistics/assess-gap'
import type { LevelStatus } from '@/lib/statistics/assess-level'
import { gapWord, levelWord } from '@/lib/text/status-words'
import { units, wrongGaps, wrongNumbers, wrongAges, wrongPlaces, wrongWords } from '../support/honest-caption'
import { readFigures, type ReadFigure, type ReadFigures } from '../support/indicator-figures'
import { inMarkup } from '../support/markup'
import { walk } from '../support/walk'

const OVER = 'Every page is read once.'
const localeOf = (path: string) => (path.startsWith('/en') ? 'en' : 'sv')

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

test('there are figures to judge, with captions, marks and tables', () => {
  const figures = [...read.values()].flatMap(page => [...page.figures, ...page.places])
  expect(figures.length).toBeGreaterThan(500)
  expect([...read.values()].some(page => page.gaps.length > 0)).toBe(true)
  expect(figures.filter(({ caption, table }) => !caption || table.rows.length === 0)).toEqual([])
})

test('no certain word stands where the computed status is not certain, and certainty is said', () => {
  expect(everyFigure(({ caption, marks: [level, gap] }) => wrongWords(caption, level?.status, gap?.status))).toEqual([])
  const explained = [...read].flatMap(
    ([
      path,
      {
        figures: [figure],
        gaps,
      },
    ]) =>
      gaps.flatMap(({ caption, marks: [gap, ratio] }) =>
        wrongWords(caption, figure?.marks[0]?.status, gap?.status, ratio?.status).map(fault => `${path} ${fault}`),
      ),
  )
  expect(explained).toEqual([])
})

test('every number in a caption is the number in the table beside it', () => {
  expect(everyFigure((figure, path) => wrongNumbers(figure, localeOf(path)))).toEqual([])
})

test('every number in a caption about places is that place’s in the table, and so is their difference', () => {
  const faults = [...read].flatMap(([path, { places }]) =>
    places.flatMap(figure =>
      (figure.id === 'invanare' ? wrongAges : wrongPlaces)(figure).map(fault => `${path} ${fault}`),
    ),
  )
  expect(faults).toEqual([])
})

test('every gap in a caption is the gap in its own table, and so is every ratio', () => {
  const faults = [...read].flatMap(([path, { gaps }]) =>
    gaps.flatMap(gap => wrongGaps(gap).map(fault => `${path}#${gap.id} ${fault}`)),
  )
  expect(faults).toEqual([])
})

test('a difference that seems to contradict its ends is explained where it stands', () => {
  const faults = [...read].flatMap(([path, { gaps }]) =>
    gaps.flatMap(({ table: { rows }, text, id }) => {
      const odd = rows.filter(({ cells: [focus, reference, difference] }) => {
        const apart = Math.abs(units(focus) - units(reference))
        return apart !== Math.abs(units(difference))
      })
      return odd.length > 0 && !/oavrundade|unrounded/.test(text) ? [`${path}#${id}: ${odd[0]?.period}`] : []
    }),
  )
  expect(faults).toEqual([])
})

test('a mark says the same in words as in shape, and the same everywhere', () => {
  const faults = [...read].flatMap(([path, { figures, gaps, strips }]) => {
    const locale = localeOf(path)
    const level = (status: string) => levelWord(locale, status as LevelStatus)
    const gap = (status: string) => gapWord(locale, status as GapStatus)
    const wrong = (marks: ReadFigure['marks'], word: (status: string) => string) =>
      marks.filter(mark => !mark.words.endsWith(word(mark.status)))
    return [
      ...figures.flatMap(({ marks }) => [...wrong(marks.slice(0, 1), level), ...wrong(marks.slice(1), gap)]),
      ...gaps.flatMap(({ marks }) => wrong(marks, gap)),
      ...strips.flatMap(mark => (wrong([mark], level).length > 0 ? wrong([mark], gap) : [])),
      ...strips.filter(({ href = '', status }) => !saysOnItsOwnPage(href, status)),
    ].map(mark => `${path} ${JSON.stringify(mark)}`)
  })
  expect(faults).toEqual([])
})

function saysOnItsOwnPage(href: string, status: string): boolean {
  const own = read.get(href)
  const marks = [...(own?.figures ?? []), ...(own?.gaps ?? [])].flatMap(figure => figure.marks)
  // A page with no values of its own has nothing to mark.
  return marks.length === 0 ? Boolean(own) && status === 'cannotTell' : marks.some(mark => mark.status === status)
}

test('a gap told on the overview is told the same on the indicator’s own page', () => {
  const faults = [...read].flatMap(([path, { sentences }]) =>
    sentences
      .filter(({ href, text }) => !read.get(href)?.gaps.some(({ caption }) => caption.endsWith(text)))
      .map(({ href, text }) => `${path} → ${href}: ${text}`),
  )
  expect([...read.values()].flatMap(page => page.sentences).length).toBeGreaterThan(0)
  expect(faults).toEqual([])
})
