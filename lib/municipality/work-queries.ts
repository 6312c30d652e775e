import 'server-only'
import { canEditSettings, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Settings } from './settings-input'

/** The settings as they are at this moment, never kept; null for those who may not change them. `seenAt` in ISO. */
export async function getSettings(
  actor: Actor,
  municipalityId: number,
): Promise<(Settings & { seenAt: string }) | null> {
  if (!canEditSettings(actor, { municipalityId })) return null
  const { updatedAt, ...settings } = await db.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: { name: true, shortName: true, contactEmail: true, faultReportUrl: true, updatedAt: true },
  })
  return { ...settings, seenAt: updatedAt.toISOString() }
}
