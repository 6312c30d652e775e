import { listDistricts } from '@/lib/districts/queries'
import { listIndicators } from '@/lib/indicators/queries'
import type { PrismaClient } from '@/prisma/generated/client'
import { targetsIn } from './targets'
import { wordsOf } from './told'
import { town, townCodes, writeTown } from './town'
import { townValues } from './town-values'

/** The town, written: its values, what is to be protected of them, and the words that its pages use. */
export async function readTown(db: PrismaClient) {
  const values = townValues()
  await writeTown(db, values)
  const indicators = await listIndicators(town.slug, townCodes)
  const words = wordsOf(town.code, indicators, await listDistricts(town.slug))
  const targets = await targetsIn(db, indicators)
  const target = (code: string) => targets.find(({ indicator }) => indicator === code)!
  return { values, words, targets, target }
}

/** Where the town's open data are. */
export const townFiles = `/api/v1/${town.slug}/indicators`
