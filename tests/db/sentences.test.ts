import { beforeAll, describe, expect, it, vi } from 'vitest'
import { allGoals, currentFramework, indicatorCodes, type Framework } from '@/lib/framework/framework'
import { getFramework, listFrameworks } from '@/lib/framework/queries'
import { listIndicators } from '@/lib/indicators/queries'
import { gapsAnswer, levelsAnswer } from '@/lib/observations/answers'
import { goalHeadline, goalStory } from '@/lib/observations/goal-story'
import { getReadings } from '@/lib/observations/queries'
import { questionsOf } from '@/lib/observations/questions'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, gapsTogether, rollUp } from '@/lib/observations/roll-up'
import { gapHeadlineOf, gapStatementOf, headlineOf, levelHeadlineOf, statementOf } from '@/lib/observations/statement'
import { hasMoved } from '@/lib/statistics/count-changes'
import { locales } from '@/lib/text/numbers'
import { chancesIn, forbiddenIn } from '../support/chance-in-words'
import { wrongFinding, wrongWords } from '../support/honest-caption'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

type Municipality = { slug: string; framework: Framework; readings: Reading[] }
const municipalities: Municipality[] = []

beforeAll(async () => {
  for (const slug of ['boras', 'borlange']) {
    const shown = currentFramework(await listFrameworks(slug), 2026)
    const framework = shown && (await getFramework(slug, shown.slug))
    if (!framework) throw new Error(`${slug} has no framework`)
    const codes = (await listIndicators(slug, 'all')).map(({ code }) => code)
    municipalities.push({ slug, framework, readings: await getReadings(slug, codes, `${framework.validFrom}-01-01`) })
  }
})

const everyReading = (faultsOf: (reading: Reading, locale: 'sv' | 'en') => string[]) =>
  municipalities.flatMap(({ slug, readings }) =>
    readings.flatMap(reading =>
      locales.flatMap(locale => faultsOf(reading, locale).map(fault => `${slug} ${reading.indicator.code} ${fault}`)),
    ),
  )

describe('what is said of every indicator of the seed', () => {
  it('is first what was seen, and then the one word for chance that was found', () =>
    expect(
      everyReading((reading, locale) => [
        ...wrongWords(statementOf(reading, undefined, locale), reading.level),
        ...reading.gaps.flatMap(gap => [
          ...wrongWords(statementOf(reading, gap, locale), reading.level, gap.gap, gap.gap.relative),
          ...wrongWords(gapStatementOf(reading, gap, locale), undefined, gap.gap, gap.gap.relative),
        ]),
      ]),
    ).toEqual([]))

  it('is the same in the headline, which says nothing of what has not moved', () =>
    expect(
      everyReading((reading, locale) => [
        ...wrongFinding(levelHeadlineOf(reading, locale), reading.level),
        ...reading.gaps.flatMap(gap => [
          ...wrongFinding(headlineOf(reading, gap, locale), reading.level, gap.gap),
          ...wrongFinding(gapHeadlineOf(reading, gap, locale), undefined, gap.gap),
        ]),
      ]),
    ).toEqual([]))

  it('is a title of at most five lines on a phone', () =>
    expect(
      everyReading((reading, locale) =>
        [undefined, ...reading.gaps].map(gap => headlineOf(reading, gap, locale)).filter(title => title.length > 200),
      ),
    ).toEqual([]))

  it('names both ends of every change', () =>
    expect(
      everyReading((reading, locale) =>
        reading.gaps.flatMap(gap => {
          const { from, to } = gap.gap
          const said = gapHeadlineOf(reading, gap, locale)
          return !hasMoved(gap.gap) || (from && to && said.includes(from.label) && said.includes(to.label))
            ? []
            : [said]
        }),
      ),
    ).toEqual([]))

  it('is a whole sentence: no word is missing, and none is printed as code', () =>
    expect(
      everyReading((reading, locale) =>
        [statementOf(reading, reading.gaps[0], locale), headlineOf(reading, reading.gaps[0], locale)].filter(text =>
          /undefined|null|NaN|\{|\}|\s\s|\s[.,;:]|\.\.|^$|[a-z]\.[a-zåäö]/.test(text),
        ),
      ),
    ).toEqual([]))
})

describe('what is said of every goal and of the whole', () => {
  it('has no word that lay people read otherwise, and only words for chance that were found', () => {
    const faults = municipalities.flatMap(({ slug, framework: { overall }, readings }) =>
      locales.flatMap(locale =>
        allGoals(overall).flatMap(goal => {
          const codes = indicatorCodes(goal)
          const roll = rollUp(readings.filter(r => codes.includes(r.indicator.code) && countsInRollUp(r)))
          const found = new Set([
            'mayBeChance',
            ...readings.flatMap(({ level, gaps }) => [level.chance, ...gaps.map(({ gap }) => gap.chance)]),
          ])
          const told = [
            goalHeadline(goal, roll, locale),
            ...goalStory(goal, roll, locale),
            ...[
              gapsAnswer(roll, gapsTogether([...roll.social, ...roll.sexes]), locale),
              levelsAnswer(roll, locale),
            ].flatMap(({ answer, says }) => [answer, ...says]),
            ...questionsOf(goal, readings, { locale, municipality: slug }, '2026-11-28').map(({ text }) => text),
          ]
          return told.filter(text => forbiddenIn(text).length > 0 || chancesIn(text).some(chance => !found.has(chance)))
        }),
      ),
    )
    expect(faults).toEqual([])
  })

  it('is told in at most four sentences, and in three to five questions', () => {
    for (const {
      slug,
      framework: { overall },
      readings,
    } of municipalities) {
      const roll = rollUp(readings.filter(countsInRollUp))
      expect(goalStory(overall, roll, 'sv').length).toBeLessThanOrEqual(4)
      const questions = questionsOf(overall, readings, { locale: 'sv', municipality: slug }, '2026-11-28')
      expect(questions.length).toBeGreaterThanOrEqual(3)
      expect(questions.length).toBeLessThanOrEqual(5)
      expect(questions.every(({ href }) => new RegExp(`^/sv/${slug}[/#]`).test(href))).toBe(true)
    }
  })
})
