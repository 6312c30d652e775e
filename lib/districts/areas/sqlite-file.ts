import { recordOf, varint, type SqliteValue } from './sqlite-record'

export type SqliteRow = Record<string, SqliteValue>

const MAGIC = 'SQLite format 3\0'
const [INTERIOR, LEAF] = [0x05, 0x0d]
const FILE_HEAD = 100
/** In bytes, with its place in the page. */
const LEAST_ROW = 4
const ENCODINGS: Record<number, string> = { 1: 'utf-8', 2: 'utf-16le', 3: 'utf-16be' }

export const isSqlite = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 16)) === MAGIC

/**
 * The rows of a table in a file of SQLite, by that format's own description (sqlite.org/fileformat2.html). It is read and
 * never run: views and triggers are nothing here. A table that isn't there has no rows; throws a RangeError where the file
 * isn't whole.
 */
export function sqliteFile(bytes: Uint8Array): (table: string) => SqliteRow[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const said = view.getUint16(16)
  const pageSize = said === 1 ? 65_536 : said
  const usable = pageSize - view.getUint8(20)
  if (usable < 480) throw new RangeError('page size')
  const text = new TextDecoder(ENCODINGS[view.getUint32(56)])
  // Rows hold no more than the file does, however often its pages point at the same.
  let left = bytes.length

  const startOf = (page: number) => (page - 1) * pageSize
  const headOf = (page: number) => startOf(page) + (page === 1 ? FILE_HEAD : 0)
  const cellsOf = (page: number, headSize: number): number[] =>
    Array.from(
      { length: view.getUint16(headOf(page) + 3) },
      (_, i) => startOf(page) + view.getUint16(headOf(page) + headSize + 2 * i),
    )

  function* cellsBelow(root: number) {
    const seen = new Set<number>()
    const waiting = [root]
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      if (seen.has(page)) throw new RangeError('page')
      seen.add(page)
      const kind = view.getUint8(headOf(page))
      if (kind === LEAF) yield* cellsOf(page, 8)
      else if (kind !== INTERIOR) throw new RangeError('page')
      else {
        const last = view.getUint32(headOf(page) + 8)
        const pages = cellsOf(page, 12).map(at => view.getUint32(at))
        waiting.push(last, ...pages.reverse())
      }
    }
  }

  /** What of a row stands in its cell, and the rest of it: in pages of their own, each with the number of the next. */
  const rowAt = (cell: number): { id: number; row: Uint8Array } => {
    const [size, afterSize] = varint(view, cell)
    const [id, at] = varint(view, afterSize)
    left -= Math.max(size, LEAST_ROW)
    if (left < 0) throw new RangeError('row')
    const most = usable - 35
    if (size <= most) return { id, row: bytes.subarray(at, at + size) }
    const least = Math.floor(((usable - 12) * 32) / 255) - 23
    const wanted = least + ((size - least) % (usable - 4))
    const own = wanted <= most ? wanted : least
    const row = new Uint8Array(size)
    row.set(bytes.subarray(at, at + own))
    for (let [done, page] = [own, view.getUint32(at + own)]; done < size; done += usable - 4) {
      const from = startOf(page)
      page = view.getUint32(from)
      row.set(bytes.subarray(from + 4, from + 4 + Math.min(usable - 4, size - done)), done)
    }
    return { id, row }
  }

  const read = (root: number, columns: readonly Column[]): SqliteRow[] =>
    Array.from(cellsBelow(root), cell => {
      const { id, row } = rowAt(cell)
      const values = recordOf(row, text)
      return Object.fromEntries(columns.map(({ name, isRowId }, i) => [name, isRowId ? id : (values[i] ?? null)]))
    })
  const schema = read(
    1,
    ['type', 'name', 'tbl_name', 'rootpage', 'sql'].map(name => ({ name, isRowId: false })),
  )
  return table => {
    const found = schema.find(({ type, name }) => type === 'table' && same(String(name), table))
    return found?.rootpage ? read(Number(found.rootpage), columnsOf(String(found.sql))) : []
  }
}

type Column = { name: string; isRowId: boolean }
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** A name with or without its marks, and the rest: "fid" INTEGER PRIMARY KEY. */
const COLUMN = /^\s*(?:"((?:[^"]|"")*)"|`([^`]*)`|\[([^\]]*)\]|([^\s"'`[]+))([\s\S]*)$/
/** Of any table of areas: no more is looked through. */
const LONGEST_SQL = 20_000
const OF_TABLE = /^\s*(CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)\b/i

/** The columns that a table is made with, in their order. */
function columnsOf(sql: string): Column[] {
  const inside = sql.slice(0, LONGEST_SQL).slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'))
  const parts = inside.match(/(?:"[^"]*"|'[^']*'|`[^`]*`|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^,])+/g) ?? []
  return parts.flatMap(part => {
    const [, quoted, ticked, bracketed, bare, rest = ''] = COLUMN.exec(part) ?? []
    const name = quoted?.replaceAll('""', '"') ?? ticked ?? bracketed ?? bare
    if (name === undefined || OF_TABLE.test(part)) return []
    return [{ name, isRowId: /^\s*INTEGER\b.*\bPRIMARY\s+KEY\b/is.test(rest) }]
  })
}
