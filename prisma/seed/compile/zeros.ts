import { suspiciousZeros } from '@/lib/observations/suspicious-zero'
import { decimalsOf } from './kolada'
import { cellOf, type Row } from './table'

/** A zero of the source that is read as a missing value. */
export type DroppedZero = { id: string; place: string; gender: string; year: number }

/** Kolada's rows of the measures that we read, without the zeros that are missing values; those are listed beside. */
export function withoutSuspiciousZeros(rows: readonly Row[]): { rows: Row[]; dropped: DroppedZero[] } {
  const series = new Map<string, Row[]>()
  for (const row of rows) {
    const key = ['kpi', 'municipality_id', 'gender'].map(column => cellOf(row, column)).join(';')
    series.set(key, [...(series.get(key) ?? []), row])
  }
  const suspicious = new Set([...series.values()].flatMap(suspiciousIn))
  const dropped = [...suspicious].map(row => ({
    id: cellOf(row, 'kpi'),
    place: cellOf(row, 'municipality_id'),
    gender: cellOf(row, 'gender'),
    year: yearOf(row),
  }))
  return { rows: rows.filter(row => !suspicious.has(row)), dropped }
}

function suspiciousIn(series: readonly Row[]): Row[] {
  const decimals = decimalsOf(series[0]?.kpi ?? '')
  if (decimals === undefined) return []
  const inOrder = series.toSorted((a, b) => yearOf(a) - yearOf(b))
  const values = inOrder.map(row => Number(cellOf(row, 'value')))
  const suspicious = new Set(suspiciousZeros(values, decimals))
  return inOrder.filter((_, at) => suspicious.has(at))
}

const yearOf = (row: Row) => Number(cellOf(row, 'year'))

/** The list as a file: "N18409;0000;T;2013" a line, sorted. */
export const writeDroppedZeros = (zeros: readonly DroppedZero[]): string =>
  [...new Set(zeros.map(({ id, place, gender, year }) => [id, place, gender, year].join(';')))].sort().join('\n')
