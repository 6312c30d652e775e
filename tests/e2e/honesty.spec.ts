import { expect, test } from '@playwright/test'
<<<<<<< HEAD
import { wrongAges, wrongPlaces } from '../support/honest-places'
import { strayNumbers, wordsNeverSaid, wrongChance } from '../support/honest-words'
=======
import { gapAnswer } from '@/components/indicators/answer-words'
import {
  units,
  wrongAges,
  wrongFinding,
  wrongGaps,
  wrongNumbers,
  wrongPlaces,
  wrongWords,
} from '../support/honest-caption'
>>>>>>> 5e5afdc (text: tests of the words for chance, of headlines, answers, stories and questions; the honest caption is read by the new rule)
import { readFigures, type ReadFigure, type ReadFigures } from '../support/indicator-figures'
import { inMarkup } from '../support/markup'
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

<<<<<<< HEAD
test('there are figures to judge, with findings, captions and tables', () => {
  const figures = [...read.values()].flatMap(page => page.figures)
=======
test('there are figures to judge, with captions, answers and tables', () => {
  const figures = [...read.values()].flatMap(page => [...page.figures, ...page.places])
>>>>>>> 5e5afdc (text: tests of the words for chance, of headlines, answers, stories and questions; the honest caption is read by the new rule)
  expect(figures.length).toBeGreaterThan(500)
  expect([...read.values()].some(page => page.gaps.length > 0)).toBe(true)
  expect([...read.values()].some(page => page.rows.length > 0)).toBe(true)
  expect(figures.filter(({ finding, caption, table }) => !finding || !caption || table.rows.length === 0)).toEqual([])
})

<<<<<<< HEAD
test('no word is used that is read as another', () => {
  expect(everyFigure(({ finding, caption }) => wordsNeverSaid(`${finding} ${caption}`))).toEqual([])
})

test('a finding says how far it can be chance as its answers do, and never more', () => {
  expect(
    everyFigure(({ finding, answers }) => wrongChance(finding, answers).map(fault => `${fault}: ${finding}`)),
  ).toEqual([])
})

test('every number of a finding and a caption is in the tables beside them', () => {
  const faults = [...read].flatMap(([path, { figures, gaps }]) => {
    const ratios = new Set(gaps.flatMap(({ table }) => table.rows.flatMap(({ cells }) => cells)))
    return [...figures, ...gaps].flatMap(figure =>
      strayNumbers(`${figure.finding} ${figure.caption}`, figure, ratios).map(
        number => `${path} ${number}: ${figure.finding} ${figure.caption}`,
      ),
    )
  })
  expect(faults).toEqual([])
=======
test('a caption says first what was seen, and then the one word for chance that was found', () => {
  expect(everyFigure(({ caption, answers: [level, gap] }) => wrongWords(caption, level, gap))).toEqual([])
  const explained = [...read].flatMap(([path, { gaps }]) =>
    gaps.flatMap(({ caption, answers: [gap, ratio] }) =>
      wrongWords(caption, undefined, gap, ratio).map(fault => `${path} ${fault}`),
    ),
  )
  expect(explained).toEqual([])
})

test('a finding has no other word for chance than its caption, and none of what has not moved', () => {
  expect(
    everyFigure(({ finding, answers: [level, gap] }) => (finding ? wrongFinding(finding, level, gap) : [])),
  ).toEqual([])
})

test('every number in a caption is the number in the table beside it', () => {
  expect(everyFigure((figure, path) => wrongNumbers(figure, localeOf(path)))).toEqual([])
>>>>>>> 5e5afdc (text: tests of the words for chance, of headlines, answers, stories and questions; the honest caption is read by the new rule)
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
        const own = read.get(href.split(/[?#]/)[0]!)
        const answers = [...(own?.figures ?? []), ...(own?.gaps ?? [])].flatMap(figure => figure.answers)
        return !answers.some(answer => answer.verdict === verdict && answer.chance === chance)
      })
      .map(({ href, words }) => `${path} → ${href}: ${words}`),
  )
  expect(faults).toEqual([])
})
<<<<<<< HEAD
=======

test('an answer says the same in words as in code, and the same everywhere', () => {
  const faults = [...read].flatMap(([path, { gaps, rows }]) => {
    const locale = localeOf(path)
    const wrong = gaps.flatMap(({ answers: [gap] }) =>
      gap && !gap.words.includes(gapAnswer(locale, gap as Parameters<typeof gapAnswer>[1])) ? [gap.words] : [],
    )
    return [...wrong, ...rows.filter(row => !isOnItsOwnPage(row)).map(row => JSON.stringify(row))].map(
      fault => `${path} ${fault}`,
    )
  })
  expect(faults).toEqual([])
})

function isOnItsOwnPage({ href, verdict, chance }: { href: string; verdict: string; chance: string }): boolean {
  const own = read.get(href.replace(/#.*$/, ''))
  const answers = [...(own?.figures ?? []), ...(own?.gaps ?? [])].flatMap(figure => figure.answers)
  return answers.some(answer => answer.verdict === verdict && answer.chance === chance)
}
>>>>>>> 5e5afdc (text: tests of the words for chance, of headlines, answers, stories and questions; the honest caption is read by the new rule)
