import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { getWorkIndicator } from '@/lib/indicators/work-queries'
import { beginSubmission } from './begin-submission'
import { cannot } from './entry-fault'
import { cellKey, type CellAddress } from './grid'
import { readBeside } from './read-drafts'
import { sendDrafts, type NotSent, type Sent } from './send-drafts'
import type { Head, Typed } from './typed-cell'

/** What a job has found of a cell, and what held when it was held against it. */
export type Found = { cell: CellAddress; typed: Typed; was: Head | null }
type Finding = {
  municipalityId: number
  indicatorId: number
  source: string
  cells: readonly Found[]
  /** To readers, where published values change. */
  publicNote: string
}

/**
 * Sends what a job has found for review, through the same checks as what people type. What waits for review already is
 * not sent again, so that a job which is done twice proposes once. A job that a person asked for is theirs, and then
 * never theirs to approve; one that the program began by itself is the system's, which can approve nothing.
 */
export async function submitFound(actor: Actor, finding: Finding): Promise<Sent | NotSent> {
  const { municipalityId, indicatorId, source, cells } = finding
  if (!canEnterValues(actor, finding)) return cannot('forbidden')
  const which = { municipalityId, indicatorId }
  const indicator = await getWorkIndicator({ municipalityId, indicatorId })
  if (!indicator) return cannot('missing')
  return db.$transaction(async tx => {
    // One job at a time proposes of an indicator: the second finds what the first has sent.
    await tx.$queryRaw`SELECT id FROM "Indicator" WHERE "municipalityId" = ${municipalityId} AND id = ${indicatorId} FOR NO KEY UPDATE`
    const beside = await readBeside(tx, which, actor.id)
    const isWaiting = ({ cell, typed }: Found) =>
      beside
        .get(cellKey(cell))
        ?.some(({ kind, value }) => kind === 'submitted' && value === (typed.value || typed.status))
    const savedAt = new Date().toISOString()
    const drafts = cells
      .filter(one => !isWaiting(one))
      .map(({ cell, typed, was }) => ({ cell, typed, seen: was, source, savedAt, comments: [] }))
    return sendDrafts(tx, actor, drafts, {
      ...{ municipalityId, indicator, source, entrance: 'job' },
      open: title => {
        const publicNote = drafts.some(({ seen }) => seen?.value != null) ? finding.publicNote : null
        return beginSubmission(tx, actor, { municipalityId, title, publicNote, entrance: 'job' })
      },
    })
  })
}
