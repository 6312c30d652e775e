import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { ValueStatus } from '@/lib/disclosure/cell'
import type { ValueOrigin } from '@/lib/observations/observation'
import type { Prisma } from '@/prisma/generated/client'
import { addItems } from './add-items'
import { addRevisions } from './add-revisions'
import { beginSubmission } from './begin-submission'
import { cannot, type EntryDone } from './entry-fault'
import type { CellAddress } from './grid'
import { holdSubmission } from './locked-submission'
import { isLocked } from './read-locks'

type Undoing = { municipalityId: number; submissionId: bigint; reason: string }

const AT_ONCE = 5_000
const LONGEST_MS = 300_000

/**
 * Proposes that what a published submission changed is as it was before it, for somebody else to approve: where nothing
 * was before there is no value again. What others have published in the same cells since then is left as it is.
 */
export async function proposeUndo(
  actor: Actor,
  { municipalityId, submissionId, reason }: Undoing,
): Promise<EntryDone<{ submissionId: string; many: number }>> {
  if (actor.kind !== 'person' || !canEnterValues(actor, { municipalityId })) return cannot('forbidden')
  return db.$transaction(
    async tx => {
      const found = await holdSubmission(tx, { municipalityId, submissionId })
      if (!found) return cannot('missing')
      if (found.kind !== 'values' || found.status !== 'published') return cannot('state')
      if (await isProposed(tx, municipalityId, submissionId)) return cannot('state')
      const before = await readBefore(tx, municipalityId, submissionId)
      if (before.length === 0) return cannot('nothing')
      if (await isLocked(tx, municipalityId, before)) return cannot('locked')
      const { title } = await tx.submission.findUniqueOrThrow({
        where: { municipalityId_id: { municipalityId, id: submissionId } },
      })
      const about = { title: `Ångra: ${title}`, note: reason, said: reason }
      const id = await beginSubmission(tx, actor, { municipalityId, ...about, entrance: 'form' })
      for (let at = 0; at < before.length; at += AT_ONCE) {
        const part = before.slice(at, at + AT_ONCE)
        const author = { municipalityId, actorId: actor.id, entrance: 'form' } as const
        const said = part.map(row => ({ ...row, note: reason }))
        const written = await addRevisions(tx, author, said)
        const items = written.map((one, i) => ({ ...one, takesAway: part[i]!.takesAway }))
        await addItems(tx, { municipalityId, submissionId: id, from: at + 1 }, items)
      }
      await audit(tx, actor, {
        ...{ municipalityId, entrance: 'form', action: 'proposeUndo', entity: 'Submission', entityId: String(id) },
        after: { status: 'submitted', undoes: String(submissionId), many: before.length },
      })
      return { ok: true, submissionId: String(id), many: before.length } as const
    },
    { timeout: LONGEST_MS, maxWait: LONGEST_MS },
  )
}

/** Whether something that waits for review speaks of a cell where the submission's own value holds. */
async function isProposed(
  tx: Prisma.TransactionClient,
  municipalityId: number,
  submissionId: bigint,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM "SubmissionItem" i
      JOIN "SubmissionItem" o ON (o."municipalityId", o."seenRevisionId") = (i."municipalityId", i."revisionId")
      JOIN "Submission" s ON (s."municipalityId", s.id) = (o."municipalityId", o."submissionId")
      WHERE i."municipalityId" = ${municipalityId} AND i."submissionId" = ${submissionId}
        AND s.status IN ('submitted', 'approved')) AS is`
  return found!.is
}

type Before = CellAddress & {
  value: number | null
  status: ValueStatus
  origin: ValueOrigin
  numerator: number | null
  denominator: number | null
  countsOrigin: ValueOrigin | null
  lower: number | null
  upper: number | null
  limitsOrigin: ValueOrigin | null
  batchId: number | null
  source: string | null
  /** Nothing was there, or it had been taken away: so it is again. */
  takesAway: boolean
}

/** What held before in each cell where the submission's value still holds, in its order. One statement. */
function readBefore(tx: Prisma.TransactionClient, municipalityId: number, submissionId: bigint): Promise<Before[]> {
  return tx.$queryRaw<Before[]>`
    SELECT c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart"::text, c."periodEnd"::text,
      c."periodLabel", p.value::float8, coalesce(p.status, 'missing')::text AS status,
      coalesce(p.origin, 'published')::text AS origin, p.numerator::float8, p.denominator::float8,
      p."countsOrigin"::text, p.lower::float8, p.upper::float8, p."limitsOrigin"::text, p."batchId", p.source,
      p.id IS NULL OR (p.status = 'missing' AND EXISTS (
        SELECT FROM "AuditEntry" a
        WHERE (a."municipalityId", a.entity, a."entityId") = (c."municipalityId", 'Cell', c.id::text)
          AND a.action = 'withdrawValue' AND a.after ->> 'revision' = p.id::text)) AS "takesAway"
    FROM "SubmissionItem" i
    JOIN "CellHead" h ON (h."municipalityId", h."revisionId") = (i."municipalityId", i."revisionId")
    JOIN "Cell" c ON (c."municipalityId", c.id) = (h."municipalityId", h."cellId")
    LEFT JOIN "ValueRevision" p ON (p."municipalityId", p.id) = (i."municipalityId", i."seenRevisionId")
    WHERE i."municipalityId" = ${municipalityId} AND i."submissionId" = ${submissionId}
    ORDER BY i.number`
}
