import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import type { Municipality } from '@/lib/municipality/municipality'
import type { FileFault } from './file-kind'
import { isAsking } from './hold-several'
import type { ImportInput, SeveralInput } from './import-input'
import { layDraft } from './lay-commands'
import type { PlannedCell } from './planned-cell'
import { rememberOne, rememberSeveral, seen } from './remember-commands'
import { planFile, planSeveral } from './work-queries'

type Here = Pick<Municipality, 'id' | 'slug' | 'code' | 'name'>
type Fault = FileFault | 'forbidden' | 'missing' | 'unanswered' | 'noneNamed' | 'profileMoved'
export type Drafted = { ok: true; many: number } | { ok: false; fault: Fault }

/** Puts a file's new and changed values in the person's own draft, where they are checked and sent like typed ones. */
export async function draftFile(
  actor: Actor,
  here: Here,
  code: string,
  sent: { bytes: Uint8Array; input: ImportInput; source: string },
): Promise<Drafted> {
  const planned = await planFile(actor, here, code, sent.bytes, seen(sent.input))
  if (!planned.ok) return planned
  if (planned.read.plan.questions.length > 0) return { ok: false, fault: 'unanswered' }
  const drafted = await draftCells(actor, here, planned.read.plan.cells, sent.source)
  if (drafted.ok) await rememberOne(actor, here, planned, sent)
  return drafted
}

/** The same of a file of several indicators, those that aren't left out. */
export async function draftSeveral(
  actor: Actor,
  here: Here,
  sent: { bytes: Uint8Array; input: SeveralInput; source: string },
): Promise<Drafted> {
  const planned = await planSeveral(actor, here, sent.bytes, seen(sent.input))
  if (!planned.ok) return planned
  if (isAsking(planned.read)) return { ok: false, fault: 'unanswered' }
  const cells = planned.read.parts.flatMap(({ isLeft, read }) => (isLeft ? [] : read.plan.cells))
  const drafted = await draftCells(actor, here, cells, sent.source)
  if (drafted.ok) await rememberSeveral(actor, here, planned, sent.source)
  return drafted
}

async function draftCells(
  actor: Actor,
  { id: municipalityId }: Here,
  planned: readonly PlannedCell[],
  source: string,
): Promise<Drafted> {
  if (actor.kind !== 'person' || !canEnterValues(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  const cells = planned
    .filter(({ kind }) => kind !== 'unchanged')
    .map(({ cell, typed, was }) => ({ ...cell, ...typed, source, seenRevisionId: was?.revisionId ?? null }))
  for (const indicatorId of new Set(cells.map(cell => cell.indicatorId))) {
    const own = cells.filter(cell => cell.indicatorId === indicatorId)
    const laid = await layDraft(actor, { municipalityId, indicatorId }, own)
    if (!laid.ok) return laid
  }
  return { ok: true, many: cells.length }
}
