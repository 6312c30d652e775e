import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** Where the address of the database behind the served app is left for the tests, readable by us alone. */
const noteOf = (port: string | undefined) => join(tmpdir(), `malbild-e2e-${port}`)

/** The data folder of the served app, where it leaves its first link. */
export const servedFolder = (port = process.env.E2E_PORT) => `${noteOf(port)}-data`

export const leaveAddress = (url: string) => writeFileSync(noteOf(process.env.PORT), url, { mode: 0o600 })
export const takeAddressAway = () => rmSync(noteOf(process.env.PORT), { force: true })

/** Asks the database that the served app stands on. */
export async function askServed<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: readFileSync(noteOf(process.env.E2E_PORT), 'utf8') })
  await client.connect()
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}
