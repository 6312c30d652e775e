import type pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'

/** The app makes the files of reports that the seed brought by itself, at some moment after its start, the archive last. */
export async function reportsAreFiled(client: pg.Client): Promise<void> {
  const left = `SELECT FROM "FollowUpReport" r WHERE NOT EXISTS (
    SELECT FROM "FollowUpReportFile" f WHERE f."municipalityId" = r."municipalityId" AND f."reportId" = r.id
      AND f.kind = 'archive')`
  while ((await client.query(left)).rowCount) await pause(100)
}
