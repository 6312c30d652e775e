import { join } from 'node:path'
import pg from 'pg'
import { connectionOf } from '../address.mjs'
import { fileName, isDue, throwAway } from './folder.mjs'
import { writeBackup } from './write-backup.mjs'

/** Any number will do, as long as every version of this program takes the same. */
const TURN = 20_810_150

/**
 * The copy of the day, where nobody has made it: of several instances one makes it, and the others leave it.
 * @param {{ url: string, folder: string, kept: number, program: string, signal?: AbortSignal, now?: Date }} what
 * @returns {Promise<string | null>} the file
 */
export async function backUpWhenDue({ url, folder, kept, program, signal, now = new Date() }) {
  const client = new pg.Client({ connectionString: connectionOf(url).connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS "isOurs"', [TURN])
    if (!rows[0].isOurs || !isDue(folder, now)) return null
    const file = join(folder, fileName(now))
    await writeBackup({ url, file, program, signal })
    throwAway(folder, kept, now)
    return file
  } finally {
    await client.end()
  }
}
