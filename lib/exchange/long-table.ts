import type { IndicatorDimension } from '@/lib/indicators/indicator'
import type { Reading } from '@/lib/observations/reading'
import { dictionary } from '@/lib/text/dictionary'
import { placeName } from '@/lib/observations/observation'
import type { Locale } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import { licenceWords, sourceLine } from './licence'
import { valueRows, type ValueRow } from './value-rows'

/**
 * One column of a long table: the sign stands where the number does. `width` is in characters, for spreadsheets.
 * `isFigure`: its numbers have the indicator's decimals; other numbers are whole.
 */
export type LongColumn = {
  head: string
  width: number
  isFigure: boolean
  cell: (row: ValueRow) => string | number | null
}

export type LongTable = { columns: LongColumn[]; rows: ValueRow[] }

/** A reading as a long table for people: labels and status in words, and a sign where there is no number. */
export function longTable(reading: Reading, locale: Locale): LongTable {
  const { indicator } = reading
  const t = dictionary(locale).exchange
  const { rows, dimensions, hasDefinitions } = valueRows(reading)
  const column = (head: string, width: number, cell: LongColumn['cell']) => ({ head, width, cell, isFigure: false })
  const figure = (head: string, cell: LongColumn['cell']) => ({ head, width: 10, cell, isFigure: true })
  const label = ({ key, categories }: IndicatorDimension, { categories: of }: ValueRow) => {
    const category = of.get(key)
    if (category === undefined) return t.everyone
    return categories.find(one => one.key === category)?.label[locale] ?? category
  }
  const columns = [
    column(t.columns.indicator, 12, () => indicator.code),
    column(t.columns.title, 44, () => indicator.title),
    column(t.columns.period, 11, row => row.label),
    column(t.columns.place, 18, ({ place }) => placeName(place, locale)),
    column(t.columns.placeCode, 10, ({ place }) => place.code),
    ...dimensions.map(one => column(one.title[locale].toLowerCase(), 18, row => label(one, row))),
    ...(hasDefinitions ? [column(t.columns.definition, 10, row => row.version)] : []),
    figure(t.columns.value, row => row.value ?? row.status.sign),
    figure(t.columns.lower, row => row.lower),
    figure(t.columns.upper, row => row.upper),
    column(t.columns.unit, 16, () => unitNamed(locale, indicator.unit)),
    column(t.columns.status, 22, row => t.status[row.status.word]),
    column(t.columns.observationStatus, 12, row => row.status.observation),
    column(t.columns.confidentiality, 15, row => row.status.confidentiality),
    column(t.columns.origin, 24, row => (row.value === null ? '' : t.origin[row.origin])),
    column(t.columns.limitsOrigin, 24, row => (row.limitsOrigin ? t.limitsOrigin[row.limitsOrigin] : '')),
    column(t.columns.source, 44, row => sourceLine(row.credited, locale, row.origin)),
    column(t.columns.licence, 44, row => licenceWords(row.credited, locale)),
  ]
  return { columns, rows }
}

/** The same for programs: keys, ISO dates and codes, English column names, and nothing where there is no number. */
export function machineTable(reading: Reading): LongTable {
  const { indicator } = reading
  const { rows, dimensions, hasDefinitions } = valueRows(reading)
  const cells: [string, LongColumn['cell']][] = [
    ['indicator', () => indicator.code],
    ['title', () => indicator.title],
    ['period', row => row.label],
    ['period_start', row => row.start],
    ['period_end', row => row.end],
    ['place', ({ place }) => place.name],
    ['place_code', ({ place }) => place.code],
    ...dimensions.map(({ key }): [string, LongColumn['cell']] => [key, row => row.categories.get(key) ?? 'total']),
    ...(hasDefinitions ? [['definition', row => row.version] satisfies [string, LongColumn['cell']]] : []),
    ['value', row => row.value],
    ['lower', row => row.lower],
    ['upper', row => row.upper],
    ['unit', () => indicator.unit],
    ['status', row => row.status.word],
    ['obs_status', row => row.status.observation],
    ['conf_status', row => row.status.confidentiality],
    ['origin', row => (row.value === null ? null : row.origin)],
    ['limits_origin', row => row.limitsOrigin],
    ['source', row => sourceLine(row.credited, 'en', row.origin)],
    ['licence', row => licenceWords(row.credited, 'en')],
  ]
  return { columns: cells.map(([head, cell]) => ({ head, cell, width: 0, isFigure: FIGURES.has(head) })), rows }
}

const FIGURES = new Set(['value', 'lower', 'upper'])
