import { dictionary } from '@/lib/text/dictionary'
import { formatDate, type Locale } from '@/lib/text/numbers'
import { frozenWords } from './frozen-words'
import { judgedIn } from './judged-in'
import type { FrozenReport, ReportGoal } from './report'

type Line = { colour: number; of: string; says: string }
export type Sheet = {
  of: string
  frozen: string
  answers: { title: string; text: string; more: string }[]
  goals: { title: string; lines: Line[] }
  questions: { title: string; items: string[] } | null
}

/** A frozen report on one sheet: the two answers, what is to be said of each goal and how far it can be chance, and what to ask. */
export function sheetOf(frozen: FrozenReport, locale: Locale): Sheet {
  const { report, redacted } = frozen
  const t = dictionary(locale)
  const words = t.reports
  const { municipality, framework, isComputed, gaps, levels, whole, areas, districts, questions } = report
  return {
    of: words.of(municipality, framework.title),
    frozen: [
      frozenWords(frozen, locale),
      isComputed ? words.computed : '',
      redacted ? words.isRedacted(formatDate(locale, redacted.on)) : '',
    ]
      .filter(Boolean)
      .join(' '),
    answers: [
      { title: words.gaps, text: gaps.answer[locale], more: gaps.says[locale][0] ?? '' },
      { title: words.levels, text: levels.answer[locale], more: levels.says[locale][0] ?? '' },
      ...(whole.judgement ? [{ title: words.whole, text: '', more: judgedIn(whole.judgement, t).join(' ') }] : []),
    ],
    goals: {
      title: words.meeting.goals,
      lines: [
        ...areas
          .flatMap((area): ReportGoal[] => (area.outcomes.length > 0 ? area.outcomes : [area]))
          .map(({ colour, number, title, headline }) => ({
            ...{ colour, of: `${number} ${title[locale]}`, says: headline[locale] },
          })),
        ...districts.map(({ name, headline }) => ({ colour: 0, of: name, says: headline[locale] })),
      ],
    },
    questions: questions[locale].length > 0 ? { title: words.decide, items: questions[locale] } : null,
  }
}
