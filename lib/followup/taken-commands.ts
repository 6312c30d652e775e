import 'server-only'
import type { z } from 'zod'
import { canRunFollowUp, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { inOpenRound, no, writeAssessment, type RoundDone } from './commands'
import type { takenInput, undoneInput } from './followup-input'
import { isUnjudged } from './judgement'
import { readKeptRound } from './kept-round'
import { readStanding } from './read-standing'

/**
 * Answers goals that nobody has judged as the figures do, as they were shown: where they say another thing by now, none.
 * What somebody judged meanwhile stays.
 */
export async function takeAnswers(
  actor: Actor,
  { municipalityId, followUpId, shown }: z.output<typeof takenInput>,
): Promise<RoundDone | { ok: false; fault: 'otherFigures' }> {
  const key = { municipalityId, followUpId }
  if (!canRunFollowUp(actor, key)) return no('forbidden')
  const goals = (await readStanding(db, key, readKeptRound))?.goals ?? []
  const isAsShown = ({ goalId, level, gaps }: (typeof shown)[number]) =>
    goals.some(({ id, computed }) => id === goalId && computed.level === level && computed.gaps === gaps)
  if (!shown.every(isAsShown)) return no('otherFigures')
  return inOpenRound<RoundDone>(actor, key, async (tx, round) => {
    for (const { goalId, level, gaps } of shown)
      await writeAssessment(tx, actor, { which: { ...key, goalId }, round, seen: null, action: 'takeAnswer' }, now =>
        isUnjudged(now) ? { ...now, level, gaps, isFromFigures: true } : now,
      )
    return { ok: true }
  })
}

/** Leaves goals unanswered again whose answers are taken from the figures; what is written of them stays. */
export async function undoAnswers(
  actor: Actor,
  { municipalityId, followUpId, goalIds }: z.output<typeof undoneInput>,
): Promise<RoundDone> {
  const key = { municipalityId, followUpId }
  return inOpenRound<RoundDone>(actor, key, async (tx, round) => {
    for (const goalId of goalIds)
      await writeAssessment(tx, actor, { which: { ...key, goalId }, round, seen: null, action: 'undoAnswer' }, now =>
        now.isFromFigures ? { ...now, level: null, gaps: null, isFromFigures: false } : now,
      )
    return { ok: true }
  })
}
