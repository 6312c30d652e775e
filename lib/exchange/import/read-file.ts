import { createHash } from 'node:crypto'
import { kindOf, UnreadableFile, type Encoding, type FileKind } from './file-kind'
import { readJsonStat } from './json-stat-table'
import { readPx } from './px'
import { readWorkbook } from './read-workbook'
import type { Sheet } from './table'
import { readTextTable, type Separator } from './text-table'

/** What was read of a file. Its own properties (author, paths, contact persons) are left where they lie. */
export type ReadFile = {
  kind: FileKind
  /** SHA-256 of the bytes, in hex: the same file sent twice is known by it. */
  hash: string
  encoding: Encoding | null
  separator: Separator | null
  sheets: Sheet[]
  /** What signs mean, where the file itself says so. */
  signs: Record<string, string>
  source: string | null
}

let before: Promise<unknown> = Promise.resolve()

/**
 * Reads a file of any kind that is taken, one at a time: each may take much room while it is read. Throws UnreadableFile.
 */
export function readFile(bytes: Uint8Array): Promise<ReadFile> {
  const read = before.then(() => readNow(bytes))
  before = read.catch(() => {})
  return read
}

async function readNow(bytes: Uint8Array): Promise<ReadFile> {
  const kind = kindOf(bytes)
  const read = { kind, hash: createHash('sha256').update(bytes).digest('hex'), encoding: null, separator: null }
  const none = { signs: {}, source: null }
  if (kind === 'xlsx') return { ...read, ...none, sheets: filled(await readWorkbook(bytes)) }
  if (kind === 'text') {
    const { rows, ...how } = await readTextTable(bytes)
    return { ...read, ...none, ...how, sheets: filled([{ name: '', rows }]) }
  }
  const { rows, signs, source, title } = kind === 'px' ? readPx(bytes) : readJsonStat(bytes)
  return { ...read, signs, source, sheets: filled([{ name: title ?? '', rows, valueAt: rows[0]!.length - 1 }]) }
}

function filled(sheets: Sheet[]): Sheet[] {
  const found = sheets.filter(({ rows }) => rows.some(row => row.some(cell => cell !== null)))
  if (found.length === 0) throw new UnreadableFile('noTable')
  return found
}
