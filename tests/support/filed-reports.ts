import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { REPORT_FILE, REPORT_FILES } from '@/lib/followup/report-file'

/** The archive is the last that is made of a report. */
const UNFILED_REPORTS = `SELECT FROM "FollowUpReport" r WHERE NOT EXISTS (
  SELECT FROM "FollowUpReportFile" f WHERE f."municipalityId" = r."municipalityId" AND f."reportId" = r.id
    AND f.kind = 'archive')`

/** Gives the seed's reports a byte for each file: every app would make them from its start, which takes long. */
export async function fileReportsByHand(connectionString: string): Promise<void> {
  const bytes = Buffer.from([1])
  const hash = createHash('sha256').update(bytes).digest('hex')
  const files = REPORT_FILES.flatMap(kind => REPORT_FILE[kind].in.map(locale => ({ kind, locale })))
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client
    .query(
      `INSERT INTO "FollowUpReportFile" ("municipalityId", "reportId", kind, locale, bytes, hash)
       SELECT "municipalityId", id, f.kind::"ReportFile", f.locale, $2, $3
       FROM "FollowUpReport", jsonb_to_recordset($1) AS f(kind text, locale text) ON CONFLICT DO NOTHING`,
      [JSON.stringify(files), bytes, hash],
    )
    .finally(() => client.end())
}

/** Takes away the bytes of two of them, so that an app makes those files. */
export async function unfileReports(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client
    .query(
      `ALTER TABLE "FollowUpReportFile" DISABLE TRIGGER USER;
       DELETE FROM "FollowUpReportFile" WHERE kind IN ('sheet', 'slides') AND locale = 'en';
       ALTER TABLE "FollowUpReportFile" ENABLE TRIGGER USER;
       ALTER TABLE "FollowUpReportFile" ENABLE ALWAYS TRIGGER append_only, ENABLE ALWAYS TRIGGER not_emptied`,
    )
    .finally(() => client.end())
}

/** Waits until an app over the database has made them, as it does from its start: until then it answers slowly. */
export async function reportsAreFiled(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    while ((await client.query(UNFILED_REPORTS)).rowCount) await pause(200)
  } finally {
    await client.end()
  }
}
