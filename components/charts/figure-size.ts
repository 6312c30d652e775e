/**
 * A figure is drawn once for each width it may be shown at. `width` and `plotHeight` are in the drawing's own px.
 * A drawing may be shown down to `least` px wide with its smallest text (13) still at 12; the phone's text grows
 * by the stylesheet under 300 px, which text widths have room for.
 */
export const figureSizes = {
  phone: { width: 320, plotHeight: 180, labelShare: 0.36, least: 280 },
  column: { width: 520, plotHeight: 220, labelShare: 0.32, least: 480 },
  page: { width: 1040, plotHeight: 340, labelShare: 0.24, least: 960 },
} as const

export type FigureSize = keyof typeof figureSizes

/** Text in the drawing, in px: numbers along the axes, and the names of the lines. */
export const TICK_SIZE = 13
export const LABEL_SIZE = 14
