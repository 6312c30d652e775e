import type { Indicator } from '@/lib/indicators/indicator'
import type { Reading } from './reading'
import { isDividedBy, ownSeries } from './view'

/** One of the measures that a figure may be compared with: what it is, and the words of what its values are divided by. */
export type Measure = Pick<Indicator, 'code' | 'title' | 'name' | 'unit' | 'decimals' | 'isShare' | 'rollingYear'> & {
  dimensions: string[]
}

/** Nothing where there are no two periods of the municipality's own to draw a line between. */
export function measureOf(reading: Reading, ownCode: string): Measure[] {
  const { code, title, name, unit, decimals, isShare, rollingYear, dimensions } = reading.indicator
  const isLine = ownSeries(reading, ownCode).some(
    ({ points }) => points.filter(({ value }) => value !== null).length > 1,
  )
  const divided = dimensions.filter(({ slug }) => isDividedBy(reading, slug, ownCode)).map(({ slug }) => slug)
  return isLine ? [{ code, title, name, unit, decimals, isShare, rollingYear, dimensions: divided }] : []
}
