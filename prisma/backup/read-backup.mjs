import { Advice } from '../progress.mjs'
import { damaged, foreign, recordsOf } from './records.mjs'
import { FORMAT, FORMAT_VERSION } from './write-backup.mjs'

/** @import { End, Head } from './write-backup.mjs' */

/**
 * Reads a backup through, changing nothing. Throws an Advice when it isn't whole, isn't ours, or was made by a later
 * version of the program.
 * @param {string} file @param {string[]} known all migrations that this version knows
 * @returns {Promise<{ head: Head, end: End }>}
 */
export async function readBackup(file, known) {
  /** @type {Head | undefined} */
  let head
  /** @type {End | undefined} */
  let end
  /** @type {string[]} */
  const seen = []
  for await (const { kind, body } of recordsOf(file)) {
    if (kind === 'head') head = headIn(file, body, known)
    if (kind === 'table') seen.push(String(body))
    if (kind === 'end') end = JSON.parse(String(body))
  }
  if (!head || !end || head.tables.some(({ name }, i) => name !== seen[i])) throw damaged(file)
  return { head, end }
}

/** Whether a file is a copy of one municipality, as it says itself. @param {string} file */
export async function isOfOne(file) {
  for await (const { body } of recordsOf(file)) return JSON.parse(String(body)).municipality !== undefined
  return false
}

/** @param {string} file @param {Buffer} body @param {string[]} known @returns {Head} */
function headIn(file, body, known) {
  /** @type {Head} */
  let head
  try {
    head = JSON.parse(String(body))
  } catch {
    throw foreign(file)
  }
  if (head.format !== FORMAT) throw foreign(file)
  const isLater = head.version > FORMAT_VERSION || head.migrations.some(name => !known.includes(name))
  if (isLater)
    throw new Advice(
      `Säkerhetskopian är gjord av en senare version av Målbild (${head.program}). Uppdatera programmet och läs in den igen.`,
    )
  return head
}
