import type { Indicator, IndicatorDimension } from '@/lib/indicators/indicator'
import { withMissing } from '@/lib/observations/missing-points'
import type { Reading, ReadingPoint, ReadingSeries } from '@/lib/observations/reading'
import type { Locale } from '@/lib/text/numbers'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { creditOf, creditOfEntered, sourceLine, type Credited } from './licence'
import { sdmxStatus, type SdmxStatus } from './sdmx-status'

/** One value of a reading with all that it is about; what a long file has as a row. */
export type ValueRow = Pick<
  ReadingPoint,
  'start' | 'end' | 'label' | 'value' | 'lower' | 'upper' | 'origin' | 'limitsOrigin' | 'version'
> & {
  place: ReadingSeries['place']
  /** Category keys by dimension key; a dimension that is absent is not divided by. */
  categories: Map<string, string>
  status: SdmxStatus
  credited: Credited
}

/** Only the dimensions that some value is divided by. Definitions are told apart where there is more than one. */
export type ValueRows = { rows: ValueRow[]; dimensions: IndicatorDimension[]; hasDefinitions: boolean }

/**
 * The disclosed and rounded values of a reading as rows: place by place, group by group, oldest first, with a row too for
 * what the table on the page says is missing.
 */
export function valueRows({ indicator, series, areas, provenance }: Reading): ValueRows {
  const credits = new Map<number | null, Credited>(
    provenance.flatMap(({ batch, source, fetchedOn }) =>
      source === null ? [] : [[batch, creditOf(indicator, { source, fetchedOn })] as const],
    ),
  )
  const whole = series.map(one => ({ ...one, points: withMissing({ series, indicator }, one) }))
  const rows = [...whole, ...areas.toSorted(byPlace)].flatMap(({ place, breakdown, points }) =>
    points.map((point): ValueRow => {
      const { start, end, label, value, lower, upper, origin, limitsOrigin, version, batch, entered } = point
      const told = { start, end, label, value, lower, upper, origin, limitsOrigin, version }
      const credited = entered ? creditOfEntered(indicator, entered) : (credits.get(batch) ?? creditOf(indicator))
      return { ...told, place, categories: categoriesOf(breakdown), status: sdmxStatus(point), credited }
    }),
  )
  const used = new Set(rows.flatMap(({ categories }) => [...categories.keys()]))
  return {
    rows,
    dimensions: [
      ...indicator.dimensions.filter(({ key }) => used.delete(key)),
      ...[...used].map(key => undeclared(key)),
    ],
    hasDefinitions: new Set(rows.map(row => row.version)).size > 1,
  }
}

/** The parts of a municipality, kind by kind, in Swedish order. */
const byPlace = ({ place: a }: ReadingSeries, { place: b }: ReadingSeries): number =>
  a.kind === b.kind ? inSwedishOrder(a.name, b.name) : a.kind < b.kind ? -1 : 1

/** Each source line that a value has, once, the newest values' first; the indicator's own where there are no values. */
export function sourceLines({ rows }: Pick<ValueRows, 'rows'>, indicator: Indicator, locale: Locale): string[] {
  const lines = rows
    .filter(({ status }) => status.word !== 'missing')
    .toSorted((a, b) => b.end.localeCompare(a.end))
    .map(({ credited, origin }) => sourceLine(credited, locale, origin))
  return [...new Set(lines.length > 0 ? lines : [sourceLine(indicator, locale)])]
}

/** A dimension that the indicator doesn't name still tells its values from the totals. */
const undeclared = (key: string): IndicatorDimension => ({
  key,
  slug: key,
  title: { sv: key, en: key },
  isOrdered: false,
  focus: null,
  reference: null,
  categories: [],
})

/** "age=0-19|sex=men" is age 0-19 and sex men; '' is everyone. */
const categoriesOf = (breakdown: string): Map<string, string> =>
  new Map(
    breakdown
      .split('|')
      .filter(Boolean)
      .map(part => {
        const [dimension = '', category = ''] = part.split('=')
        return [dimension, category]
      }),
  )
