import pg from 'pg'
import { personColumns } from './one-municipality.mjs'

/** @import { Table } from './tables.mjs' */

const named = pg.escapeIdentifier

/** Ids that no key of the database says are such. @type {Record<string, string[]>} */
const UNTOLD = { Goal: ['removedWith', 'mergedInto'], AuditEntry: ['municipalityId'] }
/** What of a change history or a proposal are ids, beside what is called so; of people those that columns are called by. */
const IDS = '^(id|.*Ids?|revisions?|undoes|entry|entries|invitation)$'
const PEOPLE = ['takenBy', 'heirId', 'personId', 'standInId']

/**
 * How rows that were read in beside are written among others: ids that are taken are moved, all by as much, and people
 * are those of the same address here.
 * @param {pg.Client} client @param {{ beside: string, own: string }} schemas
 */
export async function movedIds(client, { beside, own }) {
  const [from, to] = [named(beside), named(own)]
  const taken = await takenBy(client, { from, to, own })
  const people = await personColumns(client)
  await client.query(`SET LOCAL search_path TO ${to}`)
  await mapPeople(client, { from, to })
  await client.query(functions(taken, [...new Set([...people.map(({ column }) => column), ...PEOPLE])]))
  const columns = await columnsOf(client, beside)
  /** @param {Table} table */
  const written = ({ name, columns: its }) => {
    const selected = its.map(column => {
      const { type = '', isId = false } = columns.get(`${name}.${column}`) ?? {}
      const value = `t.${named(column)}`
      if (people.some(one => one.table === name && one.column === column)) return `pg_temp.person(${value}::int)`
      if (isId || UNTOLD[name]?.includes(column)) return `${value} + ${taken}`
      if (column === 'entityId') return `pg_temp.entity(t.entity, ${value})`
      if (type === 'jsonb' && ['before', 'after'].includes(column)) return `pg_temp.moved(${value})`
      // Enums are of the schema that they stand in.
      return type.startsWith('"') ? `${value}::text${type.endsWith('[]') ? '[]' : ''}::${to}.${type}` : value
    })
    return `INSERT INTO ${to}.${named(name)} (${its.map(named)}) SELECT ${selected.join(', ')} FROM ${from}.${named(name)} t`
  }
  for (const name of new Set(
    [...columns].flatMap(([column, { isId }]) => (isId && column.endsWith('.id') ? [column.slice(0, -3)] : [])),
  ))
    await pass(client, { from: `${from}.${named(name)}`, to: `${to}.${named(name)}` }, taken)
  return written
}

/**
 * By how much ids are moved: 0 where each is free, else past all that have been given here.
 * @param {pg.Client} client @param {{ from: string, to: string, own: string }} schemas @returns {Promise<number>}
 */
