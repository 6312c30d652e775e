import { stringify } from 'csv-stringify/sync'
import type { Report } from '@/lib/followup/report'
import { dictionary } from '@/lib/text/dictionary'
import { plainNumber, type Locale } from '@/lib/text/numbers'
import { withoutFormula } from './csv'

/** Every value of a frozen report as CSV for Excel in Swedish: byte order mark, semicolon, decimal comma, CRLF. */
export function reportCsv({ municipality, measures, districts }: Report, locale: Locale): string {
  const { csv: heads, hidden } = dictionary(locale).reports
  const lines = [
    ...measures.flatMap(({ series, ...of }) =>
      series.map(({ label, points }) => ({ of, place: municipality, group: label[locale], points })),
    ),
    ...districts.flatMap(({ name: place, rows }) =>
      rows.map(({ here: points, ...of }) => ({ of, place, group: '', points })),
    ),
  ]
  const rows = lines.flatMap(({ of: { code, name, unit, decimals, source }, place, group, points }) =>
    points.map(({ label: period, value, isHidden }) => {
      const row: Record<keyof typeof heads, string> = {
        ...{ code, name: name[locale], place, group, period, unit: unit[locale], source },
        value: value === null ? '' : plainNumber(value, decimals).replace('.', ','),
        sign: isHidden ? hidden : '',
      }
      return row
    }),
  )
  const columns = Object.keys(heads) as (keyof typeof heads)[]
  const printed = rows.map(row =>
    columns.map(column => (column === 'value' ? row[column] : withoutFormula(row[column]))),
  )
  return stringify([columns.map(column => heads[column]), ...printed], {
    ...{ bom: true, delimiter: ';', record_delimiter: 'windows' },
  })
}
