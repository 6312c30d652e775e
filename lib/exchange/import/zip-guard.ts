import { createInflateRaw } from 'node:zlib'
import { UnreadableFile, workbookFault } from './file-kind'

const MB = 1024 * 1024
const MOST_MEMBERS = 500
/** Of everything in the workbook together, unpacked. */
const MOST_INFLATED_BYTES = 160 * MB
const END = Buffer.from('504b0506', 'hex')
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const STORED = 0
const DEFLATED = 8

/**
 * Unpacks every member to nowhere and counts its real bytes, before anything reads the workbook: what a zip says of
 * itself is its sender's word. Throws UnreadableFile.
 */
export async function guardWorkbook(bytes: Uint8Array): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const members = membersOf(file)
  const fault = workbookFault(new Set(members.map(({ name }) => name)))
  if (fault) throw new UnreadableFile(fault)
  let left = MOST_INFLATED_BYTES
  for (const { packed, method } of members) {
    left -= method === STORED ? packed.length : await inflatedBytes(packed, left)
    if (left < 0) throw new UnreadableFile('tooMuchInside')
  }
}

type Member = { name: string; method: number; packed: Buffer }

function membersOf(file: Buffer): Member[] {
  const tail = Math.max(0, file.length - LONGEST_COMMENT - END_BYTES)
  const end = file.subarray(tail).lastIndexOf(END)
  if (end < 0 || tail + end + END_BYTES > file.length) throw new UnreadableFile('damaged')
  const many = file.readUInt16LE(tail + end + 10)
  const folder = { bytes: file.readUInt32LE(tail + end + 12), at: file.readUInt32LE(tail + end + 16) }
  if (many > MOST_MEMBERS) throw new UnreadableFile('tooMuchInside')
  if (folder.at + folder.bytes > file.length) throw new UnreadableFile('damaged')
  const members: Member[] = []
  let at = folder.at
  for (let i = 0; i < many; i++) {
    const { member, next } = memberAt(file, at, folder.at + folder.bytes)
    if (members.some(({ name }) => name === member.name)) throw new UnreadableFile('damaged')
    members.push(member)
    at = next
  }
  return members
}

function memberAt(file: Buffer, at: number, end: number): { member: Member; next: number } {
  if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) throw new UnreadableFile('damaged')
  const isLocked = (file.readUInt16LE(at + 8) & 1) === 1
  const method = file.readUInt16LE(at + 10)
  const packedBytes = file.readUInt32LE(at + 20)
  const [nameBytes, extra, comment] = [28, 30, 32].map(offset => file.readUInt16LE(at + offset)) as [
    number,
    number,
    number,
  ]
  const local = file.readUInt32LE(at + 42)
  if (isLocked) throw new UnreadableFile('hasPassword')
  if (method !== STORED && method !== DEFLATED) throw new UnreadableFile('damaged')
  if (local + 30 > file.length || file.readUInt32LE(local) !== 0x04034b50) throw new UnreadableFile('damaged')
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  if (start + packedBytes > file.length) throw new UnreadableFile('damaged')
  return {
    member: {
      name: file.toString('utf8', at + 46, at + 46 + nameBytes),
      method,
      packed: file.subarray(start, start + packedBytes),
    },
    next: at + 46 + nameBytes + extra + comment,
  }
}

/** How many bytes come out, until there are too many. */
function inflatedBytes(packed: Buffer, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const out = createInflateRaw()
    let many = 0
    out.on('data', (part: Buffer) => {
      many += part.length
      if (many > most) {
        out.destroy()
        reject(new UnreadableFile('tooMuchInside'))
      }
    })
    out.on('end', () => resolve(many))
    out.on('error', () => reject(new UnreadableFile('damaged')))
    out.end(packed)
  })
}
