import type { Indicator } from '@/lib/indicators/indicator'
import type { EntryRules } from './check-typed'

type Measure = Pick<Indicator, 'bounds' | 'decimals' | 'isShare' | 'unit' | 'rule'>

/** "antal per 1 000 invånare": a rate by its unit's words, which must then say what it is per in a number too. */
const IS_RATE = /\bper\b/i

/** What entry asks of the indicator's values (design.md §8). */
export function entryRulesOf({ bounds, decimals, isShare, unit, rule }: Measure): EntryRules {
  const { countsPeople, publishedByAuthority, valueIsCount, per = null } = rule
  const needsCounts = countsPeople && !publishedByAuthority && !valueIsCount
  const isRate = isShare || IS_RATE.test(unit)
  return {
    ...{ bounds, per, valueIsCount, needsCounts, countsPeople },
    decimals: valueIsCount ? 0 : decimals,
    lacksPer: per === null && !valueIsCount && (needsCounts || isRate),
  }
}

/** Whether counts can stand beside the value. */
export const takesCounts = ({ valueIsCount, per, needsCounts }: EntryRules): boolean =>
  !valueIsCount && (per !== null || needsCounts)
