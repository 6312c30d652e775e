import 'server-only'
import { canEnterValues, systemIn } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { workPaths } from '@/lib/municipality/work-paths'
import { readEntering } from '@/lib/people/absence-queries'
import { remindersSv as t } from '@/lib/text/reminders-sv'
import { listEntryChoices } from '@/lib/values/entry-queries'
import { listUndecided } from '@/lib/values/list-undecided'
import { FIRST_ITEM, keyOfStored } from '@/lib/values/own-queries'
import { mayReview } from '@/lib/values/review-queries'
import type { Here } from './here'
import { daysAfter, SOON_DAYS, type For } from './reminder'

/** That something was approved is told within so many days. */
const TOLD_DAYS = 7

/** What has been sent for review: to whoever sent it what became of it, and to reviewers what waits for them. */
export async function readReviewReminders({ id: municipalityId, slug, people, today }: Here): Promise<For[]> {
  const since = new Date(daysAfter(today, -TOLD_DAYS))
  const rows = await db.submission.findMany({
    where: {
      municipalityId,
      OR: [
        { status: { in: ['submitted', 'approved', 'returned'] } },
        { status: 'published', events: { some: { at: { gte: since } } } },
      ],
    },
    include: {
      proposedBy: { select: { name: true } },
      events: { orderBy: { number: 'desc' }, take: 1, include: { actor: { select: { name: true } } } },
      items: FIRST_ITEM,
    },
    orderBy: { id: 'asc' },
  })
  const undecided = new Map((await listUndecided(db, municipalityId)).map(row => [row.id, row] as const))
  return rows.flatMap(({ id, kind, title, status, proposedById, proposedBy, events, items }): For[] => {
    const path = workPaths.submission(slug, String(id))
    const [last] = events
    const by = last?.actor?.name ?? null
    const own = { personId: proposedById ?? 0, title, path }
    const cell = kind === 'values' ? items[0]?.revision?.cell : undefined
    // What is returned stands in its writer's draft, to be mended there.
    const mended = cell ? workPaths.entryAt(slug, cell.definition.indicator.code, keyOfStored(cell)) : path
    if (status === 'returned')
      return [
        {
          ...own,
          path: mended,
          kind: 'returned',
          key: keyOf(id, last),
          about: t.returnedBy(by),
          note: last?.note ?? null,
        },
      ]
    const isAnswered = status !== 'submitted' && last !== undefined && last.at >= since && last.actorId !== proposedById
    const told: For[] = isAnswered
      ? [
          {
            ...own,
            kind: 'approved',
            key: `approved ${id}`,
            about: t.approvedBy[status === 'published' ? 'published' : 'approved'](by),
          },
        ]
      : []
    const proposal = undecided.get(id)
    if (!proposal) return told
    const about = t.waitsFrom[status === 'approved' ? 'approved' : 'submitted'](proposedBy?.name ?? null)
    const waiting = people
      .filter(person => mayReview(person, proposal))
      .map(({ id: personId }): For => ({ personId, kind: 'waiting', key: keyOf(id, last), title, about, path }))
    return [...told, ...waiting]
  })
}

/** What has come back and been sent again is another thing. */
const keyOf = (id: bigint, last: { number: number } | undefined): string => `submission ${id} ${last?.number ?? 0}`

/** Periods that have passed and have no values, to whoever enters them; and indicators that nobody of those named enters. */
export async function readDueReminders({ id, slug, people, today }: Here): Promise<For[]> {
  const system = systemIn(id)
  const [choices, entering, expected, named] = await Promise.all([
    listEntryChoices(system, { id, slug }, today),
    readEntering(system, id),
    db.indicator.findMany({ where: { municipalityId: id }, select: { code: true, nextExpected: true } }),
    db.indicatorController.findMany({
      where: { municipalityId: id },
      select: { indicator: { select: { code: true } } },
    }),
  ])
  const dayOf = new Map(expected.map(({ code, nextExpected }) => [code, nextExpected]))
  const isNamed = new Set(named.map(({ indicator }) => indicator.code))
  const controllers = people.filter(person => canEnterValues(person, { municipalityId: id }))
  const own = choices.filter(({ isOwn }) => isOwn)
  const due = own.flatMap(({ code, name, due }): For[] => {
    const day = dayOf.get(code) ?? ''
    if (due.length === 0 || day > daysAfter(today, SOON_DAYS)) return []
    const person = entering.get(code)
    const about = t.missing(due, person?.insteadOf ?? null)
    const kind = day > today ? 'dueSoon' : 'late'
    const path = workPaths.entryOf(slug, code)
    return (person ? [person] : controllers).map(({ id: personId }) => ({
      ...{ personId, kind, key: `${kind} ${code} ${due.at(-1)}`, title: name, about, path },
    }))
  })
  const gone = own
    .filter(({ code }) => isNamed.has(code) && !entering.has(code))
    .flatMap(({ code, name }) =>
      controllers.map(({ id: personId }): For => ({
        ...{ personId, kind: 'ownerGone', key: `ownerGone ${code}`, title: name, about: t.nobodyEnters },
        path: workPaths.indicator(slug, code),
      })),
    )
  return [...due, ...gone]
}
