import { countWith, type Facets } from '@/components/ui/facets'
import type { Facet, FacetOption } from '@/components/ui/search-facet'
import { areasOf, type Framework, type Goal } from '@/lib/framework/framework'
import type { IndicatorCategory, LifePhase } from '@/lib/indicators/indicator'
import type { CatalogueRow } from '@/lib/observations/catalogue'
import { slugOf } from '@/lib/text/slug'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { sv, type Dictionary } from '@/lib/text/sv'

/** The words of an address are Swedish in both languages. */
const categorySlug = (category: IndicatorCategory) => slugOf(sv.category[category])
const phaseSlug = (phase: LifePhase) => slugOf(sv.lifePhase[phase])
const areaSlug = (area: Goal) => area.slug ?? area.number

const isWithin = (area: Goal, goal: Goal): boolean =>
  area === goal || area.children.some(child => isWithin(child, goal))

/** The values of a catalogue row in each facet, as they stand in its `data-…` and in an address. */
export function catalogueFacets({ entry, goals }: CatalogueRow, framework: Framework): Facets {
  const areas = areasOf(framework).filter(area => goals.some(goal => isWithin(area, goal)))
  return {
    omrade: [...areas.map(areaSlug), ...(goals.includes(framework.overall) ? ['overgripande'] : [])],
    mal: goals.map(goal => goal.number).filter(Boolean),
    kategori: [categorySlug(entry.category)],
    livscykel: [phaseSlug(entry.lifePhase)],
    kalla: entry.publishers.map(slugOf),
    stadsdelar: entry.hasDistricts ? ['ja'] : [],
    antal: entry.hasCounts ? ['ja'] : [],
    varden: entry.hasValues ? [] : ['saknas'],
  }
}

/** The choices above the catalogue, each with how many rows it would leave; what no row has is not offered. */
export function catalogueChoices(rows: readonly CatalogueRow[], framework: Framework, t: Dictionary): Facet[] {
  const values = rows.map(row => catalogueFacets(row, framework))
  const option = (name: string, value: string, label: string, className?: string) => ({
    name,
    value,
    label,
    className,
    count: countWith(values, {}, name, value),
  })
  const offered = <O extends FacetOption>(options: O[]) => options.filter(({ count }) => count > 0)
  const areas = areasOf(framework)
  const outcomes = areas
    .filter(area => area.children.length > 0)
    .map(area => ({
      label: `${area.number} ${area.title}`,
      options: offered(area.children.map(goal => option('mal', goal.number, `${goal.number} ${goal.title}`))),
    }))
  const publishers = [...new Set(rows.flatMap(({ entry }) => entry.publishers))]
  const byCount = offered(publishers.map(name => option('kalla', slugOf(name), name))).sort(
    (a, b) => b.count - a.count || inSwedishOrder(a.label, b.label),
  )
  const facets: Facet[] = [
    {
      kind: 'boxes',
      label: areas[0]?.levelName ?? t.area,
      lang: framework.overall.titleLang,
      options: offered([
        ...areas.map(area => option('omrade', areaSlug(area), area.title, `c${area.colour}`)),
        option('omrade', 'overgripande', framework.overall.levelName),
      ]),
    },
    {
      kind: 'boxes',
      label: t.catalogue.category,
      options: offered(
        keysOf(t.category).map(category => option('kategori', categorySlug(category), t.category[category])),
      ),
    },
    {
      kind: 'boxes',
      label: t.catalogue.lifePhase,
      options: offered(keysOf(t.lifePhase).map(phase => option('livscykel', phaseSlug(phase), t.lifePhase[phase]))),
    },
    {
      kind: 'boxes',
      label: t.catalogue.data,
      options: offered([
        option('stadsdelar', 'ja', t.catalogue.hasDistricts),
        option('antal', 'ja', t.catalogue.hasCounts),
        option('varden', 'saknas', t.catalogue.withoutValues),
      ]),
    },
    {
      kind: 'select',
      label: areas[0]?.children[0]?.levelName ?? t.outcome,
      lang: framework.overall.titleLang,
      name: 'mal',
      all: t.catalogue.all,
      groups: outcomes.filter(({ options }) => options.length > 0),
    },
    {
      kind: 'select',
      label: t.source,
      lang: 'sv',
      name: 'kalla',
      all: t.catalogue.all,
      groups: [{ label: null, options: byCount }],
    },
  ]
  return facets.filter(facet => (facet.kind === 'boxes' ? facet.options.length > 0 : facet.groups.length > 0))
}

const keysOf = <K extends string>(words: Record<K, string>) => Object.keys(words) as K[]
