import { GEOMETRY } from './flight'

/** A piece of a page's text or an attribute's, and the figure and the table it stands in. */
export type PrintedWords = { text: string; figure?: string; table?: string }

/** All text and attributes of markup, but for scripts, styles and the geometry of drawings. Runs in the browser. */
export function readWords(found: Document, geometry: string): PrintedWords[] {
  const isGeometry = new RegExp(geometry, 'i')
  const words: PrintedWords[] = []
  const walker = found.createTreeWalker(found, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement
    const figure = element?.closest('figure[id]')?.id
    const table = element?.closest('table')?.caption?.textContent ?? undefined
    if (node instanceof Element) {
      for (const { name, value } of node.attributes)
        if (!isGeometry.test(name)) words.push({ text: value, figure, table })
    } else if (!element?.closest('script, style')) words.push({ text: node.textContent ?? '', figure, table })
  }
  return words
}

export const geometry = GEOMETRY.source

/** How sure a method is, which has its own decimals: "p = 0,108". */
const PROBABILITY = /p [=<] [01][.,]\d+/g
/** Alone, and no part of a version, an address or a list. */
const DECIMALS = /(?<![\p{L}\d.,/_-])\d[\d\u202f\u00a0]*([.,])(\d+)(?![.,]?\d|\p{L}|[/_-]\p{L})/gu

/** The numbers in a text with more decimals than allowed. In English a comma before three digits parts thousands. */
export function tooExact(text: string, allowed: number, locale: 'sv' | 'en'): string[] {
  return [...text.replace(PROBABILITY, '').matchAll(DECIMALS)]
    .filter(
      ([, sign, decimals = '']) =>
        decimals.length > allowed && !(locale === 'en' && sign === ',' && decimals.length === 3),
    )
    .map(([number]) => number)
}
