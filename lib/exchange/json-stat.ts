import type { ValueOrigin } from '@/lib/observations/observation'
import type { Reading } from '@/lib/observations/reading'
import { dictionary } from '@/lib/text/dictionary'
import { formatNumber, isNearlyZero, plainNumber, type Locale } from '@/lib/text/numbers'
import type { Publisher } from './about-data'
import { axesOf, type Axis } from './json-stat-axes'
import { licenceOf, licenceWords } from './licence'
import { allStatuses } from './sdmx-status'
import { sourceLines, valueRows } from './value-rows'

/** A JSON-stat 2.0 dataset as we write it: `value` and `status` by the cell's place, row-major by `id` and `size`. */
export type JsonStat = {
  version: '2.0'
  class: 'dataset'
  label: string
  source: string
  updated: string
  note: string[]
  link?: { license: { type: string; href: string }[] }
  role: { time: string[]; geo: string[]; metric: string[] }
  id: string[]
  size: number[]
  dimension: Record<string, Pick<Axis, 'label' | 'category'>>
  value: Record<string, number | null>
  status: Record<string, string>
  extension: Record<string, unknown>
}

/**
 * A reading as one cube: period, place, each dimension with its total, definition where there are several, and measure
 * (value, and the limits where some are known). Most combinations of groups are nobody's, so the cube is sparse: a cell
 * that isn't there was never asked for, null is a value that is hidden, missing or nearly zero and `status` says which.
 */
export function jsonStatOf(reading: Reading, publisher: Publisher, locale: Locale): JsonStat {
  const { indicator } = reading
  const t = dictionary(locale).exchange
  const found = valueRows(reading)
  const axes = axesOf(indicator, found, locale)
  const size = axes.map(({ category }) => category.index.length)
  const [value, status]: [JsonStat['value'], JsonStat['status']] = [{}, {}]
  const origin: Record<string, ValueOrigin> = {}
  for (const row of found.rows) {
    for (const measure of axes.at(-1)?.category.index ?? []) {
      const figure = row[measure as 'value' | 'lower' | 'upper']
      if (measure !== 'value' && figure === null) continue
      const cell = axes.reduce((at, axis, i) => at * (size[i] ?? 1) + axis.indexOf(row, measure), 0)
      const isTiny = figure !== null && isNearlyZero(figure, indicator.decimals)
      value[cell] = isTiny ? null : figure
      if (isTiny) status[cell] = plainNumber(figure, indicator.decimals)
      else if (measure === 'value' && row.status.sign) status[cell] = row.status.sign
      const from = figure === null ? null : measure === 'value' ? row.origin : row.limitsOrigin
      if (from && from !== 'published') origin[cell] = from
    }
  }
  const { url } = licenceOf(indicator)
  return {
    version: '2.0',
    class: 'dataset',
    label: indicator.title,
    source: sourceLines(found, indicator, locale).join(' '),
    updated: publisher.updatedOn,
    note: notesOf(reading),
    ...(url && { link: { license: [{ type: 'text/html', href: url }] } }),
    role: { time: ['period'], geo: ['place'], metric: ['measure'] },
    id: axes.map(axis => axis.id),
    size,
    dimension: Object.fromEntries(axes.map(({ id, label, category }) => [id, { label, category }])),
    value,
    status,
    extension: {
      indicator: indicator.code,
      publisher: publisher.name,
      licence: { text: licenceWords(indicator, locale), ...(url && { url }) },
      status: { label: { ...signWords(locale), ...tinyWords(status, locale, indicator.decimals) } },
      ...(Object.keys(origin).length > 0 && { origin: { label: ownOrigins(t.origin), cell: origin } }),
      disclosure: t.about.disclosureText(indicator.decimals),
    },
  }
}

const notesOf = ({ indicator }: Reading): string[] =>
  [...new Set([indicator.description, indicator.methodNote, indicator.caution, ...indicator.versions.map(v => v.note)])]
    .filter(note => note !== null && note !== '')
    .map(String)

/** What isn't said of a cell is the source's own. */
const ownOrigins = ({ computed, recovered }: Record<ValueOrigin, string>) => ({ computed, recovered })

/** What "<0.05" means, where it stands. */
function tinyWords(status: JsonStat['status'], locale: Locale, decimals: number): Record<string, string> {
  const bounds = [0.1, -0.1].map(part => part * 10 ** -decimals)
  const used = bounds.filter(bound => Object.values(status).includes(plainNumber(bound, decimals)))
  return Object.fromEntries(used.map(bound => [plainNumber(bound, decimals), formatNumber(locale, bound, decimals)]))
}

/** What each sign in `status` means; ".." has several reasons and is told as one. */
function signWords(locale: Locale): Record<string, string> {
  const { status } = dictionary(locale).exchange
  const words = allStatuses.filter(({ sign }) => sign !== '').map(({ sign, word }) => [sign, status[word]])
  return Object.fromEntries([...words, ['..', dictionary(locale).exchange.hiddenWord]])
}
