import type { Indicator, IndicatorDimension } from '@/lib/indicators/indicator'
import { placeName } from '@/lib/observations/observation'
import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import type { ValueRow, ValueRows } from './value-rows'

type Category = { index: string[]; label: Record<string, string>; unit?: Record<string, Unit> }
type Unit = { label: string; base: string; decimals: number }

/** A dimension of the cube, and where on it a value stands. */
export type Axis = {
  id: string
  label: string
  category: Category
  indexOf: (row: ValueRow, measure: string) => number
}

const TOTAL = 'total'

/** The cube's dimensions in its order: period, place, groups, definition, measure. */
export function axesOf(indicator: Indicator, { rows, dimensions, hasDefinitions }: ValueRows, locale: Locale): Axis[] {
  const t = dictionary(locale).exchange
  const periods = [...rows].sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end))
  const noteOf = new Map(indicator.versions.map(({ version, note }) => [String(version), note]))
  const versions = [...rows].sort((a, b) => a.version - b.version)
  return [
    axis(
      'period',
      t.columns.period,
      periods.map(row => [periodId(row), row.label]),
      periodId,
    ),
    axis(
      'place',
      t.columns.place,
      rows.map(row => [row.place.code, placeName(row.place, locale)]),
      row => row.place.code,
    ),
    ...dimensions.map(dimension => groupAxis(dimension, rows, t.everyone, locale)),
    ...(hasDefinitions
      ? [
          axis(
            'definition',
            t.columns.definition,
            versions.map(({ version }) => [String(version), noteOf.get(String(version)) ?? String(version)]),
            row => String(row.version),
          ),
        ]
      : []),
    measureAxis(indicator, rows, locale),
  ]
}

/** A calendar year is "2022"; any other period the ISO interval, "2021-07-01/2022-06-30". */
const periodId = ({ start, end }: Pick<ValueRow, 'start' | 'end'>): string => {
  const year = start.slice(0, 4)
  return start === `${year}-01-01` && end === `${year}-12-31` ? year : `${start}/${end}`
}

function groupAxis({ key, title, categories }: IndicatorDimension, rows: ValueRow[], everyone: string, locale: Locale) {
  const used = new Set(rows.map(row => row.categories.get(key) ?? TOTAL))
  const declared = categories.filter(category => used.delete(category.key))
  used.delete(TOTAL)
  return axis(
    key,
    title[locale],
    [
      [TOTAL, everyone],
      ...declared.map((category): [string, string] => [category.key, category.label[locale]]),
      ...[...used].map((category): [string, string] => [category, category]),
    ],
    row => row.categories.get(key) ?? TOTAL,
  )
}

function measureAxis({ unit, decimals }: Indicator, rows: ValueRow[], locale: Locale): Axis {
  const t = dictionary(locale).exchange
  const hasLimits = rows.some(row => row.lower !== null && row.upper !== null)
  const measures = hasLimits ? (['value', 'lower', 'upper'] as const) : (['value'] as const)
  const { category, ...rest } = axis(
    'measure',
    t.values,
    measures.map(measure => [measure, t.columns[measure]]),
    (_, measure) => measure,
  )
  const units = Object.fromEntries(
    measures.map(measure => [measure, { label: unitNamed(locale, unit), base: unit, decimals }]),
  )
  return { ...rest, category: { ...category, unit: units } }
}

function axis(
  id: string,
  label: string,
  categories: readonly (readonly [string, string])[],
  idOf: (row: ValueRow, measure: string) => string,
): Axis {
  const labels = new Map(categories)
  const index = [...labels.keys()]
  const order = new Map(index.map((category, i) => [category, i]))
  const indexOf = (row: ValueRow, measure: string) => order.get(idOf(row, measure)) ?? 0
  return { id, label, category: { index, label: Object.fromEntries(labels) }, indexOf }
}
