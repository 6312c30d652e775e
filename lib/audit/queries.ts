import 'server-only'
import { canReadLog, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { dayAfter, startOfDay } from '@/lib/text/days'
import { loggedAs } from '@/lib/text/log-sv'
import type { Prisma } from '@/prisma/generated/client'
import { changesOf, type LogEntry } from './log-entry'
import type { LogFilter } from './log-filter'
import { peopleInLog, subjectNames, type LoggedPerson } from './log-names'

const PAGE = 50
const PART = 2000

type Log = {
  entries: LogEntry[]
  /** Where older entries begin; null where there are none. */
  older: bigint | null
}

/** A page of the change history, newest first, for those who may read it; nothing for others. */
export async function listLog(actor: Actor, municipalityId: number, filter: LogFilter): Promise<Log> {
  if (!canReadLog(actor, { municipalityId })) return { entries: [], older: null }
  return readPart(municipalityId, filter, await peopleInLog(municipalityId), PAGE)
}

/** All of it that is asked for, newest first, in parts. */
export async function* readWholeLog(
  actor: Actor,
  municipalityId: number,
  filter: LogFilter,
): AsyncGenerator<LogEntry[]> {
  if (!canReadLog(actor, { municipalityId })) return
  const people = await peopleInLog(municipalityId)
  for (let before = filter.before; ;) {
    const { entries, older } = await readPart(municipalityId, { ...filter, before }, people, PART)
    yield entries
    if (older === null) return
    before = older
  }
}

/** Those that the log can be asked about, by name. */
export async function listLogged(actor: Actor, municipalityId: number): Promise<{ id: number; name: string }[]> {
  if (!canReadLog(actor, { municipalityId })) return []
  const people = [...(await peopleInLog(municipalityId)).values()]
  return people
    .map(person => ({ id: person.id, name: loggedAs(person.id, person) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

async function readPart(
  municipalityId: number,
  filter: LogFilter,
  people: ReadonlyMap<number, LoggedPerson>,
  take: number,
): Promise<Log> {
  const rows = await db.auditEntry.findMany({
    where: { municipalityId, ...whereOf(filter) },
    orderBy: { id: 'desc' },
    take: take + 1,
  })
  const shown = rows.slice(0, take)
  const names = await subjectNames(municipalityId, shown)
  const nameOf = (id: number) => loggedAs(id, people.get(id))
  return {
    entries: shown.map(({ id, at, actorId, action, entity, entityId, entrance, before, after }) => ({
      ...{
        id: String(id),
        at: at.toISOString(),
        action,
        entity,
        entityId,
        entrance,
        changes: changesOf(before, after),
      },
      who: actorId === null ? null : nameOf(actorId),
      what: entity === 'Person' ? nameOf(Number(entityId)) : (names.get(`${entity} ${entityId}`) ?? ''),
    })),
    older: rows.length > take ? shown.at(-1)!.id : null,
  }
}

const whereOf = ({ by, entity, entrance, from, to, before }: LogFilter): Prisma.AuditEntryWhereInput => ({
  ...(by !== undefined && { actorId: by === 'system' ? null : by }),
  ...(entity !== undefined && { entity }),
  ...(entrance !== undefined && { entrance }),
  ...(before !== undefined && { id: { lt: before } }),
  at: { ...(from && { gte: startOfDay(from) }), ...(to && { lt: startOfDay(dayAfter(to)) }) },
})
