import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import type { ReportDistrict } from './report'

/** The heads of a district's table in a report. */
export function districtHeads({ name, city }: Pick<ReportDistrict, 'name' | 'city'>, locale: Locale): string[] {
  const { reports, districts } = dictionary(locale)
  const { heads } = reports.districts
  return [heads.name, heads.period, name, districts.wholeCity(city), heads.difference, heads.change]
}

/** A row for each measure. */
export const districtRows = ({ rows }: Pick<ReportDistrict, 'rows'>, locale: Locale): string[][] =>
  rows.map(({ name, unit, period, value, other, difference, change }) => [
    `${name[locale]}, ${unit[locale]}`,
    ...[period, value, other, difference, change].map(text => text[locale]),
  ])
