import pg from 'pg'

/**
 * Gives each test file a copy of the seeded database for itself, so that files can run side by side and none sees what
 * another has done. A copy is left for the next file of the same worker to replace.
 */
const template = new URL(process.env.TEMPLATE_DATABASE_URL ?? '')
const name = template.pathname.slice(1)
const copy = `${name}_${process.env.VITEST_POOL_ID}`
const client = new pg.Client({ connectionString: serverOf(template) })
await client.connect()
await client.query(`DROP DATABASE IF EXISTS "${copy}" WITH (FORCE)`)
await client.query(`CREATE DATABASE "${copy}" TEMPLATE "${name}"`)
await client.end()
template.pathname = `/${copy}`
process.env.DATABASE_URL = template.href

/** A connection of its own would keep the template from being copied. */
function serverOf(url: URL): string {
  const server = new URL(url)
  server.pathname = '/postgres'
  return server.href
}
