import { formatNumber, type Locale } from '@/lib/text/numbers'
import { plainBlocks } from '@/lib/text/plain-blocks'
import { dictionary } from '@/lib/text/dictionary'
import { formatDate } from '@/lib/text/numbers'
import { CHANGES } from './compare-rounds'
import { judgedIn } from './judged-in'
import type { FrozenReport, Report, ReportGoal, ReportMeasure } from './report'

/** What a printed report is made of, one after the other; its headings begin at the second level, below its title. */
export type Part =
  | { kind: 'p'; text: string; strong?: true }
  /** The municipality's own words, which stay Swedish. */
  | { kind: 'swedish'; text: string }
  | { kind: 'h'; level: number; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'figure'; svg: string; alt: string }
  | { kind: 'table'; caption: string; heads: string[]; rows: string[][] }
  | { kind: 'page' }

const p = (text: string): Part => ({ kind: 'p', text })
const h = (level: number, text: string): Part => ({ kind: 'h', level, text })

/** A frozen report from its first page to its last table. */
export function partsOf(frozen: FrozenReport, locale: Locale): Part[] {
  const { report, publishedOn, publicNote, hash, version, redacted } = frozen
  const t = dictionary(locale)
  const words = t.reports
  const { municipality, framework, lastYear, gaps, levels, whole, own, since, questions, areas, measures } = report
  const told = new Set<string>()
  const firstOf = (codes: readonly string[]) =>
    measures.filter(({ code }) => codes.includes(code) && !told.has(code) && told.add(code))
  return [
    { kind: 'swedish', text: words.of(municipality, framework.title) },
    p(words.frozen(lastYear, formatDate(locale, publishedOn))),
    ...(report.isComputed ? [p(words.computed)] : []),
    ...(publicNote ? [p(words.changedHere), { kind: 'swedish', text: publicNote } satisfies Part] : []),
    ...(redacted
      ? [p(words.redacted(formatDate(locale, redacted.on))), { kind: 'swedish', text: redacted.note } satisfies Part]
      : []),
    h(2, words.gaps),
    { kind: 'p', text: gaps.answer[locale], strong: true },
    ...gaps.says[locale].map(p),
    h(2, words.levels),
    { kind: 'p', text: levels.answer[locale], strong: true },
    ...levels.says[locale].map(p),
    ...(whole.judgement ? [h(2, words.whole), ...judgementIn(whole, locale)] : []),
    ...(own
      ? [
          h(2, words.own(own.year)),
          { kind: 'swedish', text: `”${own.text}” (${own.source})` } satisfies Part,
          p(own.beside[locale]),
        ]
      : []),
    ...(questions[locale].length > 0
      ? [h(2, words.decide), { kind: 'list', items: questions[locale] } satisfies Part]
      : []),
    ...areas.flatMap((area): Part[] => [
      { kind: 'page' },
      h(2, `${area.number} ${area.title[locale]}`),
      p(area.headline[locale]),
      ...judgementIn(area, locale),
      ...firstOf(area.codes).flatMap(measure => measureIn(measure, 3, locale)),
      ...area.outcomes.flatMap((goal): Part[] => [
        h(3, `${goal.number} ${goal.title[locale]}`),
        p(goal.headline[locale]),
        ...judgementIn(goal, locale),
        ...firstOf(goal.codes).flatMap(measure => measureIn(measure, 4, locale)),
        ...(goal.actions.length > 0
          ? [
              h(4, words.actions),
              {
                kind: 'list',
                items: goal.actions.map(({ title, status }) => `${title} (${t.actionStatus[status]})`),
              } satisfies Part,
            ]
          : []),
        ...(goal.evidence.length > 0
          ? [
              h(4, words.evidence),
              {
                kind: 'list',
                items: goal.evidence.map(({ title, text, source }) => `${title}: ${text} (${source})`),
              } satisfies Part,
            ]
          : []),
      ]),
    ]),
    ...(since ? [{ kind: 'page' } satisfies Part, h(2, words.changed(since.year)), sinceTable(since, locale)] : []),
    h(2, words.method),
    ...words.methodSays.map(p),
    ...report.notes.map(({ text }): Part => ({ kind: 'swedish', text })),
    p(`${words.version(version)}. ${words.hash(hash)}`),
    { kind: 'page' },
    h(2, words.tables),
    p(words.hiddenMeans),
    ...measures.flatMap(measure => valuesIn(measure, locale)),
  ]
}

function judgementIn({ judgement }: Pick<ReportGoal, 'judgement'>, locale: Locale): Part[] {
  if (!judgement) return []
  const t = dictionary(locale)
  return [
    p(judgedIn(judgement, t).join(' ')),
    ...plainBlocks(judgement.text).map((text): Part => ({ kind: 'swedish', text })),
    ...(judgement.reason
      ? [p(`${t.reports.reason}:`), { kind: 'swedish', text: judgement.reason } satisfies Part]
      : []),
  ]
}

function measureIn(
  { name, unit, headline, caption, figure, source }: ReportMeasure,
  level: number,
  locale: Locale,
): Part[] {
  const words = dictionary(locale).reports
  return [
    h(level, headline[locale]),
    p(words.figureOf(name[locale], unit[locale])),
    figure ? { kind: 'figure', svg: figure[locale].column, alt: caption[locale] } : p(words.noFigure),
    p(caption[locale]),
    p(words.source(source)),
  ]
}

/** A table of at most so many columns can be read on paper; one of more is told as several. */
const COLUMNS = 8

function valuesIn({ name, unit, decimals, series }: ReportMeasure, locale: Locale): Part[] {
  const words = dictionary(locale).reports
  const parts = Array.from({ length: Math.ceil(series.length / COLUMNS) }, (_, i) =>
    series.slice(i * COLUMNS, (i + 1) * COLUMNS),
  )
  return parts.map(some => {
    const labels = new Map(some.flatMap(({ points }) => points.map(({ period, label }) => [period, label] as const)))
    const cell = (points: (typeof some)[number]['points'], period: string): string => {
      const found = points.filter(point => point.period === period)
      const value = found.find(point => point.value !== null)?.value
      if (value != null) return formatNumber(locale, value, decimals)
      return found.some(({ isHidden }) => isHidden) ? words.hidden : '–'
    }
    return {
      kind: 'table',
      caption: words.figureOf(name[locale], unit[locale]),
      heads: [words.period, ...some.map(({ label }) => label[locale])],
      rows: [...labels.keys()]
        .toSorted()
        .map(period => [labels.get(period)!, ...some.map(({ points }) => cell(points, period))]),
    }
  })
}

function sinceTable({ year, changes }: NonNullable<Report['since']>, locale: Locale): Part {
  const words = dictionary(locale).reports
  const inOrder = CHANGES.flatMap(kind => changes.filter(change => change.kind === kind))
  return {
    kind: 'table',
    caption: words.changed(year),
    heads: Object.values(words.changedHeads),
    rows: inOrder.map(({ of, kind, says }) => [of[locale], words.changedKinds[kind], says[locale]]),
  }
}
