import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { takenCodes } from '@/lib/values/new-indicator-commands'
import { readDimensions } from '@/lib/values/set-groups'
import { readShared, sharedOf } from './shared-indicators'

type From = { slug: string; name: string }
export type Template = From & {
  indicators: { code: string; name: string; goal: string; /** Here, or waiting to be. */ isHere: boolean }[]
}

/** The open municipalities whose indicators can be begun from. */
export async function listTemplates(actor: Actor, municipalityId: number): Promise<(From & { many: number })[]> {
  if (!canProposeIndicator(actor, { municipalityId })) return []
  const others = await db.municipality.findMany({
    where: { isPublic: true, id: { not: municipalityId } },
    select: { id: true, slug: true, name: true },
    orderBy: { name: 'asc' },
  })
  const counted = await Promise.all(
    others.map(async ({ id, ...other }) => ({ ...other, many: await db.indicator.count({ where: sharedOf(id) }) })),
  )
  return counted.filter(({ many }) => many > 0)
}

/** What another municipality follows that can be followed here too; null where there is no such municipality. */
export async function getTemplate(actor: Actor, municipalityId: number, slug: string): Promise<Template | null> {
  if (!canProposeIndicator(actor, { municipalityId })) return null
  const from = await db.municipality.findFirst({ where: { slug, isPublic: true, id: { not: municipalityId } } })
  if (!from) return null
  const taken = await takenCodes(db, municipalityId)
  const shared = await readShared(db, from.id, await readDimensions(db, municipalityId))
  return {
    ...{ slug, name: from.name },
    indicators: shared.map(({ sourceCode: code, shortName: name, goal }) => ({
      ...{ code, name, goal, isHere: taken.has(code) },
    })),
  }
}
