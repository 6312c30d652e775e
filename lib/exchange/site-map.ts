import { allGoals, areasOf, type Framework } from '@/lib/framework/framework'
import { paths, type Place } from '@/lib/municipality/paths'

/** What a municipality has pages about. */
export type SiteContents = {
  /** The framework a visitor sees first, and the others. */
  current: Framework
  earlier: Framework[]
  indicatorCodes: string[]
  /** Empty where the municipality has no districts, and so no page that lists them. */
  districtSlugs: string[]
}

/**
 * Every public page of a municipality in one language, by its canonical path, in the order of the menu. Views of an
 * area or an indicator (by sex, beside Sweden …) are left for links to find: what they show is on these pages too.
 */
export function addressesOf(place: Place, contents: SiteContents): string[] {
  const { current, earlier, indicatorCodes, districtSlugs } = contents
  return [
    paths.overview(place),
    ...frameworkAddresses(place, current),
    ...earlier.flatMap(framework => frameworkAddresses(place, framework, framework.slug)),
    paths.areas(place),
    ...areasOf(current).flatMap(({ slug }) => (slug ? [paths.area(place, slug)] : [])),
    paths.indicators(place),
    ...indicatorCodes.map(code => paths.indicator(place, code)),
    ...(districtSlugs.length > 0 ? [paths.districts(place)] : []),
    ...districtSlugs.map(slug => paths.district(place, slug)),
    paths.about(place),
    paths.about(place, 'metod'),
    paths.about(place, 'tillganglighet'),
    paths.about(place, 'personuppgifter'),
  ]
}

/** The tree and every goal below the top, which the tree itself is the page of. */
function frameworkAddresses(place: Place, { overall }: Framework, earlier?: string): string[] {
  const [, ...goals] = allGoals(overall)
  return [paths.framework(place, earlier), ...goals.map(({ number }) => paths.goal(place, number, earlier))]
}
