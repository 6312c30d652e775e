import { sentencesEn } from '@/lib/text/sentences-en'
import { sentencesSv } from '@/lib/text/sentences-sv'
import { GEOMETRY } from './flight'

/** A piece of a page's text or an attribute's, and the figure and the table it stands in. */
export type PrintedWords = { text: string; figure?: string; table?: string }

type Table = { caption: string }
type Open = { name: string; figure?: string; table?: Table }

/** A comment, a script or a style with all it holds, the end of an element, its beginning, or text. */
const TOKEN =
  /<!--.*?-->|<!doctype[^>]*>|<(script|style)\b([^>]*)>.*?<\/\1>|<\/([\w:-]+)\s*>|<([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|(?:[^<]|<(?![\w/!]))+/gis
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
const EMPTY = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** All text and attributes of markup, but for scripts, styles and the geometry of drawings. */
export function readWords(html: string): PrintedWords[] {
  const words: (Omit<PrintedWords, 'table'> & { table?: Table })[] = []
  const open: Open[] = []
  const take = (attributes: string, { figure, table }: Omit<Open, 'name'>) => {
    for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE))
      if (!GEOMETRY.test(name)) words.push({ text: decoded(double ?? single ?? bare ?? ''), figure, table })
  }
  for (const [token, raw, rawAttributes = '', ended, begun, attributes = ''] of html.matchAll(TOKEN)) {
    const { figure, table } = open.at(-1) ?? {}
    if (begun) {
      const id = begun === 'figure' ? /\sid="([^"]*)"/.exec(attributes)?.[1] : undefined
      const element = { name: begun, figure: id ?? figure, table: begun === 'table' ? { caption: '' } : table }
      take(attributes, element)
      if (!EMPTY.test(begun) && !attributes.endsWith('/')) open.push(element)
    } else if (raw) take(rawAttributes, { figure, table })
    else if (ended) {
      const at = open.findLastIndex(({ name }) => name === ended)
      if (at >= 0) open.length = at
    } else if (!token.startsWith('<!')) {
      const text = decoded(token)
      if (table && open.some(({ name }) => name === 'caption')) table.caption += text
      words.push({ text, figure, table })
    }
  }
  return words.map(({ table, ...word }) => ({ ...word, table: table?.caption }))
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const decoded = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, number?: string, name = '') =>
    hex ? character(Number.parseInt(hex, 16)) : number ? character(Number(number)) : (ENTITIES[name] ?? whole),
  )
const character = (code: number) => String.fromCodePoint(code)

/** How sure a method is, which has its own decimals: "p = 0,108". */
const PROBABILITY = /p\s[=<]\s[01][.,]\d+/g
/** The bound of what is nearly zero, half of the last decimal: it tells nothing more exact. */
const NEARLY_ZERO = /(?:under|över|over)\s\u2212?0[.,]0*5(?!\d)/g
/** What a caption says of a ratio, which has two decimals whatever the indicator's are. */
const RATIO = new RegExp(
  [sentencesSv, sentencesEn]
    .flatMap(say => [true, false].map(isUnfavourable => [say, isUnfavourable] as const))
    .flatMap(([say, isUnfavourable]) =>
      (['grew', 'shrank', 'same'] as const).map(way => say.ratio(isUnfavourable, way, 'N', 'N')),
    )
    .join('|')
    .replaceAll('N', '\\d+[.,]\\d\\d(?!\\d)'),
  'g',
)
/** Alone, and no part of a version, an address or a list. */
const DECIMALS = /(?<![\p{L}\d.,/_-])\d[\d\u202f\u00a0]*([.,])(\d+)(?![.,]?\d|\p{L}|[/_-]\p{L})/gu

/** The numbers in a text with more decimals than allowed. In English a comma before three digits parts thousands. */
export function tooExact(text: string, allowed: number, locale: 'sv' | 'en'): string[] {
  return [...text.replace(PROBABILITY, '').replace(NEARLY_ZERO, '').replace(RATIO, '').matchAll(DECIMALS)]
    .filter(
      ([, sign, decimals = '']) =>
        decimals.length > allowed && !(locale === 'en' && sign === ',' && decimals.length === 3),
    )
    .map(([number]) => number)
}
