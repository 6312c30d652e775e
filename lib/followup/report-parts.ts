import { dictionary } from '@/lib/text/dictionary'
import { formatDate, formatNumber, type Locale } from '@/lib/text/numbers'
import { plainBlocks } from '@/lib/text/plain-blocks'
import { districtParts, groundsIn } from './district-parts'
import { judgedIn } from './judged-in'
import { h, p, type Part } from './part'
import type { FrozenReport, ReportGoal, ReportMeasure } from './report'
import { frozenWords, hashWords } from './frozen-words'
import { sinceInWords } from './since-in-words'
import { sinceTables } from './since-tables'

/** A frozen report from its first page to its last table. `page`: its own address, which links in texts are read from. */
export function partsOf(frozen: FrozenReport, locale: Locale, page: string | null): Part[] {
  const { report, publicNote, version, redacted } = frozen
  const words = dictionary(locale).reports
  const { municipality, framework, gaps, levels, whole, own, since, questions, areas, measures } = report
  const told = new Set<string>()
  const firstOf = (codes: readonly string[]) =>
    measures.filter(({ code }) => codes.includes(code) && !told.has(code) && told.add(code))
  return [
    { kind: 'swedish', text: words.of(municipality, framework.title) },
    ...(redacted
      ? [p(words.redacted(formatDate(locale, redacted.on))), { kind: 'swedish', text: redacted.note } satisfies Part]
      : []),
    p(frozenWords(frozen, locale)),
    ...(report.isComputed ? [p(words.computed)] : []),
    ...(publicNote ? [p(words.changedHere), { kind: 'swedish', text: publicNote } satisfies Part] : []),
    h(2, words.gaps),
    { kind: 'p', text: gaps.answer[locale], strong: true },
    ...gaps.says[locale].map(p),
    h(2, words.levels),
    { kind: 'p', text: levels.answer[locale], strong: true },
    ...levels.says[locale].map(p),
    ...(since ? [h(2, words.changed(since.year)), ...sinceInWords(since, locale).map(p)] : []),
    ...(questions[locale].length > 0
      ? [h(2, words.decide), { kind: 'list', items: questions[locale] } satisfies Part]
      : []),
    ...(whole.judgement
      ? [h(2, words.whole), ...judgementIn(whole, locale, page), ...groundsIn(whole, 3, locale)]
      : []),
    ...(own
      ? [
          h(2, words.own(own.year)),
          { kind: 'swedish', text: `”${own.text}” (${own.source})` } satisfies Part,
          p(own.beside[locale]),
        ]
      : []),
    ...areas.flatMap((area): Part[] => [
      { kind: 'page' },
      h(2, `${area.number} ${area.title[locale]}`),
      p(area.headline[locale]),
      ...judgementIn(area, locale, page),
      ...firstOf(area.codes).flatMap(measure => measureIn(measure, 3, locale)),
      ...area.outcomes.flatMap((goal): Part[] => [
        h(3, `${goal.number} ${goal.title[locale]}`),
        p(goal.headline[locale]),
        ...judgementIn(goal, locale, page),
        ...firstOf(goal.codes).flatMap(measure => measureIn(measure, 4, locale)),
        ...groundsIn(goal, 4, locale),
      ]),
      ...groundsIn(area, 3, locale),
    ]),
    ...(report.districts.length > 0
      ? [
          { kind: 'page' } satisfies Part,
          h(2, words.districts.title),
          ...report.districts.flatMap(district => districtParts(district, locale)),
        ]
      : []),
    ...(since
      ? [
          { kind: 'page' } satisfies Part,
          h(2, words.changed(since.year)),
          ...sinceTables(report, locale).map((table): Part => ({ kind: 'table', widths: [5, 2, 5], ...table })),
        ]
      : []),
    h(2, words.method),
    ...words.methodSays.map(p),
    ...report.notes.flatMap(({ kind, text }): Part[] => [
      ...(words.noteKinds[kind] ? [{ kind: 'p', text: `${words.noteKinds[kind]}:`, isOver: true } satisfies Part] : []),
      { kind: 'swedish', text },
    ]),
    p(
      [words.version(version), report.diaryNumber && words.diaryNumber(report.diaryNumber), hashWords(frozen, locale)]
        .filter(Boolean)
        .join('. '),
    ),
    { kind: 'page' },
    h(2, words.tables),
    { kind: 'p', text: words.hiddenMeans, isOver: true },
    ...measures.flatMap(measure => valuesIn(measure, locale)),
  ]
}

function judgementIn({ judgement }: Pick<ReportGoal, 'judgement'>, locale: Locale, page: string | null): Part[] {
  if (!judgement) return []
  const t = dictionary(locale)
  return [
    p(judgedIn(judgement, dictionary(locale)).join(' ')),
    ...plainBlocks(judgement.text, page).map((text): Part => ({ kind: 'swedish', text })),
    ...(judgement.reason
      ? [
          { kind: 'p', text: `${t.reports.reason}:`, isOver: true } satisfies Part,
          { kind: 'swedish', text: judgement.reason } satisfies Part,
        ]
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
    { kind: 'p', text: words.figureOf(name[locale], unit[locale]), isOver: true },
    figure ? { kind: 'figure', svg: figure[locale].column, alt: caption[locale] } : p(words.noFigure),
    { kind: 'p', text: caption[locale], isOver: true },
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
