import { createHash } from 'node:crypto'
import pg from 'pg'
import { publishedConnectionOf, publishedSchema } from './address.mjs'
import { Advice, codeOf } from './progress.mjs'
import { PUBLISHED, PUBLISHED_HISTORY, WITHHELD } from './published-views.mjs'

const ROLE = 'malbild_reader'
const INSUFFICIENT = '42501'
/** Another start on the same server made the same thing at that very moment, or stood in the way. */
const MEANWHILE = ['XX000', '23505', '42710', '40P01']
const ATTEMPTS = 5
const named = pg.escapeIdentifier

/** Before tables change: what a view stands on can't. @param {pg.Client} client @param {string} [schema] of the tables */
export const takeDownViews = (client, schema) =>
  again(() => client.query(`DROP SCHEMA IF EXISTS ${named(publishedSchema(schema))} CASCADE`))

/**
 * Puts up the views that the public is shown, and gives the reader's role the right to them and to nothing else. At
 * each start: a role belongs to the server and not to the database, so a copy read in elsewhere has none, and one that
 * an administrator makes later must find its rights.
 * @param {pg.Client} client @param {string} url @param {string | undefined} schema of the tables
 * @param {(line: string) => void} say is told, in Swedish, when the server grants no role
 * @returns {Promise<string | null>} the role. Throws an Advice when the views can't be made.
 */
export async function openPublishedDoor(client, url, schema, say) {
  await putUpViews(client, schema)
  await makeRole(client)
  const views = named(publishedSchema(schema))
  if (await hasRole(client))
    await client.query(
      `GRANT USAGE ON SCHEMA ${views} TO ${ROLE}; GRANT SELECT ON ALL TABLES IN SCHEMA ${views} TO ${ROLE}`,
    )
  const advice = await roleAdvice(client, url)
  if (!advice) return ROLE
  say(advice)
  return null
}

/**
 * What an administrator of the server can do where public pages have no role of their own; null where they have.
 * @param {pg.Client} client @param {string} url
 */
export async function roleAdvice(client, url) {
  if (await opens(url, ROLE)) return null
  const { rows } = await client.query('SELECT current_user AS me')
  return `Databasservern ger publika sidor ingen egen roll, så att de bara läser det publicerade ser programmet ensamt till. Databasens administratör kan köra: ${(await hasRole(client)) ? '' : `CREATE ROLE ${ROLE} NOLOGIN; `}GRANT ${ROLE} TO ${named(rows[0].me)};`
}

/** @param {pg.Client} client @param {string} [schema] */
async function putUpViews(client, schema = 'public') {
  const sql = await viewsOf(client, schema)
  const fingerprint = createHash('sha256').update(sql).digest('hex')
  const views = publishedSchema(schema)
  const { rows } = await client.query(
    `SELECT obj_description(to_regnamespace(quote_ident($1)), 'pg_namespace') AS found`,
    [views],
  )
  // Those that stand as they should are left standing, for an instance that serves readers meanwhile.
  if (rows[0].found === fingerprint) return
  try {
    await takeDownViews(client, schema)
    await client.query(
      `BEGIN; CREATE SCHEMA ${named(views)}; COMMENT ON SCHEMA ${named(views)} IS '${fingerprint}'; ${sql}; COMMIT`,
    )
  } catch (error) {
    await client.query('ROLLBACK')
    if (codeOf(error) !== INSUFFICIENT) throw error
    const { rows } = await client.query('SELECT current_database() AS database, current_user AS me')
    const { database, me } = rows[0]
    throw new Advice(
      `Användaren får inte skapa schemat ${views}, som publika sidor läser. Ge den rätten: GRANT CREATE ON DATABASE ${named(database)} TO ${named(me)};`,
    )
  }
}

/**
 * Prisma writes the names of enums with the schema that it reads. So each has a name there too, which compares with what
 * the tables hold as the enum itself does, in a way that PostgreSQL sees through.
 * @param {pg.Client} client @param {string} schema
 */
