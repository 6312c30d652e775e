import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { StoredDraft } from '@/lib/values/read-drafts'

type Who = { municipalityId: number; personId: number }
type Row = readonly (string | number | null)[]

const textOf = (rows: readonly Row[]): string =>
  rows.map(row => `${row.map(cell => (cell === null ? '\\N' : String(cell))).join('\t')}\n`).join('')

/**
 * Writes what a submission of the values would, with nothing but COPY into the same tables, in one transaction. Ids are
 * taken beforehand and the text is ready when the clock starts. Returns ms.
 */
export async function copyRows(client: pg.Client, { municipalityId, personId }: Who, drafts: readonly StoredDraft[]) {
  const [submission] = await take(client, 'Submission', 1)
  const [cells, revisions] = [
    await take(client, 'Cell', drafts.length),
    await take(client, 'ValueRevision', drafts.length),
  ]
  const texts = {
    Cell: textOf(
      drafts.map(({ cell: c }, i) => [
        ...[municipalityId, cells[i]!, c.indicatorId, c.version, c.geographyId, c.breakdownId],
        ...[c.periodStart, c.periodEnd, c.periodLabel],
      ]),
    ),
    ValueRevision: textOf(
      drafts.map(({ typed }, i) => [
        ...[
          municipalityId,
          revisions[i]!,
          cells[i]!,
          typed.value.replace(',', '.'),
          'normal',
          'published',
          personId,
          'file',
          'Prov',
        ],
      ]),
    ),
    SubmissionItem: textOf(drafts.map((_, i) => [municipalityId, submission!, i + 1, revisions[i]!])),
  }
  const begun = performance.now()
  await client.query('BEGIN')
  await client.query(
    `INSERT INTO "Submission" ("municipalityId", id, title, "proposedById", entrance) VALUES ($1, $2, 'Prov', $3, 'file')`,
    [municipalityId, submission, personId],
  )
  await copy(
    client,
    '"Cell" ("municipalityId", id, "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd", "periodLabel")',
    texts.Cell,
  )
  await copy(
    client,
    '"ValueRevision" ("municipalityId", id, "cellId", value, status, origin, "writtenById", entrance, source)',
    texts.ValueRevision,
  )
  await copy(client, '"SubmissionItem" ("municipalityId", "submissionId", number, "revisionId")', texts.SubmissionItem)
  await client.query('COMMIT')
  return performance.now() - begun
}

const copy = (client: pg.Client, into: string, text: string) =>
  pipeline(Readable.from([text]), client.query(copyFrom(`COPY ${into} FROM STDIN`)))

async function take(client: pg.Client, table: string, many: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT nextval(pg_get_serial_sequence('"${table}"', 'id'))::text AS id FROM generate_series(1, $1)`,
    [many],
  )
  return rows.map(({ id }) => id)
}
