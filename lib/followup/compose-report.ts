import { indicatorCodes, type Framework, type Goal } from '@/lib/framework/framework'
import { latestConclusion } from '@/lib/framework/evidence'
import { wordedIn } from '@/lib/framework/worded'
import { gapsAnswer, levelsAnswer } from '@/lib/observations/answers'
import { findingsOf } from '@/lib/observations/findings'
import { goalHeadline } from '@/lib/observations/goal-story'
import { besideOwn } from '@/lib/observations/own-conclusion'
import { questionsOf } from '@/lib/observations/questions'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, gapsTogether, rollUp } from '@/lib/observations/roll-up'
import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import { districtIn } from './district-part'
import { actionIn, evidenceIn, groundsOf, told } from './grounds'
import { inBoth } from './in-both'
import { computedOf, rollUpOfGoal, type Assessment } from './judgement'
import { measureOf, type DrawFigure } from './measure'
import type { FocusDistrict } from './read-districts'
import { FORM, type Both, type Report, type ReportGoal } from './report'
import { sinceFormer } from './since-former'

export type RoundContent = {
  municipality: { name: string; shortName: string; slug: string; code: string }
  round: { year: number; lastYear: number; diaryNumber: string }
  framework: Framework
  readings: readonly Reading[]
  districts: readonly FocusDistrict[]
  /** By goal's id; none for a round that is only computed. */
  assessments: ReadonlyMap<number, Assessment>
  notes: ReadonlyMap<string, string>
  /** The latest version of the round before; null where there was none. */
  former: { report: Report; version: number } | null
  /** ISO */
  today: string
}

/** All that the report's pages draw, in both languages, by the same functions as today's public pages. */
export function composeReport(content: RoundContent, draw: DrawFigure): Report {
  const { municipality, round, framework, readings, assessments, notes, former, today } = content
  const inEnglish = wordedIn(framework, 'en').overall
  const counted = readings.filter(countsInRollUp)
  const roll = rollUp(counted)
  const together = gapsTogether([...roll.social, ...roll.sexes])
  const answers = inBoth(locale => ({ gaps: gapsAnswer(roll, together, locale), levels: levelsAnswer(roll, locale) }))
  const own = latestConclusion(groundsIn(framework.overall, content).evidence)
  const beside = inBoth(locale => besideOwn(own, roll, locale)?.beside ?? '')
  const of = (goal: Goal, english: Goal): ReportGoal => goalOf(goal, english, content)
  const measures = readings.map(reading => measureOf(reading, { municipality, framework, draw }))
  const city = municipality.shortName
  const districts = content.districts.map(each => districtIn(each, { city, framework, year: round.year }))
  const siteOf = (locale: Locale) => ({ locale, municipality: municipality.slug })
  return {
    form: FORM,
    municipality: municipality.name,
    ...{ year: round.year, lastYear: round.lastYear, frozenOn: today, diaryNumber: round.diaryNumber },
    framework: { slug: framework.slug, title: framework.title, validFrom: framework.validFrom },
    isComputed: assessments.size === 0,
    whole: of(framework.overall, inEnglish),
    gaps: answered(answers, 'gaps'),
    levels: answered(answers, 'levels'),
    own: own && { text: own.text, source: own.source, year: own.year, beside },
    questions: inBoth(locale =>
      questionsOf(framework.overall, readings, siteOf(locale), today, { lateBy: `${round.lastYear}-12-31` }).map(
        ({ text }) => text,
      ),
    ),
    since: former && sinceFormer(former, { measures, districts }, locale => dictionary(locale).districts.inAllOf(city)),
    areas: framework.overall.children.map((area, i) => ({
      ...of(area, inEnglish.children[i]!),
      codes: area.children.length > 0 ? [] : codesIn(area, readings),
      outcomes: area.children.map((goal, j) => ({
        ...of(goal, inEnglish.children[i]!.children[j]!),
        codes: codesIn(goal, readings),
        tells: findingsOf(rollUpOfGoal(goal, readings))[0]?.reading.indicator.code ?? null,
      })),
    })),
    measures,
    districts,
    notes: [...notes].map(([kind, text]) => ({ kind, text })),
  }
}

const codesIn = (goal: Goal, readings: readonly Reading[]): string[] =>
  indicatorCodes(goal).filter(code => readings.some(({ indicator }) => indicator.code === code))

const groundsIn = (goal: Goal, { round, assessments }: RoundContent) =>
  told(groundsOf(goal, round.year), assessments.get(goal.id)?.leftOut ?? [])

function goalOf(goal: Goal, english: Goal, content: RoundContent): ReportGoal {
  const { readings, assessments } = content
  const { actions, evidence } = groundsIn(goal, content)
  const roll = rollUpOfGoal(goal, readings)
  const said = assessments.get(goal.id)
  const { level = null, gaps = null } = said ?? {}
  return {
    ...{ number: goal.number, colour: goal.colour },
    levelName: { sv: goal.levelName, en: english.levelName },
    title: { sv: goal.title, en: english.title },
    headline: inBoth(locale => goalHeadline(goal, roll, locale)),
    judgement:
      said && level && gaps ? { level, gaps, computed: computedOf(roll), text: said.text, reason: said.reason } : null,
    actions: actions.map(actionIn),
    // Of the overall goal, what the municipality itself has concluded stands by itself.
    evidence: evidence.filter(({ kind }) => goal.role !== 'overall' || kind !== 'conclusion').map(evidenceIn),
  }
}

type Answers = Record<Locale, Record<'gaps' | 'levels', { answer: string; says: string[] }>>
const answered = (answers: Answers, which: 'gaps' | 'levels'): { answer: Both; says: Record<Locale, string[]> } => ({
  answer: inBoth(locale => answers[locale][which].answer),
  says: inBoth(locale => answers[locale][which].says),
})
