import 'server-only'
import { db } from '@/lib/db'
import { SETTING_COLUMNS, settingsIn, type SettingField, type SettingValue } from './indicator-settings'

/** What two municipalities' values of one measure have to share to be read beside each other. */
const SHARED = [
  ...(['unit', 'per', 'decimals', 'direction', 'towardsValue', 'boundMin', 'boundMax'] as const),
  ...(['isCompleteCount', 'rollingYear'] as const),
] satisfies SettingField[]

/** Another municipality that reads the same measure in another way. */
export type OutOfStep = {
  municipality: string
  differs: { field: (typeof SHARED)[number]; here: SettingValue; there: SettingValue }[]
}

/**
 * The municipality's indicators that another one, open to all, has too and reads in another way, by code. The code tells
 * that they are the same: it is the source's, or begins with a municipality's name (lib/indicators/code-for.ts).
 */
export async function listOutOfStep(municipalityId: number, code?: string): Promise<Map<string, OutOfStep[]>> {
  const rows = await db.indicator.findMany({
    where: { ...(code !== undefined && { code }), OR: [{ municipalityId }, { municipality: { isPublic: true } }] },
    select: { ...SETTING_COLUMNS, code: true, municipalityId: true, municipality: { select: { shortName: true } } },
    orderBy: { municipality: { shortName: 'asc' } },
  })
  const read = rows.map(row => ({ ...row, settings: settingsIn(row) }))
  return new Map(
    read
      .filter(row => row.municipalityId === municipalityId)
      .map(own => [
        own.code,
        read.flatMap((other): OutOfStep[] => {
          if (other.code !== own.code || other === own) return []
          const differs = SHARED.flatMap(field => {
            const [here, there] = [own.settings[field], other.settings[field]]
            return here === there ? [] : [{ field, here, there }]
          })
          return differs.length > 0 ? [{ municipality: other.municipality.shortName, differs }] : []
        }),
      ]),
  )
}
