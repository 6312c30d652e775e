import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { differing, isSame, only } from '@/lib/differing'
import { inTurn } from '@/lib/publication/in-turn'
import type { Prisma } from '@/prisma/generated/client'
import { DISTRICT_FIELDS, type DistrictFields, type districtInput, type districtUndoInput } from './district-input'

type Tx = Prisma.TransactionClient
type No = { ok: false; fault: 'forbidden' | 'missing' | 'taken' | 'changedSince' }
type Done = { ok: true; isUnchanged?: true } | No
type Changed = Done | { ok: false; fault: 'changed'; now: DistrictFields }
type Key = { municipalityId: number; geographyId: number }

/** What a district is called, and whether the municipality works with it first: public at once. Its address stays. */
export const changeDistrict = (
  actor: Actor,
  { municipalityId, geographyId, seen, ...wanted }: z.output<typeof districtInput>,
): Promise<Changed> =>
  editing<Changed>(actor, municipalityId, async tx => {
    const key = { municipalityId, geographyId }
    const now = await readDistrict(tx, key)
    if (!now) return { ok: false, fault: 'missing' }
    const fields = differing(DISTRICT_FIELDS, now, wanted)
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (DISTRICT_FIELDS.some(field => !isSame(now[field], seen[field]))) return { ok: false, fault: 'changed', now }
    const after = only<DistrictFields>(wanted, fields)
    if (await isTaken(tx, key, after.name)) return { ok: false, fault: 'taken' }
    await write(tx, key, after)
    await audit(tx, actor, { ...about(key, 'changeDistrict'), before: only(now, fields), after })
    return { ok: true }
  })

/** Puts back what a change replaced, while what it wrote still stands; itself a change. */
export const undoDistrictChange = (
  actor: Actor,
  { municipalityId, entryId }: z.output<typeof districtUndoInput>,
): Promise<Done> =>
  editing<Done>(actor, municipalityId, async tx => {
    const entry = await tx.auditEntry.findUnique({ where: { municipalityId_id: { municipalityId, id: entryId } } })
    if (entry?.entity !== 'District') return { ok: false, fault: 'missing' }
    const key = { municipalityId, geographyId: Number(entry.entityId) }
    const [was, is] = [entry.before, entry.after] as [Partial<DistrictFields>, Partial<DistrictFields>]
    if (!districtStands(await readDistrict(tx, key), is)) return { ok: false, fault: 'changedSince' }
    if (await isTaken(tx, key, was.name)) return { ok: false, fault: 'taken' }
    await write(tx, key, was)
    await audit(tx, actor, { ...about(key, 'undoDistrict'), before: is, after: was })
    return { ok: true }
  })

/** Whether what a change wrote is what is said now. */
export const districtStands = (now: DistrictFields | null, after: Partial<DistrictFields>): boolean =>
  now !== null && isSame(only(now, Object.keys(after) as (keyof DistrictFields)[]), after)

async function readDistrict(tx: Tx, key: Key): Promise<DistrictFields | null> {
  const row = await tx.district.findUnique({ where: { municipalityId_geographyId: key }, include: { geography: true } })
  return row && { name: row.geography.name, suggestedName: row.suggestedName, isPriority: row.isPriority }
}

async function write(tx: Tx, key: Key, { name, ...said }: Partial<DistrictFields>) {
  const { municipalityId, geographyId: id } = key
  if (name !== undefined)
    await tx.geography.update({ where: { municipalityId_id: { municipalityId, id } }, data: { name } })
  await tx.district.update({ where: { municipalityId_geographyId: key }, data: said })
}

/** Files and search tell districts apart by what they are called. */
async function isTaken(tx: Tx, { municipalityId, geographyId }: Key, name: string | undefined): Promise<boolean> {
  const others = { municipalityId, kind: 'district' as const, id: { not: geographyId } }
  return name !== undefined && (await tx.geography.count({ where: { ...others, name } })) > 0
}

function editing<Answer extends { ok: boolean; isUnchanged?: true }>(
  actor: Actor,
  municipalityId: number,
  change: (tx: Tx) => Promise<Answer>,
): Promise<Answer | No> {
  if (!canEditGoals(actor, { municipalityId })) return Promise.resolve({ ok: false, fault: 'forbidden' })
  return inTurn<Answer | No>(municipalityId, change)
}

const about = ({ municipalityId, geographyId }: Key, action: string) => ({
  ...{ municipalityId, entrance: 'form' as const, action, entity: 'District', entityId: geographyId },
})
