import { countWith, type Facets } from '@/components/ui/facets'
import type { Facet, FacetOption } from '@/components/ui/search-facet'
import { STATUSES } from '@/lib/actions/action'
import type { Listed } from '@/lib/actions/listed'
import { standingOf } from '@/lib/actions/standing'
import type { Framework, Goal } from '@/lib/framework/framework'
import { slugOf } from '@/lib/text/slug'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { sv, type Dictionary } from '@/lib/text/sv'

export type ListedFramework = { framework: Framework; listed: Listed[] }

/** The words of an address are Swedish in both languages. */
const areaSlug = ({ slug, number }: Goal, framework: Framework) => `${framework.slug}-${slug ?? number}`
const bodiesOf = ({ action }: Listed) => [...(action.responsible ? [action.responsible] : []), ...action.partners]
const LONGEST_PERIOD = 60

function yearsOf({ action: { startYear, endYear } }: Listed): string[] {
  const first = startYear ?? endYear
  if (first === null) return ['saknas']
  const many = Math.min(Math.max((endYear ?? first) - first + 1, 1), LONGEST_PERIOD)
  return Array.from({ length: many }, (_, i) => String(first + i))
}

/** The values of an action in each facet, as they stand in its `data-…` and in an address. */
export function actionFacets(one: Listed, framework: Framework, today: string): Facets {
  const { isLate, lateTasks, silence } = standingOf(one.action, today)
  const { districts, status } = one.action
  return {
    malbild: [framework.slug],
    omrade: one.areas.map(area => areaSlug(area, framework)),
    lage: [slugOf(sv.actionStatus[status])],
    organ: bodiesOf(one).map(slugOf),
    stadsdel: districts.length > 0 ? districts.map(({ slug }) => slug) : ['hela'],
    tid: yearsOf(one),
    varning: [...(isLate || lateTasks.length > 0 ? ['sen'] : []), ...(silence ? ['tyst'] : [])],
  }
}

/** The choices above the list, each with how many actions it would leave; what no action has is not offered. */
export function actionChoices(frameworks: readonly ListedFramework[], today: string, t: Dictionary): Facet[] {
  const words = t.actionList.facets
  const rows = frameworks.flatMap(({ framework, listed }) => listed.map(one => ({ framework, one })))
  const values = rows.map(({ framework, one }) => actionFacets(one, framework, today))
  const option = (name: string, value: string, label: string, className?: string) => ({
    ...{ name, value, label, className, count: countWith(values, {}, name, value) },
  })
  const offered = <O extends FacetOption>(options: O[]) => options.filter(({ count }) => count > 0)
  const areas = frameworks.map(({ framework }) => ({
    label: framework.title,
    options: offered(
      framework.overall.children.map(area =>
        option('omrade', areaSlug(area, framework), `${area.number} ${area.title}`, `c${area.colour}`),
      ),
    ),
  }))
  const named = (names: readonly string[]) => [...new Set(names)].toSorted(inSwedishOrder)
  const districts = new Map(rows.flatMap(({ one }) => one.action.districts.map(({ slug, name }) => [slug, name])))
  const years = named(values.flatMap(({ tid = [] }) => tid)).filter(year => year !== 'saknas')
  const select = (label: string, name: string, groups: { label: string | null; options: FacetOption[] }[]) =>
    ({ kind: 'select', label, lang: 'sv', name, all: words.all, groups }) satisfies Facet
  const facets: Facet[] = [
    {
      kind: 'boxes',
      label: words.warned,
      options: offered([option('varning', 'sen', words.late), option('varning', 'tyst', words.silent)]),
    },
    {
      kind: 'boxes',
      label: words.status,
      options: offered(STATUSES.map(status => option('lage', slugOf(sv.actionStatus[status]), t.actionStatus[status]))),
    },
    select(
      words.area,
      'omrade',
      areas.filter(({ options }) => options.length > 0),
    ),
    select(words.body, 'organ', [
      {
        label: null,
        options: named(rows.flatMap(({ one }) => bodiesOf(one))).map(name => option('organ', slugOf(name), name)),
      },
    ]),
    select(words.district, 'stadsdel', [
      {
        label: null,
        options: offered([
          option('stadsdel', 'hela', words.wholeTown),
          ...[...districts].map(([slug, name]) => option('stadsdel', slug!, name!)),
        ]),
      },
    ]),
    select(words.period, 'tid', [
      {
        label: null,
        options: offered([...years.map(year => option('tid', year, year)), option('tid', 'saknas', words.noPeriod)]),
      },
    ]),
  ]
  return facets.filter(facet =>
    facet.kind === 'boxes' ? facet.options.length > 0 : facet.groups.some(({ options }) => options.length > 0),
  )
}
