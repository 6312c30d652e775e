/** Settings of Prisma's own that PostgreSQL's driver would take for the server's. */
const PRISMAS = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'connect_timeout', 'socket_timeout']

/**
 * How a DATABASE_URL is handed on: all that it says (sslmode, sslrootcert, options …) goes with it, and `schema`, which
 * is Prisma's word, becomes the search path that plain SQL needs.
 * @param {string} url @returns {{ connectionString: string, schema: string | undefined }}
 */
export function connectionOf(url) {
  const address = new URL(url)
  const { searchParams } = address
  const schema = searchParams.get('schema') || undefined
  for (const name of PRISMAS) searchParams.delete(name)
  if (schema) {
    // Spaces and backslashes are PostgreSQL's to divide options by.
    const path = `"${schema.replaceAll('"', '""')}"`.replace(/[\\ ]/g, '\\$&')
    searchParams.set('options', [searchParams.get('options'), `-c search_path=${path}`].filter(Boolean).join(' '))
  }
  // A plus is a plus to the driver, not a space.
  return { connectionString: address.href.replaceAll('+', '%20'), schema }
}

/** The schema of the views that public pages read, beside the one of the tables. @param {string} [schema] */
export const publishedSchema = (schema = 'public') => `${schema}_published`

/**
 * The same database by the published door: its views alone, for reading alone, under a role with no right to anything
 * else where the server grants one. The role is part of the greeting: RESET ROLE comes back to it, and no statement is
 * spent.
 * @param {string} url @param {string | null} [role]
 */
export function publishedConnectionOf(url, role) {
  const address = new URL(url)
  const { searchParams } = address
  searchParams.set('schema', publishedSchema(searchParams.get('schema') || undefined))
  const greeting = [searchParams.get('options'), '-c default_transaction_read_only=on', role && `-c role=${role}`]
  searchParams.set('options', greeting.filter(Boolean).join(' '))
  return connectionOf(address.href)
}

/** For messages: never the password. @param {string} url */
export function spokenAddress(url) {
  const { hostname, port, pathname } = new URL(url)
  return `${pathname.slice(1)} på ${hostname}:${port || 5432}`
}
