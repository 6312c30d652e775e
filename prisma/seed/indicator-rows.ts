import { readData, type MunicipalityContent } from './content'
import type { DimensionIds } from './dimension-rows'
import { known } from './framework-rows'
import type { MunicipalitySlug, SeedIndicator } from './indicator'
import { indicators } from './indicators'
import type { Transaction } from './transaction'

type Catalogue = Record<string, { description: string; nextExpected: string | null }>
export const readCatalogue = (): Catalogue => JSON.parse(readData('kolada-catalogue.json')) as Catalogue

/** The indicators that a municipality has. */
export const indicatorsOf = (content: MunicipalityContent): SeedIndicator[] =>
  indicators.filter(indicator => indicator.serves[content.slug as MunicipalitySlug] !== undefined)

/**
 * The municipality's indicators with versions, aliases, dimensions and goals of its latest framework; returns ids by
 * code. `hasDistricts` says whether the municipality has areas for the district indicators to show.
 */
export async function writeIndicators(
  tx: Transaction,
  municipalityId: number,
  content: MunicipalityContent,
  ids: DimensionIds,
  goalIds: ReadonlyMap<string, number>,
  hasDistricts: boolean,
): Promise<Map<string, number>> {
  const slug = content.slug as MunicipalitySlug
  const catalogue = readCatalogue()
  const byCode = new Map<string, number>()
  const own = indicatorsOf(content)
  for (const [sortOrder, indicator] of own.entries()) {
    const row = {
      ...columns(indicator, catalogue),
      sortOrder,
      isDistrictIndicator: indicator.isDistrictIndicator && hasDistricts,
    }
    const where = { municipalityId_code: { municipalityId, code: indicator.code } }
    const { id } = await tx.indicator.upsert({ where, create: { municipalityId, ...row }, update: row })
    byCode.set(indicator.code, id)
  }
  const id = (indicator: SeedIndicator) => known(byCode, indicator.code)
  const all = { indicatorId: { in: [...byCode.values()] } }

  // Versions carry the observations, so they are added and never removed.
  const versions = own.flatMap(indicator =>
    indicator.versions.map(({ note }, index) => ({
      indicatorId: id(indicator),
      version: index + 1,
      note: note || null,
    })),
  )
  await tx.indicatorVersion.createMany({ data: versions, skipDuplicates: true })
  for (const { note, ...key } of versions)
    if (note) await tx.indicatorVersion.update({ where: { indicatorId_version: key }, data: { note } })
  await tx.indicatorAlias.deleteMany({ where: all })
  await tx.indicatorAlias.createMany({
    data: own.flatMap(indicator =>
      Object.keys(indicator.series)
        .filter(code => code !== indicator.code)
        .map(code => ({ municipalityId, code, indicatorId: id(indicator) })),
    ),
  })
  await tx.indicatorDimension.deleteMany({ where: all })
  await tx.indicatorDimension.createMany({
    data: own.flatMap(indicator =>
      indicator.dimensions.map(({ key, labels, swappedIn, ...groups }, order) => {
        const group = (category: string | null) => (category ? known(ids.categories, `${key}=${category}`) : null)
        const [focus, reference] =
          swappedIn === slug ? [groups.reference, groups.focus] : [groups.focus, groups.reference]
        return {
          indicatorId: id(indicator),
          dimensionId: known(ids.dimensions, key),
          focusId: group(focus),
          referenceId: group(reference),
          labels,
          sortOrder: order,
        }
      }),
    ),
  })
  await tx.goalIndicator.deleteMany({ where: { ...all, isProposal: true } })
  await tx.goalIndicator.createMany({
    data: own.flatMap((indicator, sortOrder) =>
      (indicator.serves[slug] ?? []).map(number => ({
        municipalityId,
        goalId: known(goalIds, number),
        indicatorId: id(indicator),
        sortOrder,
        isProposal: true,
      })),
    ),
    skipDuplicates: true,
  })
  return byCode
}

function columns(indicator: SeedIndicator, catalogue: Catalogue) {
  const { code, title, name, subject, subjectEn, unit, isShare, decimals, direction, bounds, lifePhase } = indicator
  const { category, periodicity, pooledYears, countsPeople, valueIsCount, isCompleteCount } = indicator
  const { publishedByAuthority, source, sourceUrl, caution, methodNote, description } = indicator
  return {
    countedAs: indicator.countedAs?.sv ?? null,
    countedAsEn: indicator.countedAs?.en ?? null,
    ...{ code, title, shortName: name.sv, shortNameEn: name.en, subject, subjectEn },
    ...{ unit, isShare, decimals, lifePhase, category, periodicity, pooledYears },
    ...{ countsPeople, valueIsCount, isCompleteCount, publishedByAuthority, source, sourceUrl, caution, methodNote },
    description: description ?? catalogue[code]?.description ?? null,
    nextExpected: catalogue[code]?.nextExpected ?? null,
    direction: typeof direction === 'object' ? ('towards' as const) : direction,
    towardsValue: typeof direction === 'object' ? direction.towards : null,
    boundMin: bounds.min ?? null,
    boundMax: bounds.max ?? null,
  }
}
