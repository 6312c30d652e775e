import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { differing, isSame, only } from '@/lib/differing'
import { inDraft, lockDraft } from '@/lib/publication/in-draft'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import { newPart, nextStrategyNumber } from './new-part'
import { aboutPart, isAlwaysOpen, storedPart, toldPart, type PartFields, type PartKind } from './part'
import { isLeanedOn, isTaken } from './part-back'
import { placePart, spotOfPart } from './part-order'
import { readDraft, type Draft, type DraftKey } from './stored-draft'
import type { Step } from './tree'

type Tx = Prisma.TransactionClient
type No = {
  ok: false
  fault: 'forbidden' | 'missing' | 'proposed' | 'taken' | 'parentGone' | 'atEnd' | 'changedOrder' | 'leanedOn'
}
type Added = { ok: true; id: number } | No
type Done = { ok: true } | No
type Changed<Kind extends PartKind> =
  | { ok: true; isUnchanged?: true }
  | No
  /** Somebody else has changed it since it was seen; as it is now. */
  | { ok: false; fault: 'changed'; now: PartFields[Kind] }
type Of<Kind extends PartKind> = DraftKey & { kind: Kind }

/** Adds a strategy, a styrdokument, a process, a finding or a body, last among its like. */
export const addPart = <Kind extends PartKind>(
  actor: Actor,
  { kind, ...key }: Of<Kind>,
  said: Partial<PartFields[Kind]>,
): Promise<Added> =>
  beside<Added>(actor, key, kind, async (tx, draft) => {
    const fault = await misfit(tx, draft, kind, 0, said)
    if (fault) return { ok: false, fault }
    const whole = await newPart(tx, key, kind, said)
    if (kind === 'Perspective' && (await isTaken(tx, key, kind, 0, whole))) return { ok: false, fault: 'taken' }
    const id = await storedPart(kind).create(tx, key, whole)
    await audit(tx, actor, { ...about(key, 'addPart', kind, id), after: toldPart(key, whole) })
    return { ok: true, id }
  })

/** Changes what is said of one, for whoever has seen the latest. */
export const changePart = <Kind extends PartKind>(
  actor: Actor,
  { kind, id, ...key }: Of<Kind> & { id: number },
  { seen, wanted }: { seen: Record<string, unknown>; wanted: Partial<PartFields[Kind]> },
): Promise<Changed<Kind>> =>
  beside<Changed<Kind>>(actor, key, kind, async (tx, draft) => {
    const stored = await storedPart(kind).read(tx, key, id)
    if (!stored) return { ok: false, fault: 'missing' }
    const isOut = (goalId: number) => !draft.goals.some(goal => goal.id === goalId)
    // No form shows goals that are taken out of the draft; they stay tied to it, and can come back.
    const out = goalsIn(stored).filter(isOut)
    const now = withGoals(stored, goalIds => goalIds.filter(one => !isOut(one)))
    const names = Object.keys(wanted) as (keyof PartFields[Kind])[]
    const fields = differing(names, now, { ...now, ...wanted })
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (names.some(name => !isSame(now[name], seen[name as string]))) return { ok: false, fault: 'changed', now }
    const said = only<PartFields[Kind]>({ ...now, ...wanted }, fields)
    const fault = await misfit(tx, draft, kind, id, said)
    if (fault) return { ok: false, fault }
    const { areaId } = said as Partial<PartFields['Strategy']>
    const whole = withGoals(said, goalIds => [...goalIds, ...out].toSorted((a, b) => a - b))
    const after = areaId === undefined ? whole : { ...whole, number: await nextStrategyNumber(tx, key, areaId) }
    const before = only<PartFields[Kind]>(stored, Object.keys(after) as (keyof PartFields[Kind])[])
    await storedPart(kind).update(tx, key, id, after)
    await audit(tx, actor, {
      ...{ ...about(key, 'changePart', kind, id), before: toldPart(key, before), after: toldPart(key, after) },
    })
    return { ok: true }
  })

