import type { Box, Drawing } from './drawing'

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
