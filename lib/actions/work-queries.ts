import 'server-only'
import { peopleInLog } from '@/lib/audit/log-names'
import { canReportOnAction, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { loggedAs } from '@/lib/text/log-sv'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { dayOf, dayInSweden } from '@/lib/text/days'
import type { ActionFields, Status } from './action'
import { readStored } from './stored-action'

export type WorkFramework = {
  id: number
  slug: string
  title: string
  isDraft: boolean
  actions: ListedAction[]
  /** Taken away, and able to come back. */
  removed: { id: number; title: string }[]
}
type ListedAction = {
  id: number
  title: string
  status: Status
  startYear: number | null
  endYear: number | null
  responsible: string | null
  owner: string | null
  /** Named for it is the reader. */
  isOwn: boolean
  /** The day (ISO) when anything was last told of it, and the first day of a task that isn't done. */
  toldOn: string | null
  nextDue: string | null
}

/** Every action by framework, the latest first, drafts too, for whoever sees the work of the municipality. */
export async function listWorkActions(actor: Actor, municipalityId: number): Promise<WorkFramework[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const [rows, people] = await Promise.all([
    db.framework.findMany({
      where: { municipalityId },
      orderBy: { validFrom: 'desc' },
      select: {
        ...{ id: true, slug: true, title: true, status: true },
        actions: {
          orderBy: [{ strategyId: 'asc' }, { number: 'asc' }],
          include: {
            responsible: true,
            tasks: { where: { isRemoved: false, doneOn: null }, orderBy: { dueOn: 'asc' }, take: 1 },
          },
        },
      },
    }),
    peopleInLog(municipalityId),
  ])
  return rows.map(({ actions, status, ...framework }) => ({
    ...framework,
    isDraft: status === 'draft',
    removed: actions.filter(({ isRemoved }) => isRemoved).map(({ id, title }) => ({ id, title })),
    actions: actions
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ id, title, status, startYear, endYear, responsible, ownerId, toldAt, tasks }) => ({
        ...{ id, title, status, startYear, endYear },
        responsible: responsible?.name ?? null,
        owner: ownerId === null ? null : loggedAs(ownerId, people.get(ownerId)),
        isOwn: ownerId === actor.id,
        toldOn: toldAt && dayInSweden(toldAt),
        nextDue: dayOf(tasks[0]?.dueOn),
      })),
  }))
}

type Note = { id: number; /** ISO */ day: string; text: string; by: string | null }
type Task = { id: number; title: string; /** ISO */ dueOn: string; doneOn: string | null }
export type WorkAction = {
  id: number
  framework: { id: number; title: string; isDraft: boolean }
  fields: ActionFields
  isRemoved: boolean
  notes: Note[]
  tasks: Task[]
  owner: string | null
  mayReport: boolean
}

/** One action as it is at this moment, taken away or not; null where there is none, or for who may not see it. */
export async function getWorkAction(actor: Actor, municipalityId: number, id: number): Promise<WorkAction | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const stored = await readStored(db, { municipalityId, actionId: id })
  if (!stored) return null
  const { isRemoved, ...fields } = stored.fields
  const where = { municipalityId, actionId: id, isRemoved: false }
  const [framework, notes, tasks, people] = await Promise.all([
    db.framework.findUniqueOrThrow({
      where: { municipalityId_id: { municipalityId, id: stored.frameworkId } },
      select: { id: true, title: true, status: true },
    }),
    db.actionNote.findMany({ where, orderBy: [{ day: 'desc' }, { id: 'desc' }] }),
    db.actionTask.findMany({ where, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] }),
    peopleInLog(municipalityId),
  ])
  const nameOf = (person: number | null) => (person === null ? null : loggedAs(person, people.get(person)))
  return {
    ...{ id, fields, isRemoved, owner: nameOf(fields.ownerId) },
    framework: { id: framework.id, title: framework.title, isDraft: framework.status === 'draft' },
    notes: notes.map(({ id, day: on, text, writtenById }) => ({ id, day: dayOf(on), text, by: nameOf(writtenById) })),
    tasks: tasks.map(({ id, title, dueOn, doneOn }) => ({
      ...{ id, title, dueOn: dayOf(dueOn), doneOn: dayOf(doneOn) },
    })),
    mayReport: !isRemoved && canReportOnAction(actor, { municipalityId, responsibleId: fields.ownerId }),
  }
}

type Choice = { value: number; label: string }
export type ActionChoices = Record<'strategies' | 'goals' | 'people' | 'districts' | 'indicators', Choice[]> & {
  bodies: string[]
}

/** What an action of a framework can be tied to, by the names that people know; null for who may not see the work. */
export async function getActionChoices(
  actor: Actor,
  { municipalityId, frameworkId }: { municipalityId: number; frameworkId: number },
): Promise<ActionChoices | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const [framework, people, districts, indicators, bodies] = await Promise.all([
    db.framework.findUnique({
      where: { municipalityId_id: { municipalityId, id: frameworkId } },
      select: {
        goals: {
          where: { removedWith: null },
          ...{ orderBy: { sortOrder: 'asc' }, select: { id: true, number: true, title: true } },
        },
        strategies: {
          where: { area: { removedWith: null } },
          orderBy: [{ area: { sortOrder: 'asc' } }, { number: 'asc' }],
          select: { id: true, number: true, title: true, area: { select: { number: true } } },
        },
      },
    }),
    db.person.findMany({
      where: { isActive: true, roles: { some: { municipalityId } } },
      select: { id: true, name: true },
    }),
    db.district.findMany({
      where: { municipalityId },
      select: { geographyId: true, geography: { select: { name: true } } },
    }),
    db.indicator.findMany({
      where: { municipalityId },
      orderBy: { sortOrder: 'asc' },
      select: { id: true, code: true, title: true, shortName: true },
    }),
    db.body.findMany({ where: { municipalityId }, select: { name: true } }),
  ])
  if (!framework) return null
  const sorted = (choices: Choice[]) => choices.toSorted((a, b) => inSwedishOrder(a.label, b.label))
  return {
    strategies: framework.strategies.map(({ id, number, title, area }) => ({
      ...{ value: id, label: `${area.number}, strategi ${number}: ${title}` },
    })),
    goals: framework.goals.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}`.trim() })),
    people: sorted(people.map(({ id, name }) => ({ value: id, label: name }))),
    districts: sorted(districts.map(({ geographyId, geography }) => ({ value: geographyId, label: geography.name }))),
    indicators: sorted(
      indicators.map(({ id, code, title, shortName }) => ({ value: id, label: `${shortName ?? title} (${code})` })),
    ),
    bodies: bodies.map(({ name }) => name).toSorted(inSwedishOrder),
  }
}
