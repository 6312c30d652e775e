import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that sign-in is built with: the one that is set, otherwise one made at the first start and kept beside
 * the data, in a file that only the owner may read.
 * @param {string} folder
 */
export function authSecret(folder) {
  const file = join(folder, 'auth-secret')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}
