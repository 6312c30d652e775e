import { barGeometry } from './bar-geometry'
import { hasValues } from './domain'
import type { Geometry } from './drawn-geometry'
import type { FigureData } from './figure-data'
import type { FigureSize } from './figure-size'
import { lineGeometry } from './line-geometry'
import { onlyPeriod } from './periods'

/** The drawing of a figure at one width; null when there is nothing to draw. One period makes bars, more make lines. */
export function geometryOf(data: FigureData, size: FigureSize): Geometry | null {
  if (!hasValues(data)) return null
  const period = onlyPeriod(data)
  return period ? barGeometry(data, period, size) : lineGeometry(data, size)
}
