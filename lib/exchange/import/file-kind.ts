/** What can be read. */
export type FileKind = 'xlsx' | 'px' | 'jsonStat' | 'text'

/** Why a file isn't read. Told to whoever sent it, with what to do instead (lib/text/files-sv.ts). */
export type FileFault =
  | 'empty'
  | 'tooLarge'
  | 'tooMuchInside'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooSlow'
  | 'oldExcel'
  | 'binaryExcel'
  | 'openDocument'
  | 'hasPassword'
  | 'hasMacros'
  | 'otherZip'
  | 'pdf'
  | 'webPage'
  | 'notText'
  | 'notJsonStat'
  | 'damaged'
  | 'noTable'

/** Thrown while a file is read, and answered as its fault. */
export class UnreadableFile extends Error {
  constructor(readonly fault: FileFault) {
    super(fault)
  }
}

export const MOST_BYTES = 20 * 1024 * 1024
/** Names in a zip that tell what it is, with what else than a workbook it can be. */
const OTHER_ZIPS: [RegExp, FileFault][] = [
  [/^xl\/workbook\.bin$/, 'binaryExcel'],
  [/^content\.xml$/, 'openDocument'],
]

/**
 * What a file is by its first bytes and its content: its name may say anything. A zip is opened later, behind a guard.
 * Throws UnreadableFile.
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  if (bytes.length > MOST_BYTES) throw new UnreadableFile('tooLarge')
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new UnreadableFile(holds(bytes, 'EncryptedPackage') ? 'hasPassword' : 'oldExcel')
  if (begins(bytes, [0x50, 0x4b])) return 'xlsx'
  const head = decoded(bytes.subarray(0, 4_096)).trimStart()
  if (head === '') throw new UnreadableFile('empty')
  if (head.startsWith('%PDF')) throw new UnreadableFile('pdf')
  if (/^<(!doctype|html|table|\?xml)/i.test(head)) throw new UnreadableFile('webPage')
  if (/[\0\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(head)) throw new UnreadableFile('notText')
  if (/^[{[]/.test(head)) return 'jsonStat'
  return /^[A-Z][A-Z0-9-]*(\[\w+\])?(\("[^"]*"(,"[^"]*")*\))?\s*=/.test(head) && holdsText(bytes, 'DATA=')
    ? 'px'
    : 'text'
}

/** Of what a zip holds: a workbook of today's Excel, or why not. */
export function workbookFault(names: ReadonlySet<string>): FileFault | null {
  for (const [name, fault] of OTHER_ZIPS) if ([...names].some(one => name.test(one))) return fault
  if ([...names].some(name => /vbaproject\.bin$/i.test(name))) return 'hasMacros'
  return names.has('xl/workbook.xml') ? null : 'otherZip'
}

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/** UTF-8 unless the bytes can't be; then what Excel in Sweden writes. A mark of byte order decides at once. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

export const decoded = (bytes: Uint8Array, encoding = encodingOf(bytes)): string =>
  new TextDecoder(encoding).decode(bytes)

const begins = (bytes: Uint8Array, with_: number[]): boolean => with_.every((byte, i) => bytes[i] === byte)

/** Whether a name stands in the folder of an old Office file, where letters take two bytes. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
const holdsText = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text)
