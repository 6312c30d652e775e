import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A secret for a link, and the id that the database knows it by. */
export function newSecret() {
  const secret = randomBytes(32).toString('base64url')
  return { secret, id: createHash('sha256').update(secret).digest('hex') }
}

/**
 * Leaves a link in a file that only the owner may read. Returns where the file is.
 * @param {{ folder: string, name: string, siteUrl: string, municipality: string, secret: string }} link
 */
export function leaveLink({ folder, name, siteUrl, municipality, secret }) {
  const file = join(folder, name)
  mkdirSync(folder, { recursive: true })
  const address = new URL(`/sv/${municipality}/arbete/lank/${secret}`, siteUrl).href
  // Never into a file, or through a link, that someone else has put there: in its place. Another start may do the same.
  const written = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(written, `${address}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(written, 0o600)
  renameSync(written, file)
  return file
}
