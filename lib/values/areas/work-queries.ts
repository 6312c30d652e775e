import 'server-only'
import { canProposeDistricts, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { DistrictMap } from '@/lib/districts/district'
import { UNDER_WAY } from '@/lib/values/threshold'
import { borderOn } from '@/lib/districts/borders'
import { dayInSweden } from '@/lib/text/days'
import { OF_AREAS, readReplaced } from './proposed-areas'
import { readStoredAreas, seenOf, type StoredArea } from './stored-areas'
import { readTakenAway } from './taken-away'

export type OwnAreas = {
  map: DistrictMap
  areas: { code: string; name: string; isPriority: boolean; isUsed: boolean }[]
  /** Codes that are followed by themselves, or were when they were taken away. */
  priorities: string[]
  seen: string
  /** What waits for a reviewer, or came back from one with a word. */
  proposed: { submissionId: string; isReturned: boolean; isOwn: boolean; note: string | null } | null
  /** What the latest change took away, and what it gave other borders, by name. */
  gone: string[]
  moved: string[]
  changes: BorderChanges[]
  mayPropose: boolean
}

/** Areas, by name, that have other borders from a day (ISO) on, which may lie ahead. */
export type BorderChanges = { validFrom: string; source: string; isAhead: boolean; names: string[] }

/** The municipality's areas and what is proposed of them; null for those who do not see its work. */
export async function getOwnAreas(actor: Actor, municipalityId: number): Promise<OwnAreas | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const today = dayInSweden(new Date())
  const [stored, away, { gone, moved }, waiting] = await Promise.all([
    readStoredAreas(db, municipalityId),
    readTakenAway(db, municipalityId),
    readReplaced(db, municipalityId),
    db.submission.findFirst({
      where: { municipalityId, ...OF_AREAS, status: { in: [...UNDER_WAY] } },
      orderBy: { id: 'desc' },
      include: { events: { orderBy: { number: 'desc' }, take: 1 } },
    }),
  ])
  const known = new Map<string, { isPriority: boolean }>([...away, ...stored.map(area => [area.code, area] as const)])
  return {
    map: {
      ...{ outline: null, city: [] },
      shapes: stored.flatMap(({ code, borders }) => {
        const held = borderOn(borders, today)
        return held ? [{ code, polygon: held.polygon }] : []
      }),
    },
    areas: stored.map(({ code, name, isPriority, isUsed }) => ({ code, name, isPriority, isUsed })),
    priorities: [...known].flatMap(([code, { isPriority }]) => (isPriority ? [code] : [])),
    seen: seenOf(stored),
    proposed: waiting && {
      ...{ submissionId: String(waiting.id), isReturned: waiting.status === 'returned' },
      ...{ isOwn: waiting.proposedById === actor.id, note: waiting.events[0]?.note ?? null },
    },
    gone: gone.map(({ name }) => name),
    moved: stored.flatMap(({ code, name }) => (moved.some(one => one.code === code) ? [name] : [])),
    changes: changesOf(stored, today),
    mayPropose: canProposeDistricts(actor, { municipalityId }),
  }
}

/** The latest first. */
function changesOf(stored: readonly StoredArea[], today: string): BorderChanges[] {
  const changes = new Map<string, BorderChanges>()
  for (const { name, borders } of stored)
    for (const { validFrom, source } of borders) {
      if (validFrom === null) continue
      const key = `${validFrom} ${source}`
      const known = changes.get(key) ?? { validFrom, source: source ?? '', isAhead: validFrom > today, names: [] }
      changes.set(key, { ...known, names: [...known.names, name] })
    }
  return [...changes.values()].toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
}
