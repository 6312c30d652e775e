import type { Drawing } from './drawing'
import { paintOf } from './drawing-style'
import type { FigureData } from './figure-data'
import { figureSizes, type FigureSize } from './figure-size'
import { geometryOf } from './geometry'
import { escapeText, svgOf } from './svg'
import { forAnyTypeface, wrapText } from './text-width'
import { unitLine } from './unit-line'

const EDGE = 24
const FONT = "'Source Sans 3', 'Segoe UI', Arial, sans-serif"

/**
 * A figure as a file of its own: title, unit, drawing, caption and source on white, every colour and size on its
 * element, so that it looks the same in Word and Inkscape as in a browser. `colour` is the målområde's, light scheme.
 * There is room for every word in any typeface. Null when the figure has nothing to draw.
 */
export const standaloneSvg = (data: FigureData, frame: Frame): string | null =>
  forAnyTypeface(() => drawAlone(data, frame))

type Frame = { caption: string; source: string; colour: string; size?: FigureSize }

function drawAlone(data: FigureData, { caption, source, colour, size = 'column' }: Frame): string | null {
  const geometry = geometryOf(data, size)
  if (!geometry) return null
  const inner = figureSizes[size].width
  const texts: string[] = []
  let y = EDGE
  const write = (text: string, fontSize: number, { fill = '#1d2733', weight = 400 as 400 | 600 } = {}) => {
    for (const line of wrapText(text, inner, fontSize, weight)) {
      y += Math.round(fontSize * 1.35)
      texts.push(
        `<text x="${EDGE}" y="${y}" font-size="${fontSize}" font-weight="${weight}" fill="${fill}">${escapeText(line)}</text>`,
      )
    }
  }
  write(data.finding ?? data.title, 20, { weight: 600 })
  write([data.finding && data.title, unitLine(data)].filter(Boolean).join(', '), 14, { fill: '#55606b' })
  const top = y + 14
  y = top + geometry.height + 6
  write(caption, 15)
  y += 4
  write(source, 13, { fill: '#55606b' })
  const [width, height] = [inner + 2 * EDGE, Math.ceil(y + EDGE)]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" aria-labelledby="title desc" lang="${data.locale}" font-family="${FONT}">` +
    `<title id="title">${escapeText(data.title)}</title><desc id="desc">${escapeText(caption)}</desc>` +
    `<rect width="${width}" height="${height}" fill="#ffffff"/>${texts.join('')}` +
    `<g transform="translate(${EDGE} ${top})">${painted(geometry, colour)}</g></svg>\n`
  )
}

/** The drawing with its paint on each element instead of classes. */
export function painted(drawing: Drawing, colour: string): string {
  const attributes = (paint: Record<string, string>) =>
    Object.entries(paint)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ')
  return svgOf(drawing)
    .replace(/<path class="([^"]*)"/g, (_, classes: string) => {
      return `<path ${attributes(paintOf('path', classes.split(' '), colour))}`
    })
    .replace(/<text class="([^"]*)"(.*?<\/text>)/g, (_, classes: string, rest: string) => {
      // A halo behind text is a copy below it: not every program knows paint-order.
      const {
        'paint-order': hasHalo,
        stroke,
        'stroke-width': width,
        ...paint
      } = paintOf('text', classes.split(' '), colour)
      const halo = { ...paint, fill: stroke ?? '', stroke: stroke ?? '', 'stroke-width': width ?? '' }
      return `${hasHalo ? `<text ${attributes(halo)}${rest}` : ''}<text ${attributes(paint)}${rest}`
    })
}
