import { dictionary } from '@/lib/text/dictionary'
import { formatDate, type Locale } from '@/lib/text/numbers'
import { plainBlocks } from '@/lib/text/plain-blocks'
import type { Dictionary } from '@/lib/text/sv'
import { frozenWords } from './frozen-words'
import { judgedIn } from './judged-in'
import type { FrozenReport, ReportFigure, ReportGoal, ReportMeasure } from './report'
import { OF_LINKS, ROOM, screensOf, sentencesOf } from './screens'
import { sinceInWords } from './since-in-words'

/** One message of a report, as large as a screen. */
export type Slide = {
  /** Of its area; 0 of what is about the whole. */
  colour: number
  over: string
  title: string
  says: string[]
  /** The municipality's own words, which stay Swedish. */
  swedish: string[]
  /** Its finding is said where that isn't the message itself; what it is of, where the title doesn't say it. */
  figure: { drawing: ReportFigure; alt: string; finding: string; of: string; source: string } | null
}

const EMPTY = { colour: 0, over: '', says: [], swedish: [], figure: null } satisfies Partial<Slide>

/** A frozen report as it is shown in a meeting: one message a screen, and each question to ask on its own. */
export function slidesOf(frozen: FrozenReport, locale: Locale): Slide[] {
  const { report, publicNote, redacted } = frozen
  const t = dictionary(locale)
  const words = t.reports
  const { municipality, framework, year, gaps, levels, whole, own, since, questions, areas } = report
  const shown = new Set<string>()
  const drawn = report.measures.filter(({ figure }) => figure)
  const ofGoal = (goal: ReportGoal, codes: readonly string[], tells: string | null): Slide[] => {
    // A finding says first what has happened, then how sure it is.
    const [title = '', ...says] = sentencesOf(goal.headline[locale])
    const measure =
      drawn.find(({ code }) => code === tells) ?? drawn.find(({ code }) => codes.includes(code) && !shown.has(code))
    if (measure) shown.add(measure.code)
    const about = { ...EMPTY, colour: goal.colour, over: `${goal.number} ${goal.title[locale]}` }
    const isMessage = measure && (measure.code === tells || measure.headline[locale] === goal.headline[locale])
    const figure = measure ? figureOf(measure, locale, t, isMessage === true) : null
    return [{ ...about, title, says, figure }, ...judged(about, goal.judgement)]
  }
  const judged = (about: Omit<Slide, 'title'>, judgement: ReportGoal['judgement']): Slide[] => {
    const [title, ...says] = judgedIn(judgement, t)
    return title ? [{ ...about, title, says, swedish: firstOf(judgement?.text) }] : []
  }
  const [first, ...others]: [Slide, ...Slide[]] = [
    {
      ...{ ...EMPTY, over: words.of(municipality, framework.title), title: words.report(year) },
      says: [
        frozenWords(frozen, locale),
        ...(report.isComputed ? [words.computed] : []),
        ...(publicNote ? [words.changedHere] : []),
        ...(redacted ? [words.redacted(formatDate(locale, redacted.on))] : []),
      ],
      swedish: [...(publicNote ? [publicNote] : []), ...(redacted ? [redacted.note] : [])],
    },
    { ...EMPTY, over: words.gaps, title: gaps.answer[locale], says: gaps.says[locale].slice(0, 2) },
    { ...EMPTY, over: words.levels, title: levels.answer[locale], says: levels.says[locale].slice(0, 2) },
    ...judged({ ...EMPTY, over: words.whole }, whole.judgement),
    ...(own
      ? [
          {
            ...{ ...EMPTY, over: words.own(own.year), title: own.beside[locale] },
            swedish: [`”${own.text}” (${own.source})`],
          },
        ]
      : []),
    ...(since
      ? [
          {
            ...EMPTY,
            over: words.report(year),
            title: words.changed(since.year),
            says: sinceInWords(since, locale).slice(0, 3),
          },
        ]
      : []),
    ...areas.flatMap(area => [
      ...(area.outcomes.length === 0 || area.judgement ? ofGoal(area, area.codes, null) : []),
      ...area.outcomes.flatMap(outcome => ofGoal(outcome, outcome.codes, outcome.tells)),
    ]),
    ...report.districts.map(({ name, headline, says, answers }) => ({
      ...{ ...EMPTY, over: name, title: headline[locale] },
      says: [...says[locale].slice(0, 1), ...answers.slice(0, 1).flatMap(one => one.says[locale].slice(0, 2))],
    })),
    ...questions[locale].map((question, i) => ({
      ...{ ...EMPTY, over: words.meeting.question(i + 1, questions[locale].length), title: question },
    })),
  ]
  const { more } = words.meeting
  return [...screensOf(first, more, ROOM - OF_LINKS), ...others.flatMap(slide => screensOf(slide, more))]
}

/** Without where its links lead, which nobody can follow from a screen. */
const firstOf = (markdown = ''): string[] =>
  plainBlocks(markdown)
    .slice(0, 1)
    .map(text => text.replace(/ \((?:https?:|[^\s()@]+@)[^\s)]*\)/g, ''))

const figureOf = (
  { figure, name, unit, headline, caption, source }: ReportMeasure,
  locale: Locale,
  { reports: words }: Dictionary,
  isMessage: boolean,
): Slide['figure'] =>
  figure && {
    ...{ drawing: figure[locale], alt: caption[locale], finding: isMessage ? '' : headline[locale] },
    ...{ of: words.figureOf(name[locale], unit[locale]), source: words.source(source) },
  }
