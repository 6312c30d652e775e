import { scaleLinear } from 'd3-scale'
import type { Geometry } from './drawn-geometry'
import type { FigureData } from './figure-data'
import { markerPath } from './marker'
import { lineStyles, type LineStyle } from './palette'
import { readPeriod } from './period-reading'
import { escapeText, px } from './svg'

/** The radius of a mark that is read, in px. */
const READ = 4.6
/** With less room than this, in px, each value stands below its name. */
const NARROW = 240
/** Between the cursor and what is said of it, in px. */
const BESIDE = 10

/** A period that is read: its name, its decimal year, and where it stands in the geometry's px. */
export type Cursor = { x: number; label: string; at: number }

/** The markup of a line through a period, with each value's own mark on it, larger than on its line. */
export function cursorMarkup(data: FigureData, { width, height, plot, domain }: Geometry, { x, at }: Cursor): string {
  const y = scaleLinear(domain, [plot.bottom, plot.top])
  const styles = lineStyles(data.series)
  const marks = data.series.map(({ key, points, isHidden }) => {
    const value = points.find(point => point.x === x)?.value ?? null
    return value === null || isHidden ? '' : mark(styles.get(key)!, at, y(value), READ)
  })
  const line = `<path class="explorer-cursor" d="M${px(at)} ${px(plot.top)}V${px(plot.bottom)}"/>`
  return `<svg class="figure-svg" viewBox="0 0 ${width} ${Math.ceil(height)}" aria-hidden="true">${line}${marks.join('')}</svg>`
}

/** The markup of a period's values beside the cursor, on the side that has room; the drawing stands `width` px wide. */
export function readoutMarkup(data: FigureData, cursor: Cursor, scale: number, width: number): string {
  const styles = lineStyles(data.series)
  const { label, rows, gap, notes } = readPeriod(data, cursor)
  const at = cursor.at * scale
  const side = at > width / 2 ? `right:${px(width - at + BESIDE)}px` : `left:${px(at + BESIDE)}px`
  const room = Math.max(at, width - at) - BESIDE
  const lines = rows.map(row => {
    const style = styles.get(row.key)
    const sign = style ? mark(style, 6, 6, 4) : '<path class="pl" d="M0 6H12"/>'
    return `<tr><th scope="row"><svg class="figure-svg" viewBox="0 0 12 12">${sign}</svg>${escapeText(row.label)}</th><td>${escapeText(row.text)}</td></tr>`
  })
  const says = (text: string, kind = '') => `<p${kind && ` class="${kind}"`}>${escapeText(text)}</p>`
  return `<div class="explorer-readout${room < NARROW ? ' is-narrow' : ''}" aria-hidden="true" style="${side};max-width:${px(room)}px">${says(label, 'explorer-period')}<table>${lines.join('')}</table>${gap ? says(gap, 'explorer-gap') : ''}${notes.map(note => says(note)).join('')}</div>`
}

const mark = ({ marker, tone }: LineStyle, x: number, y: number, radius: number) =>
  `<path class="k k-${marker} ${tone}" d="${markerPath(marker, x, y, radius)}"/>`
