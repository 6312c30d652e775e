import 'server-only'
import { canPublishRound, canRunFollowUp, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { keyOf } from '@/lib/followup/redaction/every-code'
import { chosenOf } from '@/lib/followup/redaction/read-reports'
import { readSecretsLeft } from '@/lib/followup/redaction/secrets-left'

/** The years of the published reports that stand on a value of a submission, whatever it was then; the latest first. */
export async function listReportsWith(actor: Actor, municipalityId: number, submissionId: bigint): Promise<number[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const rows = await db.followUpReport.findMany({
    where: {
      municipalityId,
      revisions: {
        some: { revision: { cell: { revisions: { some: { items: { some: { municipalityId, submissionId } } } } } } },
      },
    },
    distinct: ['year'],
    orderBy: { year: 'desc' },
    select: { year: true },
  })
  return rows.map(({ year }) => year)
}

/** A round whose reports something is to be taken out of: proposed by somebody, or left there since it became a secret. */
export type RedactionTodo =
  | { year: number; kind: 'proposed'; by: string; isOwn: boolean; mayApprove: boolean }
  | { year: number; kind: 'left'; many: number }

/** What waits of it for whoever can do something about it, or has asked for it; the latest round first. */
export async function listRedactions(actor: Actor, municipalityId: number): Promise<RedactionTodo[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const mayRun = canRunFollowUp(actor, { municipalityId })
  const [rows, left] = await Promise.all([
    db.followUpRedaction.findMany({
      where: { municipalityId, isProposed: true },
      select: {
        ...{ values: true, words: true, followUp: { select: { year: true } } },
        proposedBy: { select: { id: true, name: true } },
      },
      orderBy: { followUp: { year: 'desc' } },
    }),
    mayRun ? readSecretsLeft(db, municipalityId) : [],
  ])
  const proposed = rows
    .map(({ followUp: { year }, proposedBy: { id, name } }) => ({
      ...({ year, kind: 'proposed', by: name, isOwn: id === actor.id } as const),
      mayApprove: canPublishRound(actor, { municipalityId, proposedBy: id }),
    }))
    .filter(({ isOwn, mayApprove }) => mayRun || isOwn || mayApprove)
  const waits = new Set(rows.flatMap(row => chosenOf(row).values.map(keyOf)))
  const inYears = [...new Set(left.map(({ year }) => year))].map(year => {
    const told = left.filter(one => one.year === year).flatMap(one => one.told.map(({ value }) => keyOf(value)))
    return { year, kind: 'left', many: new Set(told.filter(value => !waits.has(value))).size } as const
  })
  return [...proposed, ...inYears.filter(({ many }) => many > 0)]
}
