import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import type { FigureData } from '@/components/charts/figure-data'
import type { JsonStat } from '@/lib/exchange/json-stat'
import { sv } from '@/lib/text/sv'
import { periodOf, toldValue, type Told, type ToldGap, type Words } from './told'

/** The numbers of one file of the open data; none where the address is not a file's. */
export async function toldInFile(at: string, body: string | Uint8Array, words: Words): Promise<Told[]> {
  if (typeof body !== 'string') return toldInBytes(at, body, words)
  if (body.startsWith('[404,')) return []
  const text = body.slice(body.indexOf('\n') + 1).replace(/^\ufeff/, '')
  if (/\/observations\.csv$/.test(at)) return toldInItems(at, itemsOf(text), words)
  if (/\/observations(\?|$)/.test(at)) return toldInItems(at, (JSON.parse(text) as { items: Item[] }).items, words)
  if (LISTED.test(at)) return []
  if (at.endsWith('.plain.csv')) return toldInRows(at, parse(text), words)
  if (at.includes('/followups/')) return toldInReport(at, parse(text, { delimiter: ';' }), words)
  if (at.endsWith('.csv')) return toldInRows(at, parse(text, { delimiter: ';' }), words)
  if (at.endsWith('.jsonstat.json')) return toldInCube(at, JSON.parse(text) as JsonStat, words)
  if (/\/figure\/(all|recent)\/sv$/.test(at)) return toldInFigure(at, JSON.parse(text) as FigureData, words)
  return []
}

async function toldInBytes(at: string, body: Uint8Array, words: Words): Promise<Told[]> {
  if (at.endsWith('.xlsx')) {
    const sheet = await readSheet(Buffer.from(body), sv.exchange.values)
    return toldInRows(
      at,
      sheet.map(row => row.map(cell => String(cell ?? ''))),
      words,
    )
  }
  if (!at.endsWith('.zip')) return []
  const files = Object.entries(unzipSync(body)).map(([name, bytes]) => {
    const isText = !name.endsWith('.xlsx')
    return toldInFile(`${at}/${name}`, isText ? `\n${new TextDecoder().decode(bytes)}` : bytes, words)
  })
  return (await Promise.all(files)).flat()
}

/** Lists of the open data that tell no values by themselves, or tell them in words. */
const LISTED = /\/(frameworks|goals|indicators|gaps|assessments|districts|actions|rounds|news)\.csv$/

type Item = {
  indicator: string
  period: { label: string }
  place: { code: string }
  groups: Record<string, string>
  value: number | null
  lower: number | null
  upper: number | null
  sign: string
}

/** A list as CSV, back in the form that it has as JSON. */
function itemsOf(csv: string): Item[] {
  const number = (cell: string | undefined) => (cell ? Number(cell) : null)
  return parse<Record<string, string>>(csv, { columns: true }).map(row => ({
    ...{ indicator: row.indicator ?? '', period: { label: row.period_label ?? '' }, sign: row.sign ?? '' },
    place: { code: row.place_code ?? '' },
    groups: Object.fromEntries(
      (row.groups ?? '')
        .split('|')
        .filter(Boolean)
        .map(part => part.split('=') as [string, string]),
    ),
    ...{ value: number(row.value), lower: number(row.lower), upper: number(row.upper) },
  }))
}

const toldInItems = (at: string, items: readonly Item[], words: Words): Told[] =>
  items.map(item =>
    toldValue(item.indicator, addressOf(item, words), writtenOf(item), at, [item.lower, item.upper].map(textOf)),
  )

const addressOf = ({ period, place, groups }: Omit<Item, 'value'>, words: Words) => ({
  period: periodOf(period.label),
  geography: geographyOf(place.code, words),
  breakdown: Object.entries(groups)
    .map(([dimension, category]) => `${dimension}=${category}`)
    .sort()
    .join('|'),
})
const writtenOf = ({ value, sign }: Item) => (value === null ? sign : String(value))
const textOf = (figure: number | null) => (figure === null ? null : String(figure))

type GapItem = {
  indicator: string
  dimension: string
  focus: string
  reference: string
  period: { label: string }
} & Record<'focusValue' | 'referenceValue' | 'size', number>

/** The gaps of the open data, each beside the values that it is told with. */
export function gapsInFile(at: string, body: string | Uint8Array, words: Words): ToldGap[] {
  if (!/\/gaps(\?|$)/.test(at) || typeof body !== 'string') return []
  const { items } = JSON.parse(body.slice(body.indexOf('\n') + 1)) as { items: GapItem[] }
  return items.map(({ indicator, dimension, focus, reference, period, focusValue, referenceValue, size }) => {
    const told = (category: string, value: number) => {
      const address = { period, place: { code: words.municipality }, groups: { [dimension]: category } }
      const item = { ...address, indicator, lower: null, upper: null, sign: '' }
      return toldValue(indicator, addressOf(item, words), String(value), at)
    }
    return { indicator, gap: size, focus: told(focus, focusValue), reference: told(reference, referenceValue) }
  })
}