async function takenBy(client, { from, to, own }) {
  const { rows: tables } = await client.query(
    `SELECT c.relname AS name, pg_get_serial_sequence(quote_ident(n.nspname) || '.' || quote_ident(c.relname), 'id') AS sequence
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id'
     WHERE n.nspname = $1 AND c.relkind = 'r' AND c.relname <> 'Person'`,
    [own],
  )
  let [isTaken, most] = [false, 0]
  for (const { name, sequence } of tables.filter(one => one.sequence)) {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM ${from}.${named(name)} JOIN ${to}.${named(name)} USING (id)) AS taken,
         greatest((SELECT last_value FROM ${sequence}), (SELECT max(id) FROM ${to}.${named(name)}))::int AS last`,
    )
    isTaken ||= rows[0].taken
    most = Math.max(most, rows[0].last)
  }
  return isTaken ? most : 0
}

/**
 * Who is here by the same address is the same; the others are added, and get in by an invitation. Of who was erased
 * nothing is left to be known by but the number.
 * @param {pg.Client} client @param {{ from: string, to: string }} schemas
 */
async function mapPeople(client, { from, to }) {
  const isErased = `f.email LIKE '%@borttagen.invalid'`
  await client.query(`CREATE TEMP TABLE people ON COMMIT DROP AS SELECT f.id AS before, coalesce(p.id,
      nextval(pg_get_serial_sequence('${to}."Person"', 'id'))::int) AS now, p.id IS NULL AS added
    FROM ${from}."Person" f LEFT JOIN ${to}."Person" p ON p.email = f.email AND (NOT ${isErased} OR (p.id, p.name) = (f.id, f.name))`)
  await client.query(`INSERT INTO ${to}."Person" (id, email, name, "isActive", "createdAt", "leftAt")
    SELECT m.now, CASE WHEN ${isErased} THEN m.now || '@borttagen.invalid' ELSE f.email END, f.name, f."isActive", f."createdAt", f."leftAt"
    FROM ${from}."Person" f JOIN people m ON m.before = f.id WHERE m.added`)
}

/**
 * New rows get ids after those that will be read in, also of who writes meanwhile.
 * @param {pg.Client} client @param {{ from: string, to: string }} tables @param {number} taken
 */
const pass = (client, { from, to }, taken) =>
  client.query(
    `SELECT setval(s.name::regclass, m.last) FROM (SELECT pg_get_serial_sequence($1, 'id') AS name) s,
       (SELECT max(id)::bigint + $2 AS last FROM ${from}) m
     WHERE m.last > coalesce((SELECT last_value FROM pg_sequences WHERE format('%I.%I', schemaname, sequencename) = s.name), 0)`,
    [to, taken],
  )

/** @param {number} taken @param {string[]} people columns that are a person's id */
const functions = (taken, people) => `
  CREATE FUNCTION pg_temp.person(id int) RETURNS int LANGUAGE sql AS
    $$ SELECT coalesce((SELECT now FROM people WHERE before = id), id) $$;
  CREATE FUNCTION pg_temp.one(key text, id text) RETURNS text LANGUAGE sql AS $$
    SELECT CASE WHEN id !~ '^[1-9][0-9]{0,17}$' THEN id
      WHEN key = ANY(ARRAY[${people.map(pg.escapeLiteral)}]) THEN pg_temp.person(id::int)::text
      WHEN key ~ '${IDS}' THEN (id::bigint + ${taken})::text ELSE id END $$;
  CREATE FUNCTION pg_temp.entity(entity text, id text) RETURNS text LANGUAGE sql AS $$
    SELECT pg_temp.one(CASE entity WHEN 'Person' THEN 'personId' WHEN 'NewIndicator' THEN '' ELSE 'id' END, id) $$;
  CREATE FUNCTION pg_temp.moved(said jsonb, key text DEFAULT '') RETURNS jsonb LANGUAGE plpgsql AS $$ BEGIN
    RETURN CASE jsonb_typeof(said)
      WHEN 'object' THEN (SELECT coalesce(jsonb_object_agg(e.key, pg_temp.moved(e.value, e.key)), '{}') FROM jsonb_each(said) e)
      WHEN 'array' THEN (SELECT coalesce(jsonb_agg(pg_temp.moved(e.value, CASE key WHEN 'goals' THEN 'id' ELSE key END) ORDER BY e.ordinality), '[]')
        FROM jsonb_array_elements(said) WITH ORDINALITY e)
      WHEN 'number' THEN pg_temp.one(key, said::text)::jsonb
      WHEN 'string' THEN to_jsonb(pg_temp.one(key, said #>> '{}'))
      ELSE said END;
  END $$;`

/**
 * The columns of a schema by "table.column": their type, and whether they are an id that moves with its municipality.
 * @param {pg.Client} client @param {string} schema @returns {Promise<Map<string, { type: string, isId: boolean }>>}
 */
async function columnsOf(client, schema) {
  const { rows } = await client.query(
    `SELECT c.relname || '.' || a.attname AS name,
       CASE WHEN e.typtype = 'e' THEN quote_ident(e.typname) || CASE WHEN y.typelem = 0 THEN '' ELSE '[]' END ELSE y.typname END AS type,
       y.typname IN ('int4', 'int8') AND (a.attname = 'id' AND pg_get_serial_sequence(quote_ident($1) || '.' || quote_ident(c.relname), 'id') IS NOT NULL
         OR EXISTS (SELECT FROM pg_constraint k JOIN unnest(k.conkey, k.confkey) AS pair(here, there) ON pair.here = a.attnum
           JOIN pg_attribute r ON r.attrelid = k.confrelid AND r.attnum = pair.there
           WHERE k.contype = 'f' AND k.conrelid = c.oid AND k.confrelid::regclass::text !~ '"Person"$'
             AND (r.attname = 'id' OR r.attname LIKE '%Id'))) AS "isId"
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     JOIN pg_type y ON y.oid = a.atttypid LEFT JOIN pg_type e ON e.oid = CASE y.typelem WHEN 0 THEN y.oid ELSE y.typelem END
     WHERE c.relkind = 'r' AND c.relnamespace = quote_ident($1)::regnamespace`,
    [schema],
  )
  return new Map(rows.map(({ name, ...about }) => [name, about]))
}
