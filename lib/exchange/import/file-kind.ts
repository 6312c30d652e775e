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
  | 'oldOffice'
  | 'binaryExcel'
  | 'openDocument'
  | 'hasPassword'
  | 'hasMacros'
  | 'hasEntities'
  | 'hasFormulas'
  | 'otherZip'
  | 'packed'
  | 'pdf'
  | 'webPage'
  | 'notText'
  | 'brokenText'
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
/** gzip, 7-Zip, RAR. */
const PACKED = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
]
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
    throw new UnreadableFile(
      holds(bytes, 'EncryptedPackage') ? 'hasPassword' : holds(bytes, 'WordDocument') ? 'oldOffice' : 'oldExcel',
    )
  if (begins(bytes, [0x50, 0x4b])) return 'xlsx'
  if (PACKED.some(first => begins(bytes, first))) throw new UnreadableFile('packed')
  const head = decoded(bytes.subarray(0, 4_096), encodingOf(bytes)).trimStart()
  if (head === '') throw new UnreadableFile('empty')
  if (head.startsWith('{\\rtf')) throw new UnreadableFile('oldOffice')
  if (head.startsWith('%PDF')) throw new UnreadableFile('pdf')
  if (/^<(!doctype|html|table|\?xml|!--)/i.test(head)) throw new UnreadableFile('webPage')
  if (/[\0\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(head)) throw new UnreadableFile('notText')
  if (/^[{[]/.test(head)) return 'jsonStat'
  return /^[A-Z][A-Z0-9-]*(\[\w+\])?(\("[^"]*"(,"[^"]*")*\))?\s*=/.test(head) && holdsText(bytes, 'DATA=')
    ? 'px'
    : 'text'
}

/** Of what a zip holds: a workbook of today's Excel, or why not. */
export function workbookFault(names: ReadonlySet<string>): FileFault | null {
  for (const [name, fault] of OTHER_ZIPS) if ([...names].some(one => name.test(one))) return fault
  if ([...names].some(name => /vbaproject\.bin$|^xl\/macrosheets\//i.test(name))) return 'hasMacros'
  return names.has('xl/workbook.xml') ? null : 'otherZip'
}

export type Encoding = 'utf-8' | 'windows-1252' | 'macintosh' | 'utf-16le' | 'utf-16be'

/** So many bytes are looked at for letters of two bytes each, and so great a part of every other one is zero. */
const LOOKED_AT = 2_000
const MOST_ZERO = 0.4

/**
 * UTF-8 unless the bytes can't be; then what Excel in Sweden writes, or did on a Macintosh. A mark of byte order decides
 * at once, and letters of two bytes show without one.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be'
  const zeros = [0, 1].map(
    side => bytes.subarray(0, LOOKED_AT).filter((byte, i) => byte === 0 && i % 2 === side).length,
  )
  const [even, odd] = zeros.map(many => many / (Math.min(LOOKED_AT, bytes.length) / 2)) as [number, number]
  if (odd > MOST_ZERO && even === 0) return 'utf-16le'
  if (even > MOST_ZERO && odd === 0) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    if (isMostlyUtf8(bytes)) return 'utf-8'
    return isOfMac(bytes) ? 'macintosh' : 'windows-1252'
  }
}

/** Letters of two bytes and more as UTF-8 has them; in the other encodings such pairs make no words. */
const UTF8 = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g

/** A file that was put together of two, or has had a letter cut in two. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const found = latin1Of(bytes.subarray(0, MIXED_BYTES)).match(UTF8) ?? []
  return found.filter(one => one.length > 1).length > found.length / 2
}
const MIXED_BYTES = 1_000_000
const latin1Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Å Ä Ö å ä ö as each of the two writes them; in the other they are signs that seldom stand in a table. */
const OF_MAC = new Set([0x81, 0x80, 0x85, 0x8c, 0x8a, 0x9a])
const OF_WINDOWS = new Set([0xc5, 0xc4, 0xd6, 0xe5, 0xe4, 0xf6])
function isOfMac(bytes: Uint8Array): boolean {
  let [mac, windows] = [0, 0]
  for (const byte of bytes) {
    if (OF_MAC.has(byte)) mac++
    else if (OF_WINDOWS.has(byte)) windows++
  }
  return mac > windows
}

export function decoded(bytes: Uint8Array, encoding = encodingOf(bytes)): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding === 'utf-8' && text.includes('\ufffd')) return mended(bytes)
  if (encoding === 'utf-8') return encodedOnce(text)
  // Some versions of Node read these bytes as control characters (nodejs/node issue 56542): "16–24" would lose its dash.
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, one => OF_1252[one.charCodeAt(0) - 0x80]!)
    : text
}

/** UTF-8 where it is, and Windows-1252 between. */
const mended = (bytes: Uint8Array): string =>
  latin1Of(bytes)
    .replace(UTF8, one =>
      one.length > 1 ? Buffer.from(one, 'latin1').toString('utf8') : (OF_1252[one.charCodeAt(0) - 0x80] ?? one),
    )
    .replace(/^\ufeff/, '')

/** "Ã¥r" was UTF-8 already when somebody wrote it as UTF-8 once more. */
function encodedOnce(text: string): string {
  if (!/Ã[^\s\w]/.test(text) || /[åäöÅÄÖ]/.test(text)) return text
  const bytes = Uint8Array.from(text, letter => {
    const at = OF_1252.indexOf(letter)
    return at < 0 ? letter.charCodeAt(0) : at + 0x80
  })
  if ([...text].some(letter => letter > 'ÿ' && !OF_1252.includes(letter))) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}

/** What Windows-1252 has from 0x80 to 0x9f. */
const OF_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const begins = (bytes: Uint8Array, with_: number[]): boolean => with_.every((byte, i) => bytes[i] === byte)

/** Whether a name stands in the folder of an old Office file, where letters take two bytes. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
const holdsText = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text)
