import 'server-only'
import { canOperate, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { EVERY_MUNICIPALITY, type NamedMunicipality } from '@/lib/municipality/comparisons/every-municipality'

export type Installed = {
  id: number
  code: string
  slug: string
  name: string
  isPublic: boolean
  /** Names of its administrators who can sign in, or are invited. */
  administrators: string[]
}

/** The municipalities that there are here, and those that can be added; null for those who do not run it. */
export async function getInstallation(
  actor: Actor,
): Promise<{ here: Installed[]; others: readonly NamedMunicipality[] } | null> {
  if (!canOperate(actor)) return null
  const rows = await db.municipality.findMany({
    select: {
      ...{ id: true, code: true, slug: true, name: true, isPublic: true },
      people: {
        where: { role: 'administrator', person: { isActive: true } },
        select: { person: { select: { name: true } } },
      },
    },
  })
  const here = rows
    .map(({ people, ...one }) => ({ ...one, administrators: people.map(({ person }) => person.name) }))
    .toSorted((a, b) => inSwedishOrder(a.name, b.name))
  return { here, others: EVERY_MUNICIPALITY.filter(({ code }) => here.every(one => one.code !== code)) }
}
