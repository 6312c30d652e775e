import { PassThrough } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { UnreadableFile, workbookFault } from './file-kind'
import { membersOf, STORED, type Member } from './zip-members'
import { MOST_CELLS } from './table'

const MB = 1024 * 1024
/** Of everything in the workbook together, unpacked, and of what is read whole: lists of sheets, texts. */
const MOST_INFLATED_BYTES = 120 * MB
const MOST_OF: [RegExp, number][] = [
  [/^(\[Content_Types\]|xl\/workbook)\.xml$|\.rels$/, MB],
  [/^xl\/(sharedStrings|styles)\.xml$/, 32 * MB],
]
const MOST_TEXTS = 400_000
const HIDDEN = 'hidden="'

/** A member, and whether it says that anything in it is hidden. */
export type Guarded = Member & { hides: boolean }

/**
 * Unpacks every member to nowhere and counts its real bytes, before anything reads the workbook: what a zip says of
 * itself is its sender's word. Returns its members. Throws UnreadableFile.
 */
export async function guardWorkbook(bytes: Uint8Array): Promise<Guarded[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const members = membersOf(file)
  const fault = workbookFault(new Set(members.map(({ name }) => name)))
  if (fault) throw new UnreadableFile(fault)
  let left = MOST_INFLATED_BYTES
  const guarded: Guarded[] = []
  for (const member of members) {
    const most = MOST_OF.find(([name]) => name.test(member.name))?.[1] ?? MOST_INFLATED_BYTES
    const { bytes: many, hides } = await inflated(member, Math.min(left, most))
    left -= many
    guarded.push({ ...member, hides })
  }
  return guarded
}

/** What is looked for as a member comes out: DOCTYPE, formulas without answers, more cells or texts than are taken. */
function looker(name: string) {
  const isSheet = /^xl\/worksheets\//.test(name)
  const [tag, most] = isSheet ? ['<c', MOST_CELLS] : ['<si', MOST_TEXTS]
  let many = 0
  let hides = false
  let before: Buffer = Buffer.alloc(0)
  const look = (part: Buffer): void => {
    if (!/\.(xml|rels)$/.test(name)) return
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw new UnreadableFile('hasEntities')
    if (!isSheet && name !== 'xl/sharedStrings.xml') return
    for (let at = part.indexOf(tag); at >= 0; at = part.indexOf(tag, at + 1)) many++
    if (many > most) throw new UnreadableFile('tooMuchInside')
    if (isSheet && part.includes('<f') && UNRECKONED.test(part.toString('latin1')))
      throw new UnreadableFile('hasFormulas')
    // The word may be cut in two.
    hides ||= part.includes(HIDDEN) || Buffer.concat([before, part.subarray(0, HIDDEN.length)]).includes(HIDDEN)
    before = part.subarray(-HIDDEN.length)
  }
  return { look, hides: () => hides }
}

/**
 * A formula that no program has reckoned has no value beside it; one whose answer is an empty text says so. No part of it
 * looks past the next tag, so that a sheet of tags that never end takes no longer than others.
 */
const UNRECKONED = /<c(?![^<>]*\bt="str")[^<>]*><f[^<>]*(?:\/>|>[^<]*<\/f>)(?:<v>\s*<\/v>|<v ?\/>)?<\/c>/

/** How many bytes come out, until there are too many. */
function inflated({ name, method, packed }: Member, most: number): Promise<{ bytes: number; hides: boolean }> {
  return new Promise((resolve, reject) => {
    const out = method === STORED ? new PassThrough() : createInflateRaw()
    const { look, hides } = looker(name)
    let many = 0
    out.on('data', (part: Buffer) => {
      many += part.length
      try {
        if (many > most) throw new UnreadableFile('tooMuchInside')
        look(part)
      } catch (error) {
        out.destroy()
        reject(error instanceof UnreadableFile ? error : new UnreadableFile('damaged'))
      }
    })
    out.on('end', () => resolve({ bytes: many, hides: hides() }))
    out.on('error', () => reject(new UnreadableFile('damaged')))
    out.end(packed)
  })
}
