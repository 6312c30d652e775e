import 'server-only'
import type { z } from 'zod'
import { audit, type Change } from '@/lib/audit/audit'
import { canReportOnAction, type Actor } from '@/lib/auth/permissions'
import { inTurn } from '@/lib/publication/in-turn'
import { dayInSweden, dayOf } from '@/lib/text/days'
import type { Prisma } from '@/prisma/generated/client'
import type { Status } from './action'
import type { doneInput, noteInput, reportInput, taskInput, taskRemovalInput } from './action-input'
import { readStored, writeStored, type ActionKey, type StoredAction } from './stored-action'

type Tx = Prisma.TransactionClient
type No = { ok: false; fault: 'forbidden' | 'missing' | 'nothing' | 'ahead' }
type Told = { ok: true } | No
type Reported = Told | { ok: false; fault: 'changed'; now: Status }

/** How an action goes, by whoever is named for it or a strategist: its status, a note of a day, or both. */
export async function reportOnAction(actor: Actor, input: z.output<typeof reportInput>): Promise<Reported> {
  const { seenStatus, status, day, text, ...key } = input
  return telling<Reported>(actor, key, async (tx, now) => {
    const isMoved = status !== now.status
    if (!isMoved && text === '') return { ok: false, fault: 'nothing' }
    if (isMoved && seenStatus !== now.status) return { ok: false, fault: 'changed', now: now.status }
    if (day > dayInSweden(new Date())) return { ok: false, fault: 'ahead' }
    if (isMoved) {
      await writeStored(tx, key, { status })
      await audit(tx, actor, {
        ...{ ...about(key, 'Action', key.actionId), action: 'reportOnAction' },
        ...{ before: { status: now.status }, after: { status } },
      })
    }
    if (text === '') return { ok: true }
    const { municipalityId, actionId } = key
    const { id } = await tx.actionNote.create({
      data: { municipalityId, actionId, text, day: new Date(day), writtenById: actor.id },
    })
    await audit(tx, actor, { ...about(key, 'ActionNote', id), action: 'writeNote', after: { actionId, day } })
    return { ok: true }
  })
}

export async function removeNote(
  actor: Actor,
  { municipalityId, actionId, noteId: id }: z.output<typeof noteInput>,
): Promise<Told> {
  const key = { municipalityId, actionId }
  return telling<Told>(actor, key, async tx => {
    const { count } = await tx.actionNote.updateMany({
      where: { ...key, id, isRemoved: false },
      data: { isRemoved: true },
    })
    if (count === 0) return { ok: false, fault: 'missing' }
    await audit(tx, actor, { ...about(key, 'ActionNote', id), action: 'removeNote', ...taken })
    return { ok: true }
  })
}

export async function addTask(
  actor: Actor,
  { municipalityId, actionId, title, dueOn }: z.output<typeof taskInput>,
): Promise<Told> {
  const key = { municipalityId, actionId }
  return telling<Told>(actor, key, async tx => {
    const { id } = await tx.actionTask.create({ data: { ...key, title, dueOn: new Date(dueOn) } })
    const after = { actionId, title, dueOn }
    await audit(tx, actor, { ...about(key, 'ActionTask', id), action: 'addTask', after })
    return { ok: true }
  })
}

/** A task is done, on a day, or isn't after all. */
export async function setTaskDone(
  actor: Actor,
  { municipalityId, actionId, taskId: id, doneOn }: z.output<typeof doneInput>,
): Promise<Told> {
  const key = { municipalityId, actionId }
  return telling<Told>(actor, key, async tx => {
    const task = await tx.actionTask.findFirst({ where: { ...key, id, isRemoved: false } })
    const before = dayOf(task?.doneOn)
    if (!task || before === doneOn) return { ok: false, fault: 'missing' }
    await tx.actionTask.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { doneOn: doneOn === null ? null : new Date(doneOn) },
    })
    const change = { before: { doneOn: before }, after: { doneOn } }
    await audit(tx, actor, { ...about(key, 'ActionTask', id), action: 'setTaskDone', ...change })
    return { ok: true }
  })
}

export async function removeTask(
  actor: Actor,
  { municipalityId, actionId, taskId: id }: z.output<typeof taskRemovalInput>,
): Promise<Told> {
  const key = { municipalityId, actionId }
  return telling<Told>(actor, key, async tx => {
    const { count } = await tx.actionTask.updateMany({
      where: { ...key, id, isRemoved: false },
      data: { isRemoved: true },
    })
    if (count === 0) return { ok: false, fault: 'missing' }
    await audit(tx, actor, { ...about(key, 'ActionTask', id), action: 'removeTask', ...taken })
    return { ok: true }
  })
}

const taken = { before: { isRemoved: false }, after: { isRemoved: true } }
const about = ({ municipalityId }: ActionKey, entity: string, entityId: number) =>
  ({ municipalityId, entrance: 'form', entity, entityId }) satisfies Omit<Change, 'action'>

/** With the municipality's turn, for those who may tell of the action as it stands; that something was told is kept too. */
function telling<A extends Told | Reported>(
  actor: Actor,
  key: ActionKey,
  tell: (tx: Tx, now: StoredAction) => Promise<A>,
): Promise<A | No> {
  return inTurn<A | No>(key.municipalityId, async tx => {
    const stored = await readStored(tx, key)
    const responsibleId = stored?.fields.ownerId ?? null
    if (!canReportOnAction(actor, { municipalityId: key.municipalityId, responsibleId }))
      return { ok: false, fault: 'forbidden' }
    if (!stored || stored.fields.isRemoved) return { ok: false, fault: 'missing' }
    const told = await tell(tx, stored.fields)
    if (told.ok) await writeStored(tx, key, {})
    return told
  })
}
