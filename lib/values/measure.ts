import { z } from 'zod'
import { kindOf } from '@/lib/text/units'

export const MOST_DECIMALS = 4

/** What a value is in: the unit in words, what numerator over denominator is multiplied by (null: it is neither), decimals. */
export type Measure = { unit: string; per: number | null; decimals: number }

/** What follows of the unit: whether the value has a complement, and whether it is itself a number of people. */
export const measuredAs = ({ unit, per }: Measure, countsPeople: boolean) => ({
  isShare: kindOf(unit) === 'share',
  valueIsCount: countsPeople && kindOf(unit) === 'count' && per === null,
})

/** What is shown of months and quarters: the twelve months up to each, added up or the last of them; null: themselves. */
export const rollingYear = z.enum(['sum', 'last']).nullable()
export type RollingYear = z.infer<typeof rollingYear>

/** Why twelve months of it could not be told as one value; null where they can. */
export function rollingFault(rolling: RollingYear, { unit, per }: Measure, isWithinYear: boolean): string | null {
  if (rolling === null) return null
  if (!isWithinYear) return 'Välj det bara för värden som kommer varje månad eller varje kvartal.'
  const isAdded =
    rolling === 'sum' && (per !== null || ['share', 'points', 'rate', 'index', 'years'].includes(kindOf(unit)))
  return isAdded ? 'Bara antal och belopp går att lägga ihop. Välj det senaste värdet.' : null
}

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
