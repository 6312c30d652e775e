import type { Instrumentation } from 'next'

/** What an instance does by itself from its start, besides answering. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [
    { repeat },
    { sendWaiting },
    { forgetOld },
    { publishDue },
    { workDue },
    { queueCatalogues, queueDue, queueReminders },
    { fileReports },
    { proposeOfPublished },
    { showNewBorders },
  ] = await Promise.all([
    import('@/lib/repeat'),
    import('@/lib/mail/send'),
    import('@/lib/auth/forget-old'),
    import('@/lib/values/publish-due'),
    import('@/lib/jobs/work-commands'),
    import('@/lib/jobs/due-commands'),
    import('@/lib/exchange/report-file-commands'),
    import('@/lib/followup/redaction/secret-commands'),
    import('@/lib/values/areas/new-borders'),
  ])
  repeat('brev', MINUTE_MS, sendWaiting)
  repeat('publicering', 5 * SECOND_MS, () =>
    publishDue(({ municipalityId, submissionId }) => proposeOfPublished(municipalityId, [submissionId])),
  )
  repeat('källor', 60 * MINUTE_MS, () => queueDue())
  repeat('kataloger', 60 * MINUTE_MS, () => queueCatalogues())
  repeat('påminnelser', 10 * MINUTE_MS, () => queueReminders())
  repeat('jobb', 2 * SECOND_MS, workDue)
  repeat('rapporter', MINUTE_MS, fileReports)
  let day: string | undefined
  repeat('gränser', MINUTE_MS, async () => (day = await showNewBorders(day)))
  repeat('gallring', DAY_MS, forgetOld)
}

/** Each fault is one line of the log. The server that knows its request's number writes it (`prisma/serve.mjs`). */
export const onRequestError: Instrumentation.onRequestError = (...fault) =>
  (globalThis as { malbildTellFault?: Instrumentation.onRequestError }).malbildTellFault?.(...fault)

const SECOND_MS = 1000
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
