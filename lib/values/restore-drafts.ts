import type { Prisma } from '@/prisma/generated/client'
import { writtenNumber } from './typed-cell'

type Which = { municipalityId: number; id: bigint }

/**
 * What a submission proposed stands in its writer's drafts again, when it was returned or taken back. What they have
 * typed since in the same cells is left as it is.
 */
export async function restoreDrafts(tx: Prisma.TransactionClient, { municipalityId, id }: Which): Promise<void> {
  const submission = await tx.submission.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  const personId = submission?.proposedById
  if (personId == null) return
  const items = await tx.submissionItem.findMany({
    where: { municipalityId, submissionId: id, revisionId: { not: null } },
    include: { revision: { include: { cell: true } } },
  })
  const sources = new Set(items.map(({ revision }) => revision?.source ?? ''))
  const sourceOfAll = sources.size === 1 ? [...sources][0]! : ''
  await tx.draft.createMany({
    skipDuplicates: true,
    data: items.flatMap(({ revision, seenRevisionId }) =>
      revision ? [{ personId, seenRevisionId, ...draftOf(revision, sourceOfAll) }] : [],
    ),
  })
}

type Revision = Prisma.ValueRevisionGetPayload<{ include: { cell: true } }>

/** What all values say is the source of them all; where they differ each has its own. */
function draftOf({ cell, ...revision }: Revision, sourceOfAll: string) {
  const { municipalityId, indicatorId, version, geographyId, breakdownId, periodStart, periodEnd, periodLabel } = cell
  const written = (number: Revision['value']) => (number === null ? '' : writtenNumber(Number(number)))
  return {
    ...{ municipalityId, indicatorId, version, geographyId, breakdownId },
    ...{ periodStart, periodEnd, periodLabel },
    // What was computed from its counts is so again.
    value: revision.origin === 'computed' ? '' : written(revision.value),
    numerator: written(revision.numerator),
    denominator: written(revision.denominator),
    status: revision.status === 'normal' ? '' : revision.status,
    source: sourceOfAll,
    ownSource: sourceOfAll === '' ? (revision.source ?? '') : '',
    note: revision.note ?? '',
  }
}
