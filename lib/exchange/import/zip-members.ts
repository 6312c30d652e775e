import { UnreadableFile } from './file-kind'

const MOST_MEMBERS = 2_000
const END = Buffer.from('504b0506', 'hex')
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
export const STORED = 0
const DEFLATED = 8

export type Member = { name: string; method: number; packed: Buffer }

/** What a zip says that it holds, and where. Throws UnreadableFile. */
export function membersOf(file: Buffer): Member[] {
  const tail = Math.max(0, file.length - LONGEST_COMMENT - END_BYTES)
  const end = file.subarray(tail).lastIndexOf(END)
  if (end < 0 || tail + end + END_BYTES > file.length) throw new UnreadableFile('damaged')
  const many = file.readUInt16LE(tail + end + 10)
  const folder = { bytes: file.readUInt32LE(tail + end + 12), at: file.readUInt32LE(tail + end + 16) }
  if (many > MOST_MEMBERS) throw new UnreadableFile('tooMuchInside')
  if (folder.at + folder.bytes > file.length) throw new UnreadableFile('damaged')
  const members: Member[] = []
  const names = new Set<string>()
  let at = folder.at
  for (let i = 0; i < many; i++) {
    const { member, next } = memberAt(file, at, folder.at + folder.bytes)
    if (names.has(member.name)) throw new UnreadableFile('damaged')
    names.add(member.name)
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
