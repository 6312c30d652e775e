import type pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'

/** The archive is the last that is made of a report. */
export const UNFILED_REPORTS = `SELECT r.id FROM "FollowUpReport" r WHERE NOT EXISTS (
  SELECT FROM "FollowUpReportFile" f WHERE f."municipalityId" = r."municipalityId" AND f."reportId" = r.id
    AND f.kind = 'archive')`

/** The app makes the files of reports that the seed brought by itself, at some moment after its start. */
export async function reportsAreFiled(client: pg.Client): Promise<void> {
  while ((await client.query(UNFILED_REPORTS)).rowCount) await pause(100)
}
