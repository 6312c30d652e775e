import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { differing, isSame, only } from '@/lib/differing'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import type { backgroundInput, backgroundUndoInput, decisionInput, decisionRemovalInput } from './background-input'
import { BACKGROUND_FIELDS, DECISION_FIELDS, type BackgroundFields, type DecisionFields } from './background-input'
import { readBackground, readDecision, stored } from './stored'

type Tx = Prisma.TransactionClient
type No = { ok: false; fault: 'forbidden' | 'missing' | 'taken' | 'changedSince' }
type Done = { ok: true; isUnchanged?: true } | No
type Changed<Fields> = Done | { ok: false; fault: 'changed'; now: Fields }

/** What the municipality says that its work is: public at once, as the website's other texts. */
export const changeBackground = (
  actor: Actor,
  { municipalityId, seen, ...wanted }: z.output<typeof backgroundInput>,
): Promise<Changed<BackgroundFields>> =>
  editing<Changed<BackgroundFields>>(actor, municipalityId, async tx => {
    const now = await readBackground(tx, municipalityId)
    const fields = differing(BACKGROUND_FIELDS, now, wanted)
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (BACKGROUND_FIELDS.some(field => !isSame(now[field], seen[field]))) return { ok: false, fault: 'changed', now }
    const after = only<BackgroundFields>(wanted, fields)
    await tx.municipality.update({ where: { id: municipalityId }, data: after })
    await audit(tx, actor, {
      ...about(municipalityId, 'Municipality', municipalityId, 'changeBackground'),
      ...{ before: only(now, fields), after },
    })
    return { ok: true }
  })

/** Adds a decision to the story of the work, or changes what is said of one. */
export const saveDecision = (
  actor: Actor,
  { municipalityId, id, seen, ...typed }: z.output<typeof decisionInput>,
): Promise<Changed<DecisionFields>> =>
  editing<Changed<DecisionFields>>(actor, municipalityId, async tx => {
    const wanted = { ...typed, dateLabel: typed.dateLabel || typed.dateStart }
    const now = id === null ? null : await readDecision(tx, municipalityId, id)
    if (id !== null && !now) return { ok: false, fault: 'missing' }
    const fields = now ? differing(DECISION_FIELDS, now, wanted) : DECISION_FIELDS
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (now && DECISION_FIELDS.some(field => !isSame(now[field], seen[field])))
      return { ok: false, fault: 'changed', now }
    if (await isTaken(tx, municipalityId, id, wanted)) return { ok: false, fault: 'taken' }
    const after = only<DecisionFields>(wanted, fields)
    if (now) {
      await tx.decision.update({ where: { id: id! }, data: stored(after) })
      const told = about(municipalityId, 'Decision', id!, 'changeDecision')
      await audit(tx, actor, { ...told, before: only(now, fields), after })
    } else {
      const made = await tx.decision.create({ data: { municipalityId, ...asRow(wanted) } })
      await audit(tx, actor, { ...about(municipalityId, 'Decision', made.id, 'addDecision'), after })
    }
    return { ok: true }
  })

export const removeDecision = (
  actor: Actor,
  { municipalityId, id }: z.output<typeof decisionRemovalInput>,
): Promise<Done> =>
  editing<Done>(actor, municipalityId, async tx => {
    const before = await readDecision(tx, municipalityId, id)
    if (!before) return { ok: false, fault: 'missing' }
    await tx.decision.delete({ where: { id } })
    await audit(tx, actor, { ...about(municipalityId, 'Decision', id, 'removeDecision'), before })
    return { ok: true }
  })

/** Puts back what a change replaced, while what it wrote still stands; itself a change. */
export const undoBackgroundChange = (
  actor: Actor,
  { municipalityId, entryId }: z.output<typeof backgroundUndoInput>,
): Promise<Done> =>
  editing<Done>(actor, municipalityId, async tx => {
    const entry = await tx.auditEntry.findUnique({ where: { municipalityId_id: { municipalityId, id: entryId } } })
    if (!entry || !BACKGROUND_ACTIONS.includes(entry.action)) return { ok: false, fault: 'missing' }
    if (!(await stands(tx, municipalityId, entry))) return { ok: false, fault: 'changedSince' }
    const id = Number(entry.entityId)
    const [was, is] = [entry.before, entry.after] as [Prisma.InputJsonObject | null, Prisma.InputJsonObject | null]
    if (entry.entity === 'Municipality') await tx.municipality.update({ where: { id }, data: was! })
    else if (!was) await tx.decision.delete({ where: { id } })
    else {
      const now = await readDecision(tx, municipalityId, id)
      const back = { ...now, ...was } as DecisionFields
      if (await isTaken(tx, municipalityId, id, back)) return { ok: false, fault: 'taken' }
      if (now) await tx.decision.update({ where: { id }, data: stored(was as Partial<DecisionFields>) })
      else await tx.decision.create({ data: { municipalityId, id, ...asRow(back) } })
    }
    await audit(tx, actor, {
      ...about(municipalityId, entry.entity, id, UNDOING[entry.entity as keyof typeof UNDOING]),
      ...{ ...(is && { before: is }), ...(was && { after: was }) },
    })
    return { ok: true }
  })

const UNDOING = { Municipality: 'undoBackground', Decision: 'undoDecision' } as const
export const BACKGROUND_ACTIONS: string[] = [
  ...['changeBackground', 'addDecision', 'changeDecision', 'removeDecision'],
  ...Object.values(UNDOING),
]

type Told = { entity: string; entityId: string; before: unknown; after: unknown }

/** Whether what a change wrote is what is said now. */
export async function stands(
  tx: Pick<Tx, 'municipality' | 'decision'>,
  municipalityId: number,
  { entity, entityId, after }: Told,
): Promise<boolean> {
  const now =
    entity === 'Decision'
      ? await readDecision(tx, municipalityId, Number(entityId))
      : await readBackground(tx, municipalityId)
  if (!now || !after) return !now && !after
  return Object.entries(after).every(([field, said]) => isSame(said, now[field as keyof typeof now]))
}

/** Two of the same day are told apart by what they say. */
async function isTaken(tx: Tx, municipalityId: number, id: number | null, { dateStart, title }: DecisionFields) {
  const key = { municipalityId, dateStart: new Date(dateStart), title }
  const other = await tx.decision.findUnique({ where: { municipalityId_dateStart_title: key } })
  return other !== null && other.id !== id
}

const asRow = ({ dateStart, ...fields }: DecisionFields) => ({ ...fields, dateStart: new Date(dateStart) })

function editing<Answer extends { ok: boolean; isUnchanged?: true }>(
  actor: Actor,
  municipalityId: number,
  write: (tx: Tx) => Promise<Answer>,
): Promise<Answer | No> {
  if (!canEditGoals(actor, { municipalityId })) return Promise.resolve({ ok: false, fault: 'forbidden' })
  return inTurn<Answer | No>(municipalityId, write)
}

const about = (municipalityId: number, entity: string, entityId: number, action: string) => ({
  ...{ municipalityId, entrance: 'form' as const, action, entity, entityId },
})
