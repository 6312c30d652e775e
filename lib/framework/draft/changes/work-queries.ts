import 'server-only'
import { changesOf } from '@/lib/audit/log-entry'
import { peopleInLog } from '@/lib/audit/log-names'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { draftSv } from '@/lib/text/draft-sv'
import { loggedAs } from '@/lib/text/log-sv'
import type { AuditEntry, Prisma } from '@/prisma/generated/client'
import { readGoalFields, stillStands, type GoalFields } from '@/lib/framework/draft/changed-goal'
import { sharedIn } from '@/lib/framework/draft/holding'
import { sharesStand } from '@/lib/framework/draft/join-commands'
import { ALWAYS_OPEN, isPartKind, PART_KINDS, storedPart, type Told } from '@/lib/framework/draft/part'
import { partStands, placeIn } from '@/lib/framework/draft/part-back'
import { spotOfPart } from '@/lib/framework/draft/part-order'
import { SAID_ACTIONS, saidStands } from '@/lib/framework/draft/said-back'
import { readDraft, type Draft, type DraftKey } from '@/lib/framework/draft/stored-draft'

const SHOWN = 20

export type DraftChange = {
  id: string
  /** ISO */
  at: string
  who: string | null
  action: string
  /** What it is of, by its words. */
  goal: string
  /** Whether it is all that a file wrote, which is undone together. */
  isFile: boolean
  changes: { field: string; before: string | null; after: string | null }[]
  canBeUndone: boolean
}

type Tx = Prisma.TransactionClient
type Change = DraftChange['changes'][number]

/** What has been done with a draft, the latest first; of an adopted målbild, with what is always open of it. */
export async function listDraftChanges(
  actor: Actor,
  key: DraftKey,
  status: 'draft' | 'adopted' = 'draft',
): Promise<DraftChange[]> {
  const { municipalityId, frameworkId } = key
  if (!canSeeWork(actor, { municipalityId })) return []
  const [goals, bodies, framework, people] = await Promise.all([
    db.goal.findMany({ where: key, select: { id: true, title: true } }),
    db.body.findMany({ where: { municipalityId }, select: { id: true, name: true } }),
    db.framework.findFirst({ where: { municipalityId, id: frameworkId }, select: { title: true } }),
    peopleInLog(municipalityId),
  ])
  const titles = new Map(goals.map(({ id, title }) => [String(id), title]))
  const names = new Map(bodies.map(({ id, name }) => [String(id), name]))
  const ofDraft = (side: 'before' | 'after') => ({ [side]: { path: ['frameworkId'], equals: frameworkId } })
  const ofGoals = [
    { entity: 'Goal', entityId: { in: [...titles.keys()] } },
    {
      ...{ entity: 'Framework', entityId: String(frameworkId) },
      action: { in: ['layOutline', 'undoOutline', ...SAID_ACTIONS] },
    },
  ]
  const entries = await db.auditEntry.findMany({
    where: {
      municipalityId,
      OR: [
        ...(status === 'draft' ? ofGoals : []),
        {
          entity: { in: [...(status === 'draft' ? PART_KINDS : ALWAYS_OPEN)] },
          OR: [ofDraft('before'), ofDraft('after')],
        },
      ],
    },
    orderBy: { id: 'desc' },
    take: SHOWN,
  })
  const undone = new Set(entries.flatMap(({ action, before }) => (action === 'undoOutline' ? [entryIn(before)] : [])))
  const aboutOf = ({ entity, entityId, before, after }: AuditEntry) =>
    entity === 'Framework' ? framework?.title : isPartKind(entity) ? nameIn(after, before) : titles.get(entityId)
  return db.$transaction(async tx => {
    const draft = await readDraft(tx, key, status)
    if (!draft) return []
    const changes: DraftChange[] = []
    for (const entry of entries) {
      const { id, at, actorId, action, entity, entityId, before, after } = entry
      const isFile = entity === 'Framework' && !SAID_ACTIONS.includes(action)
      const about = aboutOf(entry) ?? (await nameOfPart(tx, key, entry))
      changes.push({
        ...{ id: String(id), at: at.toISOString(), action, isFile, goal: about },
        ...{
          changes: changesOf(before, after).map(change =>
            entity === 'Framework' ? ofItself(change) : inWords(change, titles, names),
          ),
          who: actorId === null ? null : loggedAs(actorId, people.get(actorId)),
        },
        canBeUndone: isFile
          ? action === 'layOutline' && !undone.has(String(id))
          : await holds(tx, draft, { entity, id: Number(entityId), before, after }),
      })
    }
    return changes
  })
}

/** Whether what a change wrote is what stands there. */
async function holds(
  tx: Tx,
  draft: Draft,
  { entity, id, before, after }: Pick<AuditEntry, 'entity' | 'before' | 'after'> & { id: number },
): Promise<boolean> {
  if (entity === 'Framework') return saidStands(tx, draft.key, after)
  if (sharedIn(after)) return sharesStand(tx, draft, after)
  if (!isPartKind(entity)) {
    const now = await readGoalFields(tx, draft, id)
    const [was, is] = [before, after] as (Partial<GoalFields> | null)[]
    return now !== null && stillStands(now, was ?? null, is ?? null)
  }
  const is = after as Told<object>
  const place = placeIn(is)
  if (place !== null) return (await spotOfPart(tx, draft.key, entity, id)) === place
  return partStands(await storedPart(entity).read(tx, draft.key, id), is)
}

/** What a part is called, where its change does not say. */
async function nameOfPart(tx: Tx, key: DraftKey, { entity, entityId }: AuditEntry): Promise<string> {
  const now = isPartKind(entity) ? await storedPart(entity).read(tx, key, Number(entityId)) : null
  return nameIn(now) ?? ''
}

function nameIn(...told: unknown[]): string | undefined {
  const fields = told.map(one => (one ?? {}) as Record<string, unknown>)
  const name = fields.map(({ title, name, summary }) => title ?? name ?? summary).find(said => typeof said === 'string')
  return name as string | undefined
}

/** What a draft says of itself: its own name is no wording of a goal. */
function ofItself({ field, before, after }: Change): Change {
  const read: Record<string, string> = draftSv.said.read
  const told = (said: string | null) =>
    field === 'ourReading' && said
      ? said
          .split(', ')
          .map(one => read[one] ?? one)
          .join(', ')
      : said
  return { field: field === 'title' ? 'name' : field, before: told(before), after: told(after) }
}

const GOALS = ['parentId', 'areaId', 'goalId', 'goalIds']
/** Goals and bodies by what they are called. */
function inWords(change: Change, titles: ReadonlyMap<string, string>, bodies: ReadonlyMap<string, string>): Change {
  const names = GOALS.includes(change.field) ? titles : change.field === 'bodyIds' ? bodies : null
  const told = (ids: string | null) =>
    ids && names
      ? ids
          .split(', ')
          .map(id => names.get(id) ?? id)
          .join('; ')
      : ids
  return { ...change, before: told(change.before), after: told(change.after) }
}

const entryIn = (told: unknown): string => String((told as { entry?: unknown } | null)?.entry)
