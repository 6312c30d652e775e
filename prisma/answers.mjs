import pg from 'pg'

const TIMEOUT_MS = 2000

/** Whether a PostgreSQL lets us in at the address. @param {string} connectionString @returns {Promise<boolean>} */
export async function answers(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: TIMEOUT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
