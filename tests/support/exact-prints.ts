import pg from 'pg'

const TIME = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.\d]*\+00`
const UUID = '[0-9a-f]{8}-[0-9a-f-]{27}'

/** What each table of a database says to the last byte, ids and times too (`isTimeless`: but for when), and where each sequence stands. */
export async function exactPrints(
  url: string,
  { schema = 'public', isTimeless = false } = {},
): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const row = isTimeless ? `regexp_replace(t::text, '${TIME}|${UUID}', '', 'g')` : 't::text'
  const prints: Record<string, string> = {}
  const ask = async (sql: string) => (await client.query<{ name: string; print: string }>(sql)).rows
  try {
    await client.query(`SET search_path TO ${pg.escapeIdentifier(schema)}`)
    const things = await client.query<{ name: string; kind: string }>(
      `SELECT relname AS name, relkind AS kind FROM pg_class WHERE relkind IN ('r', 'S')
       AND relnamespace = quote_ident(current_schema())::regnamespace ORDER BY 1`,
    )
    for (const { name, kind } of things.rows) {
      const said =
        kind === 'S'
          ? 'last_value::text || is_called'
          : `count(*) || coalesce(md5(string_agg(${row}, '|' ORDER BY ${row})), '')`
      const [found] = await ask(`SELECT ${said} AS print FROM "${name}" t`)
      prints[name] = found?.print ?? ''
    }
    // What the tables are: columns in their order, indexes, rules, triggers and what each of them says.
    const made = await ask(`
      SELECT 'columns of ' || table_name AS name, string_agg(concat_ws(' ', column_name, udt_name, is_nullable, column_default), ', ' ORDER BY ordinal_position) AS print
        FROM information_schema.columns WHERE table_schema = current_schema() GROUP BY table_name
      UNION ALL SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()
      UNION ALL SELECT 'rule ' || conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = quote_ident(current_schema())::regnamespace AND contype <> 'n'
      UNION ALL SELECT 'trigger ' || relname || ' ' || tgname, tgenabled::text || pg_get_triggerdef(pg_trigger.oid) FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal AND relnamespace = quote_ident(current_schema())::regnamespace
      UNION ALL SELECT 'function ' || proname, prosrc || coalesce(proacl::text, '') FROM pg_proc WHERE pronamespace = quote_ident(current_schema())::regnamespace
      UNION ALL SELECT 'enum ' || typname, string_agg(enumlabel, ', ' ORDER BY enumsortorder) FROM pg_enum JOIN pg_type t ON t.oid = enumtypid
        WHERE typnamespace = quote_ident(current_schema())::regnamespace GROUP BY typname`)
    for (const { name, print } of made) prints[name] = print
    return prints
  } finally {
    await client.end()
  }
}
