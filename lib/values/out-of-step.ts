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
  const about = { ...SETTING_COLUMNS, code: true, municipality: { select: { shortName: true } } } as const
  const own = await db.indicator.findMany({ where: { municipalityId, code }, select: about })
  const others = await db.indicator.findMany({
    where: {
      code: { in: own.map(row => row.code) },
      ...{ municipalityId: { not: municipalityId }, municipality: { isPublic: true } },
    },
    select: about,
    orderBy: { municipality: { shortName: 'asc' } },
  })
  const found = new Map(own.map(row => [row.code, { settings: settingsIn(row), differing: [] as OutOfStep[] }]))
  for (const other of others) {
    const { settings, differing } = found.get(other.code)!
    const theirs = settingsIn(other)
    const differs = SHARED.flatMap(field =>
      settings[field] === theirs[field] ? [] : [{ field, here: settings[field], there: theirs[field] }],
    )
    if (differs.length > 0) differing.push({ municipality: other.municipality.shortName, differs })
  }
  return new Map([...found].map(([own, { differing }]) => [own, differing]))
}
