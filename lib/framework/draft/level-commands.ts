import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { differing, only } from '@/lib/differing'
import { inDraft } from '@/lib/publication/in-draft'
import type { Prisma } from '@/prisma/generated/client'
import type { levelInput, levelRemovalInput, newLevelInput } from './draft-input'
import { readDraft, type Draft, type DraftKey } from './stored-draft'

type Tx = Prisma.TransactionClient
type Done =
  | { ok: true; isUnchanged?: true }
  | { ok: false; fault: 'forbidden' | 'missing' | 'proposed' | 'levelUsed' | 'notLowest' | 'changedFramework' }

const NAMES = ['singular', 'plural'] as const

/** One more level below those that there are: how deep a målbild is, is data. */
export const addLevel = (actor: Actor, { singular, plural, ...key }: z.output<typeof newLevelInput>): Promise<Done> =>
  leveling(actor, key, async (tx, draft) => {
    const { municipalityId, frameworkId } = key
    const depth = draft.deepest + 1
    const names = { singular, plural }
    await tx.goalLevel.create({
      data: { municipalityId, frameworkId, depth, role: depth === 1 ? 'area' : 'outcome', ...names },
    })
    await audit(tx, actor, { ...about(key, 'addLevel'), after: { depth, ...names } })
    return { ok: true }
  })

/** What the goals of a level are called. */
export const nameLevel = (
  actor: Actor,
  { levelId, seen, singular, plural, ...key }: z.output<typeof levelInput>,
): Promise<Done> =>
  leveling(actor, key, async (tx, draft) => {
    const level = draft.levels.find(({ id }) => id === levelId)
    if (!level) return { ok: false, fault: 'missing' }
    const [now, wanted] = [only(level, NAMES) as Record<(typeof NAMES)[number], string>, { singular, plural }]
    const fields = differing(NAMES, now, wanted)
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (now.singular !== seen) return { ok: false, fault: 'changedFramework' }
    await tx.goalLevel.update({ where: { id: levelId }, data: wanted })
    await audit(tx, actor, {
      ...about(key, 'nameLevel'),
      ...{
        before: { depth: level.depth, ...only(now, fields) },
        after: { depth: level.depth, ...only(wanted, fields) },
      },
    })
    return { ok: true }
  })

/** Takes the lowest level away, when no goal stands on it. */
export const removeLevel = (actor: Actor, { levelId, ...key }: z.output<typeof levelRemovalInput>): Promise<Done> =>
  leveling(actor, key, async (tx, draft) => {
    const level = draft.levels.find(({ id }) => id === levelId)
    if (!level) return { ok: false, fault: 'missing' }
    if (level.depth < draft.deepest || level.depth < 2) return { ok: false, fault: 'notLowest' }
    // One that has been taken out and can come back stands on it too.
    if ((await tx.goal.count({ where: { municipalityId: key.municipalityId, levelId } })) > 0)
      return { ok: false, fault: 'levelUsed' }
    await tx.goalLevel.delete({ where: { id: levelId } })
    const { depth, singular, plural } = level
    await audit(tx, actor, { ...about(key, 'removeLevel'), before: { depth, singular, plural } })
    return { ok: true }
  })

function leveling(actor: Actor, key: DraftKey, write: (tx: Tx, draft: Draft) => Promise<Done>): Promise<Done> {
  if (!canEditGoals(actor, key)) return Promise.resolve({ ok: false, fault: 'forbidden' })
  return inDraft<Done>(key, async tx => {
    const draft = await readDraft(tx, key)
    if (!draft) return { ok: false, fault: 'missing' }
    return draft.isProposed ? { ok: false, fault: 'proposed' } : write(tx, draft)
  })
}

const about = ({ municipalityId, frameworkId }: DraftKey, action: string) => ({
  ...{ municipalityId, entrance: 'form' as const, action, entity: 'Framework', entityId: frameworkId },
})
