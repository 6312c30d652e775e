import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { nameOf } from '@/lib/indicators/indicator'
import { shapeOf } from '@/lib/exchange/import/file-shape'
import type { WantedProfile } from '@/lib/exchange/import/import-input'
import type { LaidFile } from '@/lib/exchange/import/laid-file'
import { storedReading, type StoredReading } from '@/lib/exchange/import/profile'

/** How files of a shape from a source are read, as a page tells of it. */
export type ShownProfile = { id: number; source: string; savedAt: string; savedBy: string | null }
export type Profile = ShownProfile & { said: StoredReading }

type Where = { municipalityId: number; indicatorId: number | null }

/** Of whoever has been let in: how files of this file's shape were read, the latest first. */
export async function findProfiles(where: Where, file: LaidFile): Promise<Profile[]> {
  const found = await db.fileProfile.findMany({
    where: { ...where, shape: shapeOf(file) },
    include: { savedBy: { select: { name: true } } },
    orderBy: { savedAt: 'desc' },
  })
  return found.map(({ id, source, said, savedAt, savedBy }) => ({
    ...{ id, source, savedAt: savedAt.toISOString(), savedBy: savedBy?.name ?? null },
    said: storedReading.parse(said),
  }))
}

/** The one that was asked for, or that the file seems to be from, or the latest. 'moved': it has been changed since it was seen. */
export function profileFor(
  profiles: readonly Profile[],
  wanted: WantedProfile,
  file: LaidFile,
  fileName: string,
): Profile | null | 'moved' {
  if (wanted === 'none') return null
  if (wanted) return profiles.find(one => one.id === wanted.id && one.savedAt === wanted.savedAt) ?? 'moved'
  const around = file.layouts.flatMap(layout => (layout ? [...layout.above, ...layout.below] : []))
  const texts = [file.source ?? '', fileName, ...around].join('\n').toLowerCase()
  return profiles.find(({ source }) => source !== '' && texts.includes(source.toLowerCase())) ?? profiles[0] ?? null
}

export type RememberedFile = ShownProfile & { indicator: string | null }
const MOST = 100

/** How files are read in a municipality, by source; of one indicator's files, or of all. For those who read files in. */
export async function listProfiles(
  actor: Actor,
  { municipalityId, indicatorId }: { municipalityId: number; indicatorId?: number },
): Promise<RememberedFile[]> {
  if (!canEnterValues(actor, { municipalityId })) return []
  const found = await db.fileProfile.findMany({
    where: { municipalityId, ...(indicatorId !== undefined && { indicatorId }) },
    select: {
      ...{ id: true, source: true, savedAt: true, savedBy: { select: { name: true } } },
      indicator: { select: { title: true, shortName: true, shortNameEn: true } },
    },
    orderBy: { savedAt: 'desc' },
    take: MOST,
  })
  return found.map(({ indicator, savedBy, savedAt, ...one }) => ({
    ...one,
    ...{ savedAt: savedAt.toISOString(), savedBy: savedBy?.name ?? null },
    indicator:
      indicator &&
      nameOf({ title: indicator.title, name: { sv: indicator.shortName, en: indicator.shortNameEn } }, 'sv'),
  }))
}
