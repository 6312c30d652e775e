import { readData, type MunicipalityContent } from './content'
import type { MunicipalitySlug, SeedIndicator } from './indicator'
import { indicators } from './indicators'
import { keyOf, type Fields, type Rows } from './pack/row'

type Catalogue = Record<string, { description: string; nextExpected: string | null }>
const readCatalogue = (): Catalogue => JSON.parse(readData('kolada-catalogue.json')) as Catalogue

/** The indicators that a municipality has. */
export const indicatorsOf = (content: MunicipalityContent): SeedIndicator[] =>
  indicators.filter(indicator => indicator.serves[content.slug as MunicipalitySlug] !== undefined)

/**
 * The municipality's indicators with versions, aliases, dimensions and goals of its latest framework. `hasDistricts`
 * says whether the municipality has areas for the district indicators to show.
 */
export function indicatorRows(content: MunicipalityContent, hasDistricts: boolean): Rows {
  const slug = content.slug as MunicipalitySlug
  const latest = content.frameworks.at(-1)?.slug ?? ''
  const catalogue = readCatalogue()
  const own = indicatorsOf(content)
  return new Map<string, Fields[]>([
    [
      'Indicator',
      own.map((indicator, sortOrder) => ({
        ...columns(indicator, catalogue),
        sortOrder,
        isDistrictIndicator: indicator.isDistrictIndicator && hasDistricts,
      })),
    ],
    [
      'IndicatorVersion',
      own.flatMap(({ code, versions }) =>
        versions.map(({ note }, index) => ({ indicatorId: code, version: index + 1, note: note || null })),
      ),
    ],
    [
      'IndicatorAlias',
      own.flatMap(({ code, series }) =>
        Object.keys(series)
          .filter(alias => alias !== code)
          .map(alias => ({ code: alias, indicatorId: code })),
      ),
    ],
    ['SourceSeries', own.flatMap(seriesOf)],
    ['IndicatorDimension', own.flatMap(indicator => dimensionsOf(indicator, slug))],
    [
      'GoalIndicator',
      own.flatMap(({ code, serves }, sortOrder) =>
        (serves[slug] ?? []).map(number => ({
          goalId: keyOf(latest, number),
          indicatorId: code,
          sortOrder,
          isProposal: true,
        })),
      ),
    ],
  ])
}

/** Kolada's measures, which can be fetched; what other files gave is fetched by nobody. */
const seriesOf = ({ code, series }: SeedIndicator): Fields[] =>
  Object.entries(series)
    .filter(([id]) => /^[NUK]\d{5}$/.test(id))
    .map(([id, breakdowns]) => ({ indicatorId: code, source: 'kolada', code: id, breakdowns }))

const dimensionsOf = ({ code, dimensions }: SeedIndicator, slug: MunicipalitySlug): Fields[] =>
  dimensions.map(({ key, labels, swappedIn, ...groups }, sortOrder) => {
    const group = (category: string | null) => category && keyOf(key, category)
    const [focus, reference] = swappedIn === slug ? [groups.reference, groups.focus] : [groups.focus, groups.reference]
    return {
      indicatorId: code,
      dimensionId: key,
      focusId: group(focus),
      referenceId: group(reference),
      labels: labels ?? null,
      sortOrder,
    }
  })

function columns(indicator: SeedIndicator, catalogue: Catalogue): Fields {
  const { code, title, name, subject, subjectEn, unit, per, isShare, decimals, direction, bounds, lifePhase } =
    indicator
  const { category, periodicity, pooledYears, countsPeople, valueIsCount, isCompleteCount } = indicator
  const { publishedByAuthority, source, sourceUrl, caution, methodNote, description } = indicator
  return {
    countedAs: indicator.countedAs?.sv ?? null,
    countedAsEn: indicator.countedAs?.en ?? null,
    ...{ code, title, shortName: name.sv, shortNameEn: name.en, subject, subjectEn },
    ...{ unit, per, isShare, decimals, lifePhase, category, periodicity, pooledYears },
    ...{ countsPeople, valueIsCount, isCompleteCount, publishedByAuthority, source, sourceUrl, caution, methodNote },
    description: description ?? catalogue[code]?.description ?? null,
    nextExpected: catalogue[code]?.nextExpected ?? null,
    direction: typeof direction === 'object' ? ('towards' as const) : direction,
    towardsValue: typeof direction === 'object' ? direction.towards : null,
    boundMin: bounds.min ?? null,
    boundMax: bounds.max ?? null,
  }
}
