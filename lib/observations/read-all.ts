import type { Indicator } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import type { Shown } from './load'
import { geographyKey } from './observation'
import { lastFetched } from './provenance'
import { readIndicator, type Reading } from './reading'
import { withTyped } from './with-typed'

/** A reading of each indicator for the municipality itself, of what is shown of them by the indicator's id. */
export function readAll(
  indicators: Indicator[],
  shown: ReadonlyMap<number, Shown[]>,
  { code, imports }: Pick<Municipality, 'code' | 'imports'>,
  baselineStart: string,
): Reading[] {
  const own = geographyKey({ kind: 'municipality', code })
  return indicators.map(indicator => {
    const values = shown.get(indicator.id) ?? []
    const sourceUpdatedOn = indicator.sourceUpdatedOn ?? lastFetched(values, imports)
    return readIndicator(withTyped({ ...indicator, sourceUpdatedOn }, values), values, own, baselineStart, imports)
  })
}
