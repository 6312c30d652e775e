import { audit } from '@/lib/audit/audit'
import { NEW_ACTION, ordered } from '@/lib/actions/action'
import { nextNumber, readStored, writeStored, type StoredAction } from '@/lib/actions/stored-action'
import type { Actor } from '@/lib/auth/permissions'
import { isSame, only } from '@/lib/differing'
import { aboutPart, storedPart, toldPart, type PartFields, type PartKind } from '@/lib/framework/draft/part'
import { newPart, nextStrategyNumber } from '@/lib/framework/draft/new-part'
import type { DraftKey } from '@/lib/framework/draft/stored-draft'
import type { AuditEntry, Prisma } from '@/prisma/generated/client'
import type { Telling } from './commands'
import type { PlannedPart } from './plan-parts'

type Tx = Prisma.TransactionClient
type IdOf = (id: number) => number

const KINDS = {
  ...{ strategy: 'Strategy', document: 'GoverningDocument', process: 'RelatedProcess', finding: 'NeedsFinding' },
} as const satisfies Record<Exclude<PlannedPart['kind'], 'action'>, PartKind>

/** Writes what of a plan is no goal: strategies before the åtgärder that stand under them. */
export async function layParts(tx: Tx, key: DraftKey, parts: readonly PlannedPart[], goal: IdOf, tell: Telling) {
  const made = new Map<number, number>()
  for (const { id, kind, outcome, fields } of parts) {
    if (outcome === 'unchanged') continue
    const known = { ...fields, ...idsIn(fields, goal, one => made.get(one) ?? one) }
    if (kind === 'action') await layAction(tx, key, id, known, tell)
    else made.set(id, await layPart(tx, key, KINDS[kind], id, known, tell))
  }
}

async function layPart<Kind extends PartKind>(
  tx: Tx,
  key: DraftKey,
  kind: Kind,
  id: number,
  fields: Partial<PartFields[Kind]>,
  tell: Telling,
): Promise<number> {
  const stored = storedPart(kind)
  if (id < 0) {
    const whole = await newPart(tx, key, kind, fields)
    const made = await stored.create(tx, key, whole)
    await tell({ ...aboutPart(key, 'addPart', kind, made), after: toldPart(key, whole) })
    return made
  }
  const now = (await stored.read(tx, key, id))!
  const { areaId } = fields as Partial<PartFields['Strategy']>
  const after = areaId === undefined ? fields : { ...fields, number: await nextStrategyNumber(tx, key, areaId) }
  const before = only(now, Object.keys(after) as (keyof PartFields[Kind])[])
  await stored.update(tx, key, id, after)
  await tell({
    ...{ ...aboutPart(key, 'changePart', kind, id), before: toldPart(key, before), after: toldPart(key, after) },
  })
  return id
}

async function layAction(tx: Tx, key: DraftKey, id: number, fields: Partial<StoredAction>, tell: Telling) {
  const { municipalityId, frameworkId } = key
  if (id < 0) {
    const wanted = ordered({ ...NEW_ACTION, status: 'unknown' as const, ...fields })
    const { strategyId, ...rest } = wanted
    const number = await nextNumber(tx, municipalityId, strategyId)
    const data = { municipalityId, frameworkId, strategyId, number, title: rest.title }
    const { id: actionId } = await tx.action.create({ data })
    await writeStored(tx, { municipalityId, actionId }, rest)
    await tell({ action: 'addAction', entity: 'Action', entityId: actionId, after: wanted })
    return
  }
  const stored = await readStored(tx, { municipalityId, actionId: id })
  const names = Object.keys(fields) as (keyof StoredAction)[]
  await writeStored(tx, { municipalityId, actionId: id }, fields)
  const before = only<StoredAction>(stored!.fields, names)
  await tell({ action: 'changeAction', entity: 'Action', entityId: id, before, after: fields })
}

/** Takes an åtgärd away that an outline brought, or puts back what it changed; false where that holds no longer. */
export async function undoAction(tx: Tx, actor: Actor, entry: AuditEntry): Promise<boolean> {
  const key = { municipalityId: entry.municipalityId, actionId: Number(entry.entityId) }
  const now = (await readStored(tx, key))?.fields
  const [was, is] = [entry.before, entry.after] as [Partial<StoredAction> | null, Partial<StoredAction>]
  if (!now || now.isRemoved || !isSame(only<StoredAction>(now, Object.keys(is) as (keyof StoredAction)[]), is))
    return false
  const back: Partial<StoredAction> = was ?? { isRemoved: true }
  await writeStored(tx, key, back)
  await audit(tx, actor, {
    ...{ municipalityId: key.municipalityId, entrance: 'form', entity: 'Action', entityId: key.actionId },
    ...{ action: was ? 'undoActionChange' : 'removeAction', before: was ? is : { isRemoved: false }, after: back },
  })
  return true
}

/** The ids of rows that the plan could only name by their lines. */
function idsIn(fields: Record<string, unknown>, goal: IdOf, strategy: IdOf): Record<string, unknown> {
  const { areaId, goalId, goalIds, strategyId } = fields as Partial<Record<string, number>> & { goalIds?: number[] }
  return {
    ...(areaId !== undefined && { areaId: goal(areaId) }),
    ...(goalId !== undefined && { goalId: goal(goalId) }),
    ...(goalIds && { goalIds: goalIds.map(goal).toSorted((a, b) => a - b) }),
    ...(typeof strategyId === 'number' && { strategyId: strategy(strategyId) }),
  }
}
