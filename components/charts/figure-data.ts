/**
 * What a figure draws: numbers that are already disclosed and rounded, and labels ready to print.
 * Everything survives JSON, so a published round can store the figure it showed.
 */

/**
 * One value on a line.
 *
 * `x` is a decimal year, the middle of the period; `label` is its name ('2022', '2022/23').
 * `value` is null when nothing may or can be shown, and `mark` then says what stands instead ('..').
 * With a value, `mark` is a footnote sign ('prel.' for preliminary). `breakBefore` cuts the line before the point:
 * the measure changed there, or it jumps and nobody has said yet whether it did.
 */
export type FigurePoint = {
  x: number
  label: string
  value: number | null
  lower?: number
  upper?: number
  mark?: string
  breakBefore?: true | 'possible'
  /** Whose arithmetic the value is, when it isn't the source's own; and the same of its interval. */
  origin?: OwnOrigin
  limits?: OwnOrigin
}

/** Computed by us from the source's figures, or recovered from them. What the source publishes needs no word. */
export type OwnOrigin = 'computed' | 'recovered'

/** The points of one group, oldest first. `role` decides weight, dash and marker, never good or bad. */
export type FigureSeries = {
  key: string
  label: string
  role: 'total' | 'focus' | 'reference' | 'group' | 'comparison'
  points: FigurePoint[]
  /** Put away by the reader: not drawn, but still there for the axes and the palette. */
  isHidden?: boolean
  /** Of another measure, laid beside the figure's own by its reader. */
  isSecond?: true
}

/**
 * The space between two series, by their keys, and its width ready to print ('8,1'): at either end, and in every
 * period that both have.
 */
export type FigureGap = {
  focus: string
  reference: string
  first?: { x: number; text: string }
  last?: { x: number; text: string }
  over?: { x: number; text: string }[]
}

export type FigureData = {
  id: string
  /** What was found, in a sentence in the figure's language: it stands above the name of the measure. */
  finding?: string
  title: string
  /** The language of the title, when it is another than the figure's: names of indicators are Swedish. */
  titleLang?: 'sv'
  unit: string
  /** Which way is better, in words. */
  better?: string
  /** Another measure that its reader has laid in it: the figure's own direction is then told by name. */
  second?: Pick<FigureData, 'title' | 'titleLang' | 'better'>
  decimals: number
  /** A share in per cent: the axis then spans at least ten percentage points and stays within 0–100. */
  isShare: boolean
  series: FigureSeries[]
  /** Everyone together, for the table alone, where the drawing shows groups: the caption speaks of this value. */
  whole?: FigureSeries
  /** The municipalities that were chosen to be compared with: behind the lines, in the table, never part of the time axis. */
  background?: FigureSeries[]
  baseline?: { x: number; label: string }
  target?: { value: number; label: string }
  gap?: FigureGap
  /** The indicator's natural bounds, which an axis never passes. */
  bounds?: { min?: number; max?: number }
  /** A scale shared with other figures; without it the figure fits its own data. */
  domain?: [number, number]
  locale: 'sv' | 'en'
}
