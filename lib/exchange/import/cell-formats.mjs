// How cells of a workbook are shown, where that says more than their numbers: 0.841 shown as 84,1 %, a day as its year, or not at all.
import { createInflateRaw, inflateRawSync } from 'node:zlib'

/** @typedef {'percent' | 'year' | 'month'} Shown */
/** @typedef {{ at: (row: number, column: number) => Shown | null, hidden: Set<number> }} ShownSheet */
/** What the guard has let through. @typedef {{ name: string, isStored: boolean, packed: Uint8Array, hides: boolean }} Part */

/** @type {Record<number, Shown>} */
const BUILT_IN = { 9: 'percent', 10: 'percent', 17: 'month' }
/** @type {(Shown | null)[]} */
const KINDS = [null, 'percent', 'year', 'month']
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\./g
/** Tags of rows and cells, whatever their prefix. */
const TAG = /<(?:\w+:)?(row|c)\b([^<>]*)>/g
/** No tag is as long: what is left of a part without its end. */
const LONGEST_TAG = 1_000

const ADDRESS = /\sr="([^"]*)"/
const STYLE = /\ss="(\d+)"/
const HIDDEN = /\shidden="(?:1|true)"/

/** @param {string} attributes @param {string} name */
const attribute = (attributes, name) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]

/** @param {string} code A number format as Excel writes it. @returns {Shown | null} */
export function shownBy(code) {
  const bare = code.replaceAll('&quot;', '"').replace(LITERAL, '').split(';')[0] ?? ''
  if (bare.includes('%')) return 'percent'
  if (/^\W*y+\W*$/i.test(bare)) return 'year'
  return /^[\W_]*(?:m+[\W_]*y+|y+[\W_]*m+)[\W_]*$/i.test(bare) ? 'month' : null
}

/** By style of a cell. @param {string} styles @returns {(Shown | null)[]} */
function shownByStyle(styles) {
  const own = new Map(Object.entries(BUILT_IN).map(([id, shown]) => [Number(id), /** @type {Shown | null} */ (shown)]))
  for (const [, attributes = ''] of styles.matchAll(/<(?:\w+:)?numFmt\b([^<>]*)>/g))
    own.set(Number(attribute(attributes, 'numFmtId')), shownBy(attribute(attributes, 'formatCode') ?? ''))
  const [, cells = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([^]*?)<\/(?:\w+:)?cellXfs>/.exec(styles) ?? []
  return [...cells.matchAll(/<(?:\w+:)?xf\b([^<>]*)>/g)].map(
    ([, attributes = '']) => own.get(Number(attribute(attributes, 'numFmtId'))) ?? null,
  )
}

/** @param {string} path */
const plain = path => path.replace(/^\/?(?:xl\/)?/, '')

/**
 * How the cells of each sheet are shown, and which of its rows aren't, by its place among them.
 * @param {Part[]} parts @param {{ rows: number, columns: number }} most No more are read. @returns {(sheet: number) => Promise<ShownSheet>}
 */
export function cellFormats(parts, most) {
  /** @param {string} name */
  const textOf = name => {
    const part = parts.find(one => one.name === name)
    return part ? String(Buffer.from(part.isStored ? part.packed : inflateRawSync(part.packed))) : ''
  }
  const shown = shownByStyle(textOf('xl/styles.xml'))
  const isPlain = shown.every(one => one === null)
  /** @type {ShownSheet} */
  const nothing = { at: () => null, hidden: new Set() }
  if (isPlain && !parts.some(({ hides }) => hides)) return async () => nothing
  const targets = new Map(
    [...textOf('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b([^<>]*)>/g)].map(([, about = '']) => [
      attribute(about, 'Id'),
      plain(attribute(about, 'Target') ?? ''),
    ]),
  )
  const paths = [...textOf('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b([^<>]*)>/g)].map(([, about = '']) =>
    targets.get(attribute(about, '\\w+:id')),
  )
  return async sheet => {
    const part = parts.find(({ name }) => name.startsWith('xl/') && plain(name) === paths[sheet])
    return part && !(isPlain && !part.hides) ? formatsOf(part, shown, most) : nothing
  }
}

/** @param {Part} part @param {(Shown | null)[]} shown @param {{ rows: number, columns: number }} most @returns {Promise<ShownSheet>} */
async function formatsOf({ packed, isStored }, shown, most) {
  /** @type {Map<number, number[]>} */
  const rows = new Map()
  /** @type {Set<number>} */
  const hidden = new Set()
  let [row, column, rest] = [-1, -1, '']
  /** @param {string} text */
  const read = text => {
    rest += text
    let end = 0
    for (const tag of rest.matchAll(TAG)) {
      const [whole, name, about = ''] = tag
      end = tag.index + whole.length
      const at = ADDRESS.exec(about)?.[1]
      if (name === 'row') {
        ;[row, column] = [at ? Number(at) - 1 : row + 1, -1]
        if (row < most.rows && HIDDEN.test(about)) hidden.add(row)
      } else {
        column = at ? columnOf(at) : column + 1
        const kind = KINDS.indexOf(shown[Number(STYLE.exec(about)?.[1] ?? -1)] ?? null)
        if (kind <= 0 || row >= most.rows || column >= most.columns) continue
        const own = rows.get(row) ?? []
        own[column] = kind
        rows.set(row, own)
      }
    }
    rest = rest.slice(Math.max(end, rest.length - LONGEST_TAG))
  }
  // Tags and addresses are plain letters: one of two bytes that is cut in two stands in a text.
  if (isStored) read(Buffer.from(packed).toString('latin1'))
  else {
    const inflating = createInflateRaw()
    inflating.end(packed)
    for await (const part of inflating) read(part.toString('latin1'))
  }
  return { at: (atRow, atColumn) => KINDS[rows.get(atRow)?.[atColumn] ?? 0] ?? null, hidden }
}

/** "AB12" is in the 28th column. @param {string} address */
const columnOf = address =>
  [...address.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
