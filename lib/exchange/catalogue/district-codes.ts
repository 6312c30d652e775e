import { divisionOf } from '@/lib/disclosure/areas'
import type { SourceTable } from '@/lib/exchange/sources/source'
import { withRole } from './table-choices'

/** A division of the municipality that a table has values by: the districts by the source's code of each. */
export type DistrictDivision = { key: string; codes: Record<string, string> }

/** SCB says which year's division a code is of: "1490R025_RegSO2025". */
const bare = (code: string): string => code.replace(/_.*$/, '')

/** The divisions of the municipality's known districts that a table has. Of two years' codes for one district the later is taken. */
export function districtsIn(table: SourceTable, known: readonly { code: string }[]): DistrictDivision[] {
  const codes = new Set(known.map(({ code }) => code))
  const latest = new Map<string, string>()
  const there = withRole(table, 'place').flatMap(({ values }) => values.map(({ code }) => code))
  for (const code of there.toSorted()) if (codes.has(bare(code))) latest.set(bare(code), code)
  const divisions = new Map<string, Record<string, string>>()
  for (const [own, code] of latest) {
    const key = divisionOf(`district:${own}`) ?? 'own'
    divisions.set(key, { ...divisions.get(key), [code]: own })
  }
  return [...divisions].map(([key, codes]) => ({ key, codes }))
}
