import { PEER_GROUP } from '../places'
import { koladaIds, placesOf } from './kolada'
import { median } from './median'
import { SeriesCollector } from './series-collector'
import { cellOf, table } from './table'

/**
 * The group's median for each measure, year and sex, where at least half of its members have a value; by scrape. No
 * measure has a year from both.
 */
export function peerMedians(groupsCsv: string, valuesCsv: string): { scrape: string; text: string }[] {
  const members = new Set(
    table(groupsCsv).flatMap(row => (row.group_id === PEER_GROUP ? [cellOf(row, 'member_id')] : [])),
  )
  const values = new Map<string, number[]>()
  for (const row of table(valuesCsv)) {
    if (!members.has(cellOf(row, 'municipality_id')) || !koladaIds.has(cellOf(row, 'kpi'))) continue
    const key = ['source', 'kpi', 'gender', 'year'].map(column => cellOf(row, column)).join(';')
    values.set(key, [...(values.get(key) ?? []), Number(cellOf(row, 'value'))])
  }
  const files = new Map<string, SeriesCollector>()
  for (const [key, known] of values) {
    const [scrape = '', id = '', gender = '', year = ''] = key.split(';')
    if (known.length * 2 < members.size) continue
    const file = files.get(scrape) ?? new SeriesCollector()
    files.set(scrape, file)
    const value = String(Number(median(known).toFixed(6)))
    for (const { indicator, breakdown } of placesOf(id, gender, Number(year)))
      file.add(indicator, PEER_GROUP, breakdown, Number(year), value)
  }
  return [...files].map(([scrape, file]) => ({ scrape, text: file.text() }))
}
