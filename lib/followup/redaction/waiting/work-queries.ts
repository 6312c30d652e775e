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
  const rows = await db.followUpRedaction.findMany({
    where: { municipalityId },
    select: {
      ...{ isProposed: true, values: true, followUp: { select: { year: true } } },
      proposedBy: { select: { id: true, name: true } },
    },
    orderBy: { followUp: { year: 'desc' } },
  })
  const mayRun = canRunFollowUp(actor, { municipalityId })
  const proposed = rows
    .filter(({ isProposed }) => isProposed)
    .map(({ followUp: { year }, proposedBy: { id, name } }) => ({
      ...({ year, kind: 'proposed', by: name, isOwn: id === actor.id } as const),
      mayApprove: canPublishRound(actor, { municipalityId, proposedBy: id }),
    }))
    .filter(({ isOwn, mayApprove }) => mayRun || isOwn || mayApprove)
  if (!mayRun) return proposed
  const waits = new Set(rows.flatMap(row => (row.isProposed ? chosenOf({ ...row, words: [] }).values.map(keyOf) : [])))
  const left = (await readSecretsLeft(db, municipalityId)).map(({ year, told }) => ({
    ...{ year, values: told.map(({ value }) => keyOf(value)).filter(value => !waits.has(value)) },
  }))
  const years = [...new Set(left.map(({ year }) => year))]
  const inYears = years.map(year => {
    const many = new Set(left.filter(one => one.year === year).flatMap(({ values }) => values)).size
    return { year, many, kind: 'left' } as const
  })
  return [...proposed, ...inYears.filter(({ many }) => many > 0)]
}
