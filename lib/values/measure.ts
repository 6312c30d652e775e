import { kindOf } from '@/lib/text/units'

export const MOST_DECIMALS = 4

/** What a value is in: the unit in words, what numerator over denominator is multiplied by (null: it is neither), decimals. */
export type Measure = { unit: string; per: number | null; decimals: number }

/** What follows of the unit: whether the value has a complement, and whether it is itself a number of people. */
export const measuredAs = ({ unit, per }: Measure, countsPeople: boolean) => ({
  isShare: kindOf(unit) === 'share',
  valueIsCount: countsPeople && kindOf(unit) === 'count' && per === null,
})

type Protection = { countsPeople: boolean; publishedByAuthority: boolean }

/** Why values in it could not be read or not be protected (design.md §8), by field; empty where they can. */
export function measureFaults(measure: Measure, { countsPeople, publishedByAuthority }: Protection) {
  const { unit, per } = measure
  const kind = kindOf(unit)
  const faults: Partial<Record<keyof Measure, string>> = {}
  if (kind === 'share' && per !== 100)
    faults.per = 'En andel i procent räknas per 100. Skriv 100, eller en annan enhet.'
  else if (kind === 'rate' && per === null) faults.per = 'Skriv det antal som står i enheten, till exempel 100 000.'
  else if (countsPeople && !publishedByAuthority && per === null && !measuredAs(measure, true).valueIsCount)
    faults.per =
      'Skriv vad antalet räknas per. Utan det kan röjandeskyddet inte bedöma värdena, och de går inte att publicera.'
  return faults
}
