import 'server-only'
import { z } from 'zod'
import { canChooseComparisons, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { isSame } from '@/lib/differing'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { everyCompared } from '@/lib/municipality/compared-with'
import { around, choosable, isPeer, seenOf } from './comparison'
import type { NamedMunicipality } from './every-municipality'

export type Comparisons = {
  seen: string
  /** Sweden, the county, and a median where there is one. */
  wholes: (NamedMunicipality & { isChosen: boolean })[]
  peers: NamedMunicipality[]
  every: NamedMunicipality[]
  /** Codes of what was chosen before the last change; null where that has been changed otherwise since. */
  before: string[] | null
}

/** What the municipality is compared with, and what it may be; null for those who may not choose it. */
export async function getComparisons(actor: Actor, municipalityId: number): Promise<Comparisons | null> {
  if (!canChooseComparisons(actor, { municipalityId })) return null
  const here = await db.municipality.findUniqueOrThrow({ where: { id: municipalityId } })
  const [known, last] = await Promise.all([
    db.geography.findMany({ where: { municipalityId, ...everyCompared(here.code) }, orderBy: { id: 'asc' } }),
    db.auditEntry.findFirst({
      where: { municipalityId, action: 'chooseComparisons' },
      orderBy: { id: 'desc' },
      select: { before: true, after: true },
    }),
  ])
  const chosen = known.filter(({ isLeftOut }) => !isLeftOut)
  const medians = known.filter(({ kind }) => kind === 'peers')
  const isChosen = (code: string) => chosen.some(one => one.code === code)
  const named = ({ code, name }: NamedMunicipality) => ({ code, name })
  return {
    seen: seenOf(chosen),
    wholes: [...around(here), ...medians].map(one => ({ ...named(one), isChosen: isChosen(one.code) })),
    peers: chosen
      .filter(({ code }) => isPeer(code))
      .map(named)
      .toSorted((a, b) => inSwedishOrder(a.name, b.name)),
    every: choosable(here)
      .filter(({ code }) => isPeer(code))
      .map(named),
    before: codesBefore(last, chosen, known),
  }
}

const logged = z.object({ comparedWith: z.array(z.string()) })

function codesBefore(
  last: { before: unknown; after: unknown } | null,
  chosen: readonly NamedMunicipality[],
  known: readonly NamedMunicipality[],
): string[] | null {
  if (!last) return null
  const [before, after] = [logged.parse(last.before).comparedWith, logged.parse(last.after).comparedWith]
  if (!isSame(after.toSorted(), chosen.map(({ name }) => name).toSorted())) return null
  return known.filter(({ name }) => before.includes(name)).map(({ code }) => code)
}
