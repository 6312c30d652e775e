import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { openBeside, readTemplate } from './read-template'
import { sharedOf } from './shared-indicators'

type From = { slug: string; name: string }
export type Template = From & {
  indicators: { code: string; name: string; goal: string; /** Here, or waiting to be. */ isHere: boolean }[]
}

/** The open municipalities whose indicators can be begun from. */
export async function listTemplates(actor: Actor, municipalityId: number): Promise<(From & { many: number })[]> {
  if (!canProposeIndicator(actor, { municipalityId })) return []
  const others = await db.municipality.findMany({
    where: openBeside(municipalityId),
    select: { id: true, slug: true, name: true },
    orderBy: { name: 'asc' },
  })
  const counted = await Promise.all(
    others.map(async ({ id, ...other }) => ({ ...other, many: await db.indicator.count({ where: sharedOf(id) }) })),
  )
  return counted.filter(({ many }) => many > 0)
}

/** One of them, with its indicators; null where there is none such. */
export async function getTemplate(actor: Actor, municipalityId: number, slug: string): Promise<Template | null> {
  if (!canProposeIndicator(actor, { municipalityId })) return null
  const template = await readTemplate(db, municipalityId, slug)
  return (
    template && {
      ...{ slug, name: template.name },
      indicators: template.indicators.map(({ code, goal, isHere, wanted: { shortName: name } }) => ({
        ...{ code, name, goal, isHere },
      })),
    }
  )
}
