import { PEER_GROUPS } from '../places'
import { koladaIds, placesOf } from './kolada'
import { median } from '@/lib/statistics/median'
import { SeriesCollector } from './series-collector'
import { cellOf, table, type Row } from './table'

/**
 * The median of each municipality's group for each measure, year and sex, where at least half of the group's members
 * have a value; by scrape. No measure has a year from both.
 */
export function peerMedians(groupsCsv: string, values: readonly Row[]): { scrape: string; text: string }[] {
  const groups = table(groupsCsv)
  const rows = values.filter(row => koladaIds.has(cellOf(row, 'kpi')))
  const files = new Map<string, SeriesCollector>()
  for (const group of Object.values(PEER_GROUPS)) {
    const members = new Set(groups.flatMap(row => (row.group_id === group ? [cellOf(row, 'member_id')] : [])))
    for (const [key, known] of valuesOf(members, rows)) {
      const [scrape = '', id = '', gender = '', year = ''] = key.split(';')
      if (known.length * 2 < members.size) continue
      const file = files.get(scrape) ?? new SeriesCollector()
      files.set(scrape, file)
      const value = String(Number(median(known).toFixed(6)))
      for (const { indicator, breakdown } of placesOf(id, gender, Number(year)))
        file.add(indicator, group, breakdown, Number(year), value)
    }
  }
  return [...files].map(([scrape, file]) => ({ scrape, text: file.text() }))
}

/** The members' values by scrape, measure, sex and year. */
function valuesOf(members: ReadonlySet<string>, rows: readonly Row[]): Map<string, number[]> {
  const values = new Map<string, number[]>()
  for (const row of rows) {
    if (!members.has(cellOf(row, 'municipality_id'))) continue
    const key = ['source', 'kpi', 'gender', 'year'].map(column => cellOf(row, column)).join(';')
    values.set(key, [...(values.get(key) ?? []), Number(cellOf(row, 'value'))])
  }
  return values
}
