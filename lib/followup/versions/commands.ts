import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/permissions'
import { inOpenRound, writeAssessment, type Assessed } from '@/lib/followup/commands'
import type { restoredInput } from '@/lib/followup/followup-input'
import type { Assessment } from '@/lib/followup/judgement'
import { versionsOf } from './versions'
import { readWritten } from './work-queries'

/** Brings back what was concluded before, as a version of its own, against what its writer saw. */
export async function restoreAssessment(
  actor: Actor,
  { municipalityId, followUpId, goalId, versionId, seen }: z.output<typeof restoredInput>,
): Promise<Assessed> {
  return inOpenRound<Assessed>(actor, { municipalityId, followUpId }, async (tx, round) => {
    const which = { municipalityId, followUpId, goalId }
    const entries = await readWritten(tx, which)
    const written = entries.map(entry => ({ ...entry, who: null }))
    const saidIn = (now: Assessment) => versionsOf(written, now).find(({ id }) => id === versionId)?.said ?? null
    return writeAssessment(tx, actor, { which, round, seen, action: 'restoreAssessment' }, saidIn)
  })
}
