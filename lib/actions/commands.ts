import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { lockDraft } from '@/lib/publication/in-draft'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import { differing, only } from '@/lib/differing'
import { ACTION_FIELDS, ordered, type ActionFields } from './action'
import type { actionInput, newActionInput } from './action-input'
import { nextNumber, readStored, writeStored, type ActionKey } from './stored-action'

type Tx = Prisma.TransactionClient
/** What an action points at and that isn't there, by the field that says so; or how its years stand. */
type Misfit = { ok: false; fault: 'misplaced' | 'backwards' | 'noOwner' | 'noDistrict' | 'noIndicator' | 'noStrategy' }
type No = { ok: false; fault: 'forbidden' | 'missing' } | Misfit
type Saved =
  | { ok: true; isUnchanged?: true }
  | No
  /** Somebody else has changed it since it was seen; as it is now. */
  | { ok: false; fault: 'changed'; now: ActionFields }

/** Adds an action to a framework: public at once where that is adopted. */
export async function addAction(
  actor: Actor,
  { municipalityId, frameworkId, ...typed }: z.output<typeof newActionInput>,
): Promise<{ ok: true; actionId: number } | No> {
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  const wanted = ordered(typed)
  return inTurn<{ ok: true; actionId: number } | No>(municipalityId, async tx => {
    await lockDraft(tx, municipalityId, frameworkId)
    const isThere = await tx.framework.count({ where: { municipalityId, id: frameworkId } })
    if (isThere === 0) return { ok: false, fault: 'missing' }
    const misfit = await misfitOf(tx, { municipalityId, frameworkId }, wanted, null)
    if (misfit) return misfit
    const { strategyId, ...fields } = wanted
    const number = await nextNumber(tx, municipalityId, strategyId)
    const { id: actionId } = await tx.action.create({
      data: { municipalityId, frameworkId, strategyId, number, title: fields.title },
    })
    await writeStored(tx, { municipalityId, actionId }, fields)
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'addAction', entity: 'Action', entityId: actionId, after: wanted },
    })
    return { ok: true, actionId }
  })
}

/** Changes what is decided of an action, against what its writer saw. */
export async function changeAction(
  actor: Actor,
  { municipalityId, actionId, seen, ...typed }: z.output<typeof actionInput>,
): Promise<Saved> {
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  const wanted = ordered(typed)
  return inTurn<Saved>(municipalityId, async tx => {
    const key = { municipalityId, actionId }
    const known = await tx.action.findFirst({ where: { municipalityId, id: actionId }, select: { frameworkId: true } })
    if (known) await lockDraft(tx, municipalityId, known.frameworkId)
    const stored = await readStored(tx, key)
    if (!stored || stored.fields.isRemoved) return { ok: false, fault: 'missing' }
    const now = stored.fields
    const fields = differing<ActionFields>(ACTION_FIELDS, now, wanted)
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (differing<ActionFields>(ACTION_FIELDS, now, seen as ActionFields).length > 0)
      return { ok: false, fault: 'changed', now }
    const misfit = await misfitOf(tx, { municipalityId, frameworkId: stored.frameworkId }, wanted, now.ownerId)
    if (misfit) return misfit
    const after = only<ActionFields>(wanted, fields)
    await writeStored(tx, key, after)
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'changeAction', entity: 'Action', entityId: actionId },
      ...{ before: only<ActionFields>(now, fields), after },
    })
    return { ok: true }
  })
}

/** Takes an action away from all pages; it can be brought back. */
export async function removeAction(actor: Actor, key: ActionKey): Promise<{ ok: true } | No> {
  return setRemoved(actor, key, true)
}

export async function restoreAction(actor: Actor, key: ActionKey): Promise<{ ok: true } | No> {
  return setRemoved(actor, key, false)
}

async function setRemoved(actor: Actor, key: ActionKey, isRemoved: boolean): Promise<{ ok: true } | No> {
  const { municipalityId, actionId } = key
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return inTurn<{ ok: true } | No>(municipalityId, async tx => {
    const stored = await readStored(tx, key)
    if (!stored || stored.fields.isRemoved === isRemoved) return { ok: false, fault: 'missing' }
    await writeStored(tx, key, { isRemoved })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: isRemoved ? 'removeAction' : 'restoreAction' },
      ...{ entity: 'Action', entityId: actionId, before: { isRemoved: !isRemoved }, after: { isRemoved } },
    })
    return { ok: true }
  })
}

/** Everything that an action points at is of its municipality, and of its framework; whoever was named before may stay named. */
async function misfitOf(
  tx: Tx,
  { municipalityId, frameworkId }: { municipalityId: number; frameworkId: number },
  wanted: ActionFields,
  namedBefore: number | null,
): Promise<Misfit | null> {
  const no = (fault: Misfit['fault']): Misfit => ({ ok: false, fault })
  const { strategyId, goalIds, districtIds, indicatorIds, ownerId, startYear, endYear } = wanted
  if (startYear !== null && endYear !== null && endYear < startYear) return no('backwards')
  if (strategyId === null && goalIds.length === 0) return no('misplaced')
  const here = { municipalityId, frameworkId }
  if (strategyId !== null && (await tx.strategy.count({ where: { ...here, id: strategyId } })) === 0)
    return no('noStrategy')
  if ((await tx.goal.count({ where: { ...here, id: { in: goalIds } } })) < goalIds.length) return no('misplaced')
  const districts = await tx.district.count({ where: { municipalityId, geographyId: { in: districtIds } } })
  if (districts < districtIds.length) return no('noDistrict')
  const indicators = await tx.indicator.count({ where: { municipalityId, id: { in: indicatorIds } } })
  if (indicators < indicatorIds.length) return no('noIndicator')
  if (ownerId === null || ownerId === namedBefore) return null
  const owner = await tx.person.count({ where: { id: ownerId, isActive: true, roles: { some: { municipalityId } } } })
  return owner === 0 ? no('noOwner') : null
}