/** One step among its like, for whoever saw where it stands. */
export const stepPart = (
  actor: Actor,
  { kind, id, ...key }: Of<PartKind> & { id: number },
  { seen, step }: { seen: number; step: Step },
): Promise<Done> =>
  beside<Done>(actor, key, kind, async tx => {
    const now = await spotOfPart(tx, key, kind, id)
    if (now === null) return { ok: false, fault: 'missing' }
    if (now !== seen) return { ok: false, fault: 'changedOrder' }
    const position = now + (step === 'up' ? -1 : 1)
    if (!(await placePart(tx, key, kind, id, position))) return { ok: false, fault: 'atEnd' }
    const [before, after] = [toldPart(key, { position: now }), toldPart(key, { position })]
    await audit(tx, actor, { ...about(key, 'movePart', kind, id), before, after })
    return { ok: true }
  })

/** Takes one away that nothing stands under and nobody answers by; all that was said of it can come back. */
export const removePart = (actor: Actor, { kind, id, ...key }: Of<PartKind> & { id: number }): Promise<Done> =>
  beside<Done>(actor, key, kind, async tx => {
    const now = await storedPart(kind).read(tx, key, id)
    if (!now) return { ok: false, fault: 'missing' }
    if (await isLeanedOn(tx, key, kind, id)) return { ok: false, fault: 'leanedOn' }
    await storedPart(kind).remove(tx, id)
    await audit(tx, actor, { ...about(key, 'removePart', kind, id), before: toldPart(key, now) })
    return { ok: true }
  })

const goalsIn = (fields: object): number[] => (fields as { goalIds?: number[] }).goalIds ?? []
const withGoals = <Fields extends object>(fields: Fields, change: (goalIds: number[]) => number[]): Fields =>
  'goalIds' in fields ? { ...fields, goalIds: change(goalsIn(fields)) } : fields

/** Whether what is said can stand in the draft: under goals that do, and by no name that another has. */
async function misfit(tx: Tx, draft: Draft, kind: PartKind, id: number, said: object): Promise<No['fault'] | null> {
  const { areaId, goalId, goalIds = [] } = said as { areaId?: number; goalId?: number; goalIds?: number[] }
  const goals = [...goalIds, ...[areaId, goalId].filter(one => one !== undefined)]
  if (goals.some(one => !draft.goals.some(goal => goal.id === one))) return 'parentGone'
  const named = Object.fromEntries(Object.entries(said).filter(([field]) => field === 'title' || field === 'name'))
  return kind !== 'Strategy' && (await isTaken(tx, draft.key, kind, id, named)) ? 'taken' : null
}

/** In a draft that is still one, or of an adopted målbild what is always open, for those who edit goals. */
async function beside<Answer extends { ok: boolean; isUnchanged?: true }>(
  actor: Actor,
  key: DraftKey,
  kind: PartKind,
  write: (tx: Tx, draft: Draft) => Promise<Answer>,
): Promise<Answer | No> {
  if (!canEditGoals(actor, key)) return { ok: false, fault: 'forbidden' }
  const status = await statusFor(key, kind)
  return written<Answer | No>(key, kind, status, async tx => {
    const draft = await readDraft(tx, key, status)
    if (!draft) return { ok: false, fault: 'missing' }
    return draft.isProposed ? { ok: false, fault: 'proposed' } : write(tx, draft)
  })
}

/** What a målbild is to be for such a thing to be written of it. */
export async function statusFor({ municipalityId, frameworkId }: DraftKey, kind: string): Promise<'draft' | 'adopted'> {
  if (!isAlwaysOpen(kind)) return 'draft'
  const adopted = { municipalityId, id: frameworkId, status: 'adopted' } as const
  return (await db.framework.count({ where: adopted })) > 0 ? 'adopted' : 'draft'
}

/** Under the draft's lock, and in the municipality's turn for what is published, as what bodies are called. */
export const written = <Answer extends { ok: boolean; isUnchanged?: true }>(
  key: DraftKey,
  kind: string | undefined,
  status: 'draft' | 'adopted',
  write: (tx: Tx) => Promise<Answer>,
): Promise<Answer> =>
  kind === 'Body' || status === 'adopted'
    ? inTurn(key.municipalityId, async tx => {
        await lockDraft(tx, key.municipalityId, key.frameworkId)
        return write(tx)
      })
    : inDraft(key, write)

const about = (key: DraftKey, action: string, kind: PartKind, id: number) => ({
  ...{ ...aboutPart(key, action, kind, id), entrance: 'form' as const },
})
