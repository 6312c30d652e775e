import { exact, isSaid } from '@/lib/disclosure/gate'
import type { Shown } from './load'
import { isOther } from './observation'

/** What there are values of, wherever in the municipality they hold. */
export type Coverage = { hasValues: boolean; hasDistricts: boolean; hasCounts: boolean }

/** Any at all, for districts, and with the counts behind them known, as far as the gate lets it be told. */
export function coverageOf(values: readonly Shown[], ownCode: string): Coverage {
  const own = values.filter(value => isSaid(value) && !isOther(value.place, ownCode))
  return {
    hasValues: own.length > 0,
    hasDistricts: own.some(({ place }) => place.kind === 'district'),
    hasCounts: own.some(value => hasCounts(exact(value))),
  }
}

const hasCounts = (figures: ReturnType<typeof exact>): boolean =>
  figures !== null && figures.numerator !== null && figures.denominator !== null
