import { barGeometry } from './bar-geometry'
import { hasValues } from './domain'
import type { Box, Drawing } from './drawing'
import type { FigureData } from './figure-data'
import type { FigureSize } from './figure-size'
import { lineGeometry } from './line-geometry'
import { onlyPeriod } from './periods'

/** A tick: its value (for time a decimal year), its place in px, and its text when there is room to print it. */
export type Tick = { value: number; at: number; text?: string }

/**
 * Everything a drawing decides, once for all who draw it: the page's SVG, the download, and the chart in the browser.
 * `domain` is in the indicator's unit, `xDomain` in decimal years, `plot` in px; `breaks` are the labels of the
 * periods that a break stands before.
 */
export type Geometry = Drawing & {
  kind: 'lines' | 'bars'
  plot: Box
  domain: [number, number]
  xDomain: [number, number]
  xTicks: Tick[]
  yTicks: Tick[]
  breaks: string[]
}

/** The drawing of a figure at one width; null when there is nothing to draw. One period makes bars, more make lines. */
export function geometryOf(data: FigureData, size: FigureSize): Geometry | null {
  if (!hasValues(data)) return null
  const period = onlyPeriod(data)
  return period ? barGeometry(data, period, size) : lineGeometry(data, size)
}
