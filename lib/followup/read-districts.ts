import 'server-only'
import type { District } from '@/lib/districts/district'
import { profileRows } from '@/lib/districts/district-values'
import type { ProfileRow } from '@/lib/districts/profile'
import { evidenceOf, type Evidence } from '@/lib/framework/evidence'
import { readIndicators } from '@/lib/indicators/read-indicators'
import type { Shown } from '@/lib/observations/load'
import { geographyKey } from '@/lib/observations/observation'
import { readStoredValues } from '@/lib/observations/stored-values'
import { withTyped } from '@/lib/observations/with-typed'
import { publishedDb } from '@/lib/published-db'
import { shownUpTo, type RoundKey } from './read-round'

/** A district that the work is directed at, in each measure, with the values of it and of the whole city behind it. */
export type FocusDistrict = {
  district: Pick<District, 'code' | 'slug' | 'name' | 'suggestedName'>
  rows: (ProfileRow & { here: Shown[]; city: Shown[] })[]
  evidence: Evidence[]
}

/**
 * The districts in focus as their pages tell them at this moment, up to a round's last year: in the round's indicators,
 * and in those that serve no goal and so can be in no round. `standsOn`: the indicators' ids.
 */
export async function readFocusDistricts({
  municipality: { id: municipalityId, code },
  frameworkSlug,
  lastYear,
  indicatorIds,
}: RoundKey): Promise<{ districts: FocusDistrict[]; standsOn: number[] }> {
  const found = await publishedDb.district.findMany({
    where: { municipalityId, isPriority: true },
    select: {
      ...{ slug: true, suggestedName: true },
      geography: { select: { code: true, name: true, evidence: { include: { geography: true } } } },
    },
    orderBy: { slug: 'asc' },
  })
  if (found.length === 0) return { districts: [], standsOn: [...indicatorIds] }
  const indicators = await readIndicators(publishedDb, {
    municipalityId,
    versions: { some: { observations: { some: { geography: { kind: 'district' } } } } },
    OR: [{ id: { in: [...indicatorIds] } }, { goals: { none: { goal: { framework: { slug: frameworkSlug } } } } }],
  })
  const ids = indicators.map(({ id }) => id)
  const stored = await readStoredValues(publishedDb, municipalityId, ids)
  const shown = new Map(
    indicators.map(indicator => [indicator.id, shownUpTo(lastYear, stored.get(indicator.id)!, indicator).read]),
  )
  const cityKey = geographyKey({ kind: 'municipality', code })
  const values = {
    indicators: indicators.map(indicator => withTyped(indicator, shown.get(indicator.id) ?? [])),
    ...{ others: [], shown, cityKey },
  }
  const districts = found.map(({ slug, suggestedName, geography }) => ({
    district: { slug, suggestedName, code: geography.code, name: geography.name },
    rows: profileRows(values, geography.code).map(row => {
      const of = (key: string) =>
        (shown.get(row.indicator.id) ?? []).filter(one => one.geography === key && one.breakdown === '')
      const here = of(geographyKey({ kind: 'district', code: geography.code }))
      const periods = new Set(here.map(({ period }) => period))
      return { ...row, here, city: of(cityKey).filter(({ period }) => periods.has(period)) }
    }),
    evidence: geography.evidence.map(evidenceOf),
  }))
  return { districts, standsOn: [...new Set([...indicatorIds, ...ids])] }
}
