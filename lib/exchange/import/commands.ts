import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import type { Municipality } from '@/lib/municipality/municipality'
import type { FileFault } from './file-kind'
import type { ImportInput } from './import-input'
import { layDraft } from './lay-commands'
import { planFile } from './work-queries'

export type Drafted =
  { ok: true; many: number } | { ok: false; fault: FileFault | 'forbidden' | 'missing' | 'unanswered' }

/** Puts a file's new and changed values in the person's own draft, where they are checked and sent like typed ones. */
export async function draftFile(
  actor: Actor,
  here: Pick<Municipality, 'id' | 'slug' | 'code' | 'name'>,
  code: string,
  sent: { bytes: Uint8Array; input: ImportInput; source: string },
): Promise<Drafted> {
  if (actor.kind !== 'person' || !canEnterValues(actor, { municipalityId: here.id }))
    return { ok: false, fault: 'forbidden' }
  const planned = await planFile(actor, here, code, sent.bytes, sent.input)
  if (!planned.ok) return planned
  const { plan, indicatorId } = planned.read
  if (plan.questions.length > 0) return { ok: false, fault: 'unanswered' }
  const cells = plan.cells
    .filter(({ kind }) => kind !== 'unchanged')
    .map(({ cell, typed, was }) => ({
      ...{ ...cell, ...typed, source: sent.source, seenRevisionId: was?.revisionId ?? null },
    }))
  return layDraft(actor, { municipalityId: here.id, indicatorId }, cells)
}
