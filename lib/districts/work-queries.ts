import 'server-only'
import { changesOf, type LogEntry } from '@/lib/audit/log-entry'
import { peopleInLog } from '@/lib/audit/log-names'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { loggedAs } from '@/lib/text/log-sv'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { districtStands } from './commands'
import type { DistrictFields } from './district-input'

const SHOWN = 20

export type WorkDistricts = {
  districts: { id: number; code: string; slug: string; fields: DistrictFields }[]
  changes: (Pick<LogEntry, 'id' | 'at' | 'who' | 'action' | 'changes'> & { about: string; canBeUndone: boolean })[]
}

/** The districts as they are at this moment, by name, and what has been changed of them; null for who may not. */
export async function getWorkDistricts(actor: Actor, municipalityId: number): Promise<WorkDistricts | null> {
  if (!canEditGoals(actor, { municipalityId })) return null
  const [rows, entries, people] = await Promise.all([
    db.district.findMany({ where: { municipalityId }, omit: { polygon: true }, include: { geography: true } }),
    db.auditEntry.findMany({ where: { municipalityId, entity: 'District' }, orderBy: { id: 'desc' }, take: SHOWN }),
    peopleInLog(municipalityId),
  ])
  const districts = rows
    .map(({ geographyId: id, slug, geography: { code, name }, suggestedName, isPriority }) => ({
      ...{ id, code, slug, fields: { name, suggestedName, isPriority } },
    }))
    .toSorted((a, b) => inSwedishOrder(a.fields.name, b.fields.name))
  return {
    districts,
    changes: entries.map(({ id, at, actorId, action, entityId, before, after }) => {
      const now = districts.find(one => String(one.id) === entityId)?.fields ?? null
      return {
        ...{ id: String(id), at: at.toISOString(), action, about: now?.name ?? '', changes: changesOf(before, after) },
        who: actorId === null ? null : loggedAs(actorId, people.get(actorId)),
        canBeUndone: districtStands(now, (after ?? {}) as Partial<DistrictFields>),
      }
    }),
  }
}
