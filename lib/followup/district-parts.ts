import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import { districtHeads, districtRows } from './district-table'
import { h, p, type Part } from './part'
import type { ReportDistrict, ReportGoal } from './report'

/** What is done for a goal or in a district, and what else is known of it. */
export function groundsIn(
  { actions, evidence }: Pick<ReportGoal, 'actions' | 'evidence'>,
  level: number,
  locale: Locale,
): Part[] {
  const t = dictionary(locale)
  return [
    ...(actions.length > 0
      ? [
          h(level, t.reports.actions),
          {
            kind: 'list',
            items: actions.map(({ title, status }) => `${title} (${t.actionStatus[status]})`),
          } satisfies Part,
        ]
      : []),
    ...(evidence.length > 0
      ? [
          h(level, t.reports.evidence),
          {
            kind: 'list',
            items: evidence.map(({ title, text, source }) => `${title}: ${text} (${source})`),
          } satisfies Part,
        ]
      : []),
  ]
}

export function districtParts(district: ReportDistrict, locale: Locale): Part[] {
  const { name, city, headline, says, answers } = district
  return [
    h(3, name),
    { kind: 'p', text: headline[locale], strong: true },
    ...says[locale].map(p),
    ...answers.flatMap(({ question, says: answer }) =>
      answer[locale].length > 0 ? [h(4, question[locale]), ...answer[locale].map(p)] : [],
    ),
    {
      kind: 'table',
      caption: dictionary(locale).reports.districts.beside(name, city),
      heads: districtHeads(district, locale),
      rows: districtRows(district, locale),
      widths: [4, 2, 2, 3, 4, 4],
    },
    ...groundsIn(district, 4, locale),
  ]
}
