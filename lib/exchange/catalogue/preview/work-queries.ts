import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { beginningOf, categoriesThere } from '@/lib/exchange/catalogue/beginning'
import type { Offer } from '@/lib/exchange/catalogue/measure'
import { breakdownOf } from '@/lib/exchange/catalogue/offers'
import type { ReadOffer } from '@/lib/exchange/catalogue/work-queries'
import { WAITED_FOR } from '@/lib/exchange/sources/patient'
import type { SourceRow } from '@/lib/exchange/sources/source'
import { SourceFault, type SourceFaultKind } from '@/lib/exchange/sources/source-fault'
import { sourceOf } from '@/lib/exchange/sources/added/work-queries'
import type { Indicator, IndicatorDimension } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { discloseByDefinition } from '@/lib/observations/definitions'
import { geographyKey, observationOf, type Observation } from '@/lib/observations/observation'
import { readIndicator, type Reading } from '@/lib/observations/reading'
import { suspiciousZeros } from '@/lib/observations/suspicious-zero'

type Place = Observation['place']
type Here = Pick<Municipality, 'id' | 'code' | 'name'>
export type Preview = { ok: true; reading: Reading } | { ok: false; fault: SourceFaultKind | 'forbidden' | 'noValues' }

/**
 * What an offer says of the municipality by now, read as if it were an indicator. Nothing is kept, and nothing holds: the
 * source is asked each time.
 */
export async function previewOffer(
  actor: Actor,
  { municipality, baselineStart }: { municipality: Here; baselineStart: string },
  read: ReadOffer,
): Promise<Preview> {
  const { id, code } = municipality
  if (!canProposeIndicator(actor, { municipalityId: id })) return { ok: false, fault: 'forbidden' }
  const source = await sourceOf(id, read.offer.source, WAITED_FOR)
  if (!source || !read.isFetchable) return { ok: false, fault: 'noValues' }
  try {
    const series = read.offer.members.map(member => ({ code: member.code, selection: read.picked?.selection ?? null }))
    const { rows } = await source.read(series, [code])
    const indicator = indicatorOf(read)
    const here: Place = { kind: 'municipality', code, name: municipality.name, nameEn: null }
    const wanted = Object.values(read.picked?.selection.districts ?? {})
    const districts = await db.geography.findMany({
      where: { municipalityId: id, kind: 'district', code: { in: wanted } },
      select: { kind: true, code: true, name: true, nameEn: true },
    })
    const observations = [here, ...districts].flatMap(place => {
      const own = rows.filter(row => row.place === place.code)
      // Of districts everyone together is taken.
      const some = place === here ? own : own.filter(({ categories }) => Object.keys(categories).length === 0)
      return observationsOf(some, read.offer, indicator, place)
    })
    if (observations.every(({ value }) => value === null)) return { ok: false, fault: 'noValues' }
    const own = geographyKey({ kind: 'municipality', code })
    const shown = discloseByDefinition(observations, indicator.rule)
    return { ok: true, reading: readIndicator(indicator, shown, own, baselineStart) }
  } catch (error) {
    if (error instanceof SourceFault) return { ok: false, fault: error.fault }
    throw error
  }
}

/** Not an indicator yet: what isn't said of it is read as it mostly is, and the direction as none. */
function indicatorOf(read: ReadOffer): Indicator {
  const { offer, dimensions: known } = read
  const said = beginningOf(read)
  const direction =
    said.direction === 'towards' ? { towards: said.towardsValue ?? 0 } : (said.direction ?? ('neither' as const))
  const dimensions = said.groups.flatMap(({ dimension, focus, reference }): IndicatorDimension[] => {
    const found = known.find(({ key }) => key === dimension)
    if (!found) return []
    const there = categoriesThere(read, dimension)
    const categories =
      dimension === 'sex' ? found.categories : found.categories.filter(({ key }) => there.includes(key))
    // Between women and men the gap is shown before anybody has said who is worse off.
    const [first, second] = dimension === 'sex' ? ['women', 'men'] : [focus, reference]
    return [{ ...found, categories, focus: focus ?? first ?? null, reference: reference ?? second ?? null }]
  })
  const decimals = said.decimals ?? 1
  return {
    ...{ id: 0, code: offer.code, aliases: [], title: offer.title, name: { sv: said.shortName ?? null, en: null } },
    ...{ subject: { sv: null, en: null }, countedAs: { sv: null, en: null }, description: said.description ?? null },
    ...{
      methodNote: null,
      caution: null,
      unit: said.unit ?? '',
      isShare: said.unit === 'procent',
      decimals,
      direction,
    },
    bounds: { min: said.boundMin ?? null, max: said.boundMax ?? null },
    rule: {
      ...{ countsPeople: true, valueIsCount: false, publishedByAuthority: true, threshold: 5, smallestGroup: 10 },
      ...{ decimals, per: said.per ?? undefined },
    },
    ...{ isCompleteCount: false, pooledYears: 1, lifePhase: 'wholeLife', category: 'livingConditions' },
    ...{
      periodicity: said.periodicity ?? 'yearly',
      rollingYear: null,
      nextExpected: null,
      baselineYear: null,
      target: null,
    },
    ...{ source: said.source, sourceUrl: said.sourceUrl, sourceUpdatedOn: null, isDistrictIndicator: false },
    ...{ versions: [{ version: 1, note: null }], dimensions, goals: [] },
  }
}

function observationsOf(
  rows: readonly SourceRow[],
  offer: Offer,
  { decimals, periodicity, dimensions }: Indicator,
  place: Place,
): Observation[] {
  const known = new Set(dimensions.map(({ key }) => key))
  const byKey = new Map<string, SourceRow[]>()
  for (const row of rows) {
    const member = offer.members.find(one => one.code === row.code)
    const categories = { ...member?.categories, ...row.categories }
    // A group of a group ("women born abroad") has no place in one dimension.
    if (!member || Object.keys(categories).length > 1 || !Object.keys(categories).every(key => known.has(key))) continue
    // Between elections the last one is repeated.
    if (periodicity === 'election' && (Number(row.period) - 1994) % 4 !== 0) continue
    const key = breakdownOf(categories)
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  return [...byKey].flatMap(([breakdown, own]) => {
    const inOrder = own.flatMap(({ period, figure, counts }) =>
      figure.kind === 'number' ? [{ period, counts, ...figure }] : [],
    )
    const sorted = inOrder.toSorted((a, b) => a.period.localeCompare(b.period))
    const odd = new Set(
      suspiciousZeros(
        sorted.map(({ value }) => value),
        decimals,
      ),
    )
    return sorted.flatMap(({ period, value, counts }, i) =>
      odd.has(i) || !/^\d{4}$/.test(period)
        ? []
        : [
            observationOf({
              ...{ ...place, indicatorId: 0, version: 1, breakdown, value },
              ...{ start: `${period}-01-01`, end: `${period}-12-31`, label: period, status: 'normal' },
              ...{
                origin: 'published',
                numerator: counts?.numerator ?? null,
                denominator: counts?.denominator ?? null,
              },
              countsOrigin: counts ? ('published' as const) : null,
              ...{ lower: null, upper: null, limitsOrigin: null, batch: null },
            }),
          ],
    )
  })
}
