import { xmlText } from '@/lib/text/xml-text'
import { type Drawing, textStyles } from './drawing'

/** A coordinate with one decimal at most, as short as it gets: 34 and 190.1. */
export const px = (value: number): string => String(Math.round(value * 10) / 10)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for markup, in content and in attributes: what has no place in XML is dropped. */
export const escapeText = (text: string): string => xmlText(text).replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)

/** The markup inside an `<svg>`: paths, then texts. Classes only, so that colours follow the page. */
export function svgOf({ paths, texts }: Drawing): string {
  const strokes = paths.filter(path => path.d).map(path => `<path class="${path.className}" d="${path.d}"/>`)
  const words = texts.map(({ x, y, lines, anchor, className }) => {
    const classes = anchor === 'start' ? className : `${className} ${anchor === 'end' ? 'e' : 'm'}`
    const { line } = textStyles[className[0] as keyof typeof textStyles]
    const content =
      lines.length === 1
        ? escapeText(lines[0]!)
        : lines.map((text, i) => `<tspan x="${px(x)}" dy="${i ? line : 0}">${escapeText(text)}</tspan>`).join('')
    return `<text class="${classes}" x="${px(x)}" y="${px(y)}">${content}</text>`
  })
  return [...strokes, ...words].join('')
}
