import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canProposeWithdrawal, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { nameOf } from '@/lib/indicators/indicator'
import { timelineSv } from '@/lib/text/timeline-sv'
import { dayOf } from '@/lib/text/days'
import { addItems } from './add-items'
import { addRevisions } from './add-revisions'
import { beginSubmission } from './begin-submission'
import { emptiedCells } from './emptied-cells'
import { isLocked } from './read-locks'
import { takeProposalBack } from './take-proposal-back'
import { UNDER_WAY } from './threshold'
import { withinScope, type WithdrawalScope } from './withdrawal-scope'

type Proposing = {
  municipalityId: number
  /** What holds in the value that was looked at. */
  revisionId: bigint
  scope: WithdrawalScope
  /** Why, to the reviewer and in the change history. */
  reason: string
  /** What readers are told; '' for nothing but that it was done. */
  publicNote: string
  /** For secrecy: from the whole history too. */
  isSecret: boolean
}

/** `moved`: something else holds by now. `nothing`: no value is published there. `pending`: it is proposed already. */
export type WithdrawalFault = 'forbidden' | 'missing' | 'moved' | 'nothing' | 'pending' | 'locked' | 'gone'
type Done<More = object> = ({ ok: true } & More) | { ok: false; fault: WithdrawalFault }
const no = (fault: WithdrawalFault) => ({ ok: false, fault }) as const

/** Proposes that published values, the seed's too, are taken from the public; nothing goes until another person says yes. */
export async function proposeWithdrawal(actor: Actor, proposing: Proposing): Promise<Done<{ many: number }>> {
  const { municipalityId, revisionId, scope, reason, publicNote, isSecret } = proposing
  if (!canProposeWithdrawal(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const revision = await tx.valueRevision.findUnique({
      where: { municipalityId_id: { municipalityId, id: revisionId } },
      include: { cell: { include: { geography: true, definition: { include: { indicator: true } }, head: true } } },
    })
    if (!revision) return no('missing')
    const { cell } = revision
    if (cell.head?.revisionId !== revisionId) return no('moved')
    const published = await tx.publishedObservation.findMany({
      where: {
        ...{ municipalityId, indicatorId: cell.indicatorId, ...withinScope(scope, cell) },
        ...(isSecret ? { status: { not: 'confidential' } } : { value: { not: null } }),
      },
      select: { cellId: true, revisionId: true, indicatorId: true, periodEnd: true, periodLabel: true },
      orderBy: { cellId: 'asc' },
    })
    if (!published.some(({ cellId }) => cellId === cell.id)) return no('nothing')
    const cellIds = published.map(({ cellId }) => cellId)
    const waiting = await tx.submissionItem.count({
      where: {
        municipalityId,
        submission: { kind: 'withdrawal', status: { in: [...UNDER_WAY] } },
        revision: { cellId: { in: cellIds } },
      },
    })
    if (waiting > 0) return no('pending')
    const ends = published.map(({ indicatorId, periodEnd }) => ({
      indicatorId,
      periodEnd: dayOf(periodEnd),
    }))
    if (!isSecret && (await isLocked(tx, municipalityId, ends))) return no('locked')
    const author = { municipalityId, actorId: actor.id, entrance: 'form' } as const
    const written = await addRevisions(tx, author, await emptiedCells(tx, municipalityId, cellIds, reason))
    const { indicator } = cell.definition
    const name = nameOf({ title: indicator.title, name: { sv: indicator.shortName, en: indicator.shortNameEn } }, 'sv')
    const labels = scope === 'periods' ? [] : [cell.periodLabel]
    const id = await beginSubmission(tx, actor, {
      ...{ municipalityId, kind: 'withdrawal', note: reason, publicNote, isSecret, entrance: 'form' },
      title: timelineSv.withdraw.of([name, cell.geography.name, ...labels].join(', ')),
    })
    const seen = new Map(published.map(one => [one.cellId, one.revisionId]))
    const items = written.map(one => ({ ...one, previousId: seen.get(one.cellId)! }))
    await addItems(tx, { municipalityId, submissionId: id, from: 1 }, items)
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'proposeWithdrawal', entity: 'Submission', entityId: String(id) },
      after: { status: 'submitted', isSecret, revisions: written.map(({ revisionId: said }) => String(said)) },
    })
    return { ok: true, many: written.length }
  })
}

/** Takes one's own proposal back while nothing is taken away. */
export async function takeWithdrawalBack(
  actor: Actor,
  which: { municipalityId: number; submissionId: bigint },
): Promise<Done> {
  if (!canProposeWithdrawal(actor, which)) return no('forbidden')
  return (await takeProposalBack(actor, which, 'withdrawal')) ? { ok: true } : no('gone')
}
