import 'server-only'
import { canProposeDistricts, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { DistrictMap } from '@/lib/districts/district'
import { UNDER_WAY } from '@/lib/values/threshold'
import { OF_AREAS, readLatestGone } from './proposed-areas'
import { readStoredAreas, seenOf } from './stored-areas'
import { readTakenAway } from './taken-away'

export type OwnAreas = {
  map: DistrictMap
  areas: { code: string; name: string; isPriority: boolean; isUsed: boolean }[]
  /** Codes that are followed by themselves, or were when they were taken away. */
  priorities: string[]
  seen: string
  /** What waits for a reviewer, or came back from one with a word. */
  proposed: { submissionId: string; isReturned: boolean; isOwn: boolean; note: string | null } | null
  /** What the latest change took away, by name. */
  gone: string[]
  mayPropose: boolean
}

/** The municipality's areas and what is proposed of them; null for those who do not see its work. */
export async function getOwnAreas(actor: Actor, municipalityId: number): Promise<OwnAreas | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const [stored, away, gone, waiting] = await Promise.all([
    readStoredAreas(db, municipalityId),
    readTakenAway(db, municipalityId),
    readLatestGone(db, municipalityId),
    db.submission.findFirst({
      where: { municipalityId, ...OF_AREAS, status: { in: [...UNDER_WAY] } },
      orderBy: { id: 'desc' },
      include: { events: { orderBy: { number: 'desc' }, take: 1 } },
    }),
  ])
  const known = new Map<string, { isPriority: boolean }>([...away, ...stored.map(area => [area.code, area] as const)])
  return {
    map: { outline: null, city: [], shapes: stored.map(({ code, polygon }) => ({ code, polygon })) },
    areas: stored.map(({ code, name, isPriority, isUsed }) => ({ code, name, isPriority, isUsed })),
    priorities: [...known].flatMap(([code, { isPriority }]) => (isPriority ? [code] : [])),
    seen: seenOf(stored),
    proposed: waiting && {
      ...{ submissionId: String(waiting.id), isReturned: waiting.status === 'returned' },
      ...{ isOwn: waiting.proposedById === actor.id, note: waiting.events[0]?.note ?? null },
    },
    gone: gone.map(({ name }) => name),
    mayPropose: canProposeDistricts(actor, { municipalityId }),
  }
}
