import type { CellAddress } from '@/lib/disclosure/cell'
import type { District } from '@/lib/districts/district'
import type { Indicator } from '@/lib/indicators/indicator'
import { sv } from '@/lib/text/sv'

/** One number as an answer tells it: its place in the table, as written, and null where it is not told. */
export type Told = CellAddress & {
  indicator: string
  written: string
  value: number | null
  lower: number | null
  upper: number | null
  at: string
}

/** A difference between two groups, beside the groups' own values as they are told. */
export type ToldGap = { indicator: string; gap: number; focus: Told; reference: Told }

/** What a reader of the pages knows: which words name which groups and places. */
export type Words = {
  municipality: string
  /** Breakdown keys by label, for each indicator. */
  groups: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** District codes by the last word of their address. */
  districts: ReadonlyMap<string, string>
  /** The indicator of who lives where. */
  people: string
}

export function wordsOf(municipality: string, indicators: readonly Indicator[], districts: readonly District[]): Words {
  const labels = ({ dimensions }: Indicator) =>
    dimensions.flatMap(({ key, categories }) => categories.map(c => [c.label.sv, `${key}=${c.key}`] as const))
  return {
    municipality,
    groups: new Map(indicators.map(one => [one.code, new Map([[sv.total, ''], ...labels(one)])])),
    districts: new Map(districts.map(({ slug, code }) => [slug, code])),
    people: indicators.find(one => one.rule.valueIsCount && one.dimensions.some(d => d.key === 'age'))?.code ?? '',
  }
}

export const periodOf = (year: string): string => `${year}-01-01/${year}-12-31`

/** "1 234,5 %", "−4,2", "12,3 (10,1–14,0) p" as numbers: the first of them, Swedish or plain; null for ".." and "–". */
function numberIn(text: string): number | null {
  const [found] = /^[−-]?\d[\d\u202f\u00a0]*(?:[.,]\d+)?/.exec(text.trim()) ?? []
  return found === undefined
    ? null
    : Number(
        found
          .replace(/[\u202f\u00a0]/g, '')
          .replace(',', '.')
          .replace('−', '-'),
      )
}

export const toldValue = (
  indicator: string,
  address: CellAddress,
  written: string,
  at: string,
  [lower, upper]: readonly (string | null | undefined)[] = [],
): Told => ({
  ...address,
  ...{ indicator, written, at, value: numberIn(written) },
  ...{ lower: numberIn(lower ?? ''), upper: numberIn(upper ?? '') },
})