const geographyOf = (code: string, { municipality }: Words) =>
  code === municipality ? `municipality:${code}` : code === '0000' ? 'reference:0000' : `other:${code}`

function toldInRows(at: string, [heads = [], ...rows]: string[][], words: Words): Told[] {
  const { columns } = sv.exchange
  const column = (...names: string[]) => heads.findIndex(head => names.includes(head))
  const [code, year, place] = [
    column('indicator', columns.indicator),
    column('period'),
    column('place_code', columns.placeCode),
  ]
  const [value, lower, upper] = [
    column('value', columns.value),
    column('lower', columns.lower),
    column('upper', columns.upper),
  ]
  return rows.map(row => {
    const indicator = row[code] ?? ''
    const groups = words.groups.get(indicator) ?? new Map<string, string>()
    // Labels in the files for people, keys in the one for programs.
    const breakdown = heads.flatMap(
      (head, i) =>
        groups.get(row[i] ?? '') ?? ([...groups.values()].includes(`${head}=${row[i]}`) ? `${head}=${row[i]}` : []),
    )
    const address = {
      period: periodOf(row[year] ?? ''),
      geography: geographyOf(row[place] ?? '', words),
      breakdown: breakdown.filter(Boolean).sort().join('|'),
    }
    return toldValue(indicator, address, row[value] ?? '', at, [row[lower], row[upper]])
  })
}

/** A follow-up's values, all of the municipality itself. */
function toldInReport(at: string, [heads = [], ...rows]: string[][], words: Words): Told[] {
  const of = (row: readonly string[], head: string) => row[heads.indexOf(head)] ?? ''
  const { code, group, period, value } = sv.reports.csv
  return rows.map(row => {
    const [indicator, label] = [of(row, code), of(row, group)]
    const groups = words.groups.get(indicator)
    const breakdown = label === EVERYONE ? '' : label.split(', ').map(one => groups?.get(one) ?? one)
    const address = {
      ...{ period: periodOf(of(row, period)), geography: `municipality:${words.municipality}` },
      breakdown: [breakdown].flat().sort().join('|'),
    }
    return toldValue(indicator, address, of(row, value) || '..', at)
  })
}
const EVERYONE = 'Alla'

function toldInCube(at: string, { id, size, dimension, value, extension }: JsonStat, words: Words): Told[] {
  const index = (axis: string, place: number) => dimension[axis]?.category.index[place] ?? ''
  const cells = Object.entries(value).map(([cell, figure]) => {
    let left = Number(cell)
    const found = new Map<string, string>()
    for (const [i, axis] of [...id.entries()].reverse()) {
      found.set(axis, index(axis, left % (size[i] ?? 1)))
      left = Math.floor(left / (size[i] ?? 1))
    }
    return { found, figure }
  })
  const at_ = (found: Map<string, string>) =>
    [...found]
      .filter(([axis]) => axis !== 'measure')
      .map(String)
      .join()
  return cells
    .filter(({ found }) => found.get('measure') === 'value')
    .map(({ found, figure }) => {
      const limit = (measure: string) => {
        const beside = cells.find(cell => cell.found.get('measure') === measure && at_(cell.found) === at_(found))
        return beside?.figure == null ? null : String(beside.figure)
      }
      const groups = [...found].filter(
        ([axis, key]) => !['period', 'place', 'measure'].includes(axis) && key !== 'total',
      )
      const address = {
        period: periodOf(found.get('period') ?? ''),
        geography: geographyOf(found.get('place') ?? '', words),
        breakdown: groups
          .map(([axis, key]) => `${axis}=${key}`)
          .sort()
          .join('|'),
      }
      const written = figure === null ? '..' : String(figure)
      return toldValue(String(extension.indicator), address, written, at, [limit('lower'), limit('upper')])
    })
}

function toldInFigure(at: string, { id, series, whole }: FigureData, words: Words): Told[] {
  return [...series, ...(whole ? [whole] : [])].flatMap(({ key, label, role, points }) => {
    const isPlace = role === 'comparison'
    const geography = isPlace ? words.districts.get(key) : `municipality:${words.municipality}`
    const breakdown = isPlace ? '' : words.groups.get(id)?.get(label)
    if (geography === undefined || breakdown === undefined) return []
    return points.map(({ label: year, value, lower, upper }) => {
      const address = { period: periodOf(year), geography, breakdown }
      const written = value === null ? '..' : String(value)
      return toldValue(
        id,
        address,
        written,
        at,
        [lower, upper].map(limit => (limit === undefined ? null : String(limit))),
      )
    })
  })
}
