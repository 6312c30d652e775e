import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Advice, codeOf } from '../progress.mjs'

/**
 * What a backup is made of, each under a line of its kind and length: first `head` (JSON), then for each table its
 * `table` (its name) and as many `rows` (bytes of PostgreSQL's COPY, cut anywhere) as it takes, last `end` (JSON).
 * @typedef {{ kind: 'head' | 'table' | 'rows' | 'end', body: Buffer }} Record_
 */
const KINDS = ['head', 'table', 'rows', 'end']
/** No record is longer; what claims to be is none of ours. */
const LONGEST = 4 * 1024 * 1024
const LONGEST_LINE = 32
const LINE_END = 10

/**
 * The bytes of a file: the records, and an end mark with what is told of them and a checksum of all that stands before.
 * @param {AsyncIterable<Record_>} records @param {() => object} told asked when all the others have been written
 */
export async function* bytesOf(records, told) {
  const sum = createHash('sha256')
  for await (const record of records)
    for (const bytes of written(record)) {
      sum.update(bytes)
      yield bytes
    }
  yield* written({ kind: 'end', body: Buffer.from(JSON.stringify({ ...told(), sha256: sum.digest('hex') })) })
}

/** @param {Record_} record */
function* written({ kind, body }) {
  for (let from = 0; from === 0 || from < body.length; from += LONGEST) {
    const part = body.subarray(from, from + LONGEST)
    yield Buffer.from(`${kind} ${part.length}\n`)
    yield part
  }
}

/**
 * The records of a file, in order, and whether what they are adds up to what its end mark says. Throws an Advice when the
 * file is none of ours, when it is cut short, and when anything in it has changed.
 * @param {string} file @returns {AsyncGenerator<Record_, void>}
 */
export async function* recordsOf(file) {
  const sum = createHash('sha256')
  let kind = ''
  for await (const record of readRecords(file)) {
    if (!kind && record.kind !== 'head') throw foreign(file)
    if (kind === 'end') throw damaged(file)
    kind = record.kind
    if (kind === 'end' && saidIn(record.body) !== sum.digest('hex')) throw damaged(file)
    if (kind !== 'end') for (const bytes of written(record)) sum.update(bytes)
    yield record
  }
  if (kind !== 'end') throw damaged(file)
}

/** @param {Buffer} end */
function saidIn(end) {
  try {
    return JSON.parse(String(end)).sha256
  } catch {
    return null
  }
}

/** @param {string} file @returns {AsyncGenerator<Record_, void>} */
async function* readRecords(file) {
  let left = Buffer.alloc(0)
  let hasRead = false
  for await (const chunk of unpacked(file)) {
    left = Buffer.concat([left, chunk])
    for (;;) {
      const lineEnd = left.subarray(0, LONGEST_LINE).indexOf(LINE_END)
      if (lineEnd < 0 && left.length < LONGEST_LINE) break
      const [kind = '', length = ''] = left.subarray(0, Math.max(lineEnd, 0)).toString('latin1').split(' ')
      if (!isKind(kind) || !/^\d+$/.test(length) || Number(length) > LONGEST)
        throw hasRead ? damaged(file) : foreign(file)
      const after = lineEnd + 1 + Number(length)
      if (left.length < after) break
      hasRead = true
      yield { kind, body: left.subarray(lineEnd + 1, after) }
      left = left.subarray(after)
    }
  }
  if (left.length) throw hasRead ? damaged(file) : foreign(file)
}

/** @param {string} file */
async function* unpacked(file) {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  const reading = pipeline(createReadStream(file), gunzip)
  // The fault comes out where we read.
  reading.catch(() => {})
  try {
    yield* gunzip
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Advice(`Filen ${file} finns inte.`)
    if (codeOf(error) === 'EISDIR') throw new Advice(`${file} är en mapp. Skriv vilken fil i den.`)
    if (!codeOf(error).startsWith('Z_')) throw error
    throw /incorrect header check|unknown compression/.test(String(error)) ? foreign(file) : damaged(file)
  }
}

/** @param {string} kind @returns {kind is Record_['kind']} */
const isKind = kind => KINDS.includes(kind)

/** @param {string} file */
export const damaged = file =>
  new Advice(`Säkerhetskopian ${file} är skadad eller avbruten, så inget har ändrats. Ta en annan.`)
/** @param {string} file */
export const foreign = file => new Advice(`${file} är ingen säkerhetskopia från Målbild. Inget har ändrats.`)
