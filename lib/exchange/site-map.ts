import { allGoals, areasOf, type Framework } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'

/** What a municipality has pages about. */
export type SiteContents = {
  /** The framework a visitor sees first, and the others. */
  current: Framework
  earlier: Framework[]
  indicatorCodes: string[]
  /** Empty where the municipality has no districts, and so no page that lists them. */
  districtSlugs: string[]
  /** Years of the published follow-ups. */
  followUpYears: number[]
}

/**
 * Every public page of a municipality in one language, by its canonical path, in the order of the menu. Views of an
 * area or an indicator (by sex, beside Sweden …) are left for links to find: what they show is on these pages too.
 */
export function addressesOf(site: Site, contents: SiteContents): string[] {
  const { current, earlier, indicatorCodes, districtSlugs, followUpYears } = contents
  return [
    paths.overview(site),
    ...frameworkAddresses(site, current),
    ...earlier.flatMap(framework => frameworkAddresses(site, framework, framework.slug)),
    paths.actions(site),
    paths.areas(site),
    ...areasOf(current).flatMap(({ slug }) => (slug ? [paths.area(site, slug)] : [])),
    paths.indicators(site),
    ...indicatorCodes.map(code => paths.indicator(site, code)),
    ...(districtSlugs.length > 0 ? [paths.districts(site)] : []),
    ...districtSlugs.map(slug => paths.district(site, slug)),
    paths.followUps(site),
    ...followUpYears.flatMap(year => [paths.followUp(site, year), paths.meeting(site, year)]),
    paths.about(site),
    paths.about(site, 'metod'),
    paths.about(site, 'oppna-data'),
    paths.about(site, 'tillganglighet'),
    paths.about(site, 'personuppgifter'),
  ]
}

/** The tree and every goal below the top, which the tree itself is the page of. */
function frameworkAddresses(site: Site, { overall }: Framework, earlier?: string): string[] {
  const [, ...goals] = allGoals(overall)
  return [paths.framework(site, earlier), ...goals.map(({ number }) => paths.goal(site, number, earlier))]
}