async function viewsOf(client, schema) {
  const { rows: enums } = await client.query(
    `SELECT typname AS name FROM pg_type WHERE typnamespace = quote_ident($1)::regnamespace AND typtype = 'e' ORDER BY 1`,
    [schema],
  )
  const { rows: columns } = await client.query(
    `SELECT table_name AS table, column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = $1 AND table_name = ANY($2) ORDER BY table_name, ordinal_position`,
    [schema, Object.keys(WITHHELD)],
  )
  /** What of a table its view shows. @param {string} table */
  const shown = table =>
    WITHHELD[table]
      ? columns
          .filter(column => column.table === table)
          .map(({ name, type }) =>
            WITHHELD[table]?.includes(name) ? `NULL::${type} AS ${named(name)}` : `t.${named(name)}`,
          )
          .join(', ')
      : 't.*'
  const [tables, views] = [named(schema), named(publishedSchema(schema))]
  /** @param {string} name @param {string} operator @param {string} means */
  const compare = (name, operator, means) => {
    const [stored, asked] = [`${tables}.${named(name)}`, `${views}.${named(name)}`]
    return `CREATE FUNCTION ${views}.${means}(${stored}, ${asked}) RETURNS boolean IMMUTABLE STRICT PARALLEL SAFE
        RETURN $1 ${operator} $2::${stored};
      CREATE OPERATOR ${views}.${operator} (LEFTARG = ${stored}, RIGHTARG = ${asked}, FUNCTION = ${views}.${means})`
  }
  const types = enums.flatMap((/** @type {{ name: string }} */ { name }) => [
    `CREATE DOMAIN ${views}.${named(name)} AS ${tables}.${named(name)}`,
    compare(name, '=', 'same'),
    compare(name, '<>', 'other'),
  ])
  const all = Object.entries(PUBLISHED).map(
    ([table, rows]) =>
      `CREATE VIEW ${views}.${named(table)} AS SELECT ${shown(table)} FROM ${tables}.${named(table)} t${rows && ` WHERE ${rows}`}`,
  )
  const history = Object.entries(PUBLISHED_HISTORY).map(
    ([name, rows]) => `CREATE VIEW ${views}.${named(name)} AS ${rows(tables)}`,
  )
  // A condition that names a table means the view of it, where there is one.
  return [`SET LOCAL search_path TO ${views}, ${tables}`, ...types, ...all, ...history].join(';\n')
}

/** @param {pg.Client} client */
async function makeRole(client) {
  /** @param {string} statement */
  const may = statement => again(() => client.query(statement)).catch(refused)
  if (!(await hasRole(client))) await may(`CREATE ROLE ${ROLE} NOLOGIN`)
  const { rows } = await client.query(`SELECT current_setting('server_version_num')::int >= 160000 AS tells`)
  // From version 16 on, to be a member and to be able to become are two things; before, they are one.
  const right = rows[0].tells ? 'SET' : 'MEMBER'
  const { rowCount: becomes } = await client.query(
    `SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, oid, $2)`,
    [ROLE, right],
  )
  if (!becomes && (await hasRole(client)))
    await may(`GRANT ${ROLE} TO CURRENT_USER${rows[0].tells ? ' WITH INHERIT FALSE, SET TRUE' : ''}`)
}

/** What the server doesn't grant is found out by trying the door. @param {unknown} error */
function refused(error) {
  if (codeOf(error) !== INSUFFICIENT) throw error
}

/** @param {pg.Client} client */
async function hasRole(client) {
  return (await client.query('SELECT FROM pg_roles WHERE rolname = $1', [ROLE])).rowCount === 1
}

/**
 * Whether the greeting of the published door is accepted, by what stands between us and the server too.
 * @param {string} url @param {string} role
 */
async function opens(url, role) {
  const client = new pg.Client({ connectionString: publishedConnectionOf(url, role).connectionString })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('SELECT current_user AS me')
    return rows[0].me === role
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
async function again(work) {
  for (let attempt = 1; ; attempt++)
    try {
      return await work()
    } catch (error) {
      if (attempt === ATTEMPTS || !MEANWHILE.includes(codeOf(error))) throw error
    }
}
