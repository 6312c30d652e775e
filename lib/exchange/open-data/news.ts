import type { z } from 'zod'
import { listReports } from '@/lib/followup/queries'
import { paths } from '@/lib/municipality/paths'
import { listChangeDays } from '@/lib/observations/queries'
import type { Addresses } from './addresses'
import type * as schemas from './schemas'

export type News = z.output<typeof schemas.news>

/** What has been published, day by day, the latest first. */
export async function listNews(slug: string, to: Addresses): Promise<News[]> {
  const [days, reports] = await Promise.all([listChangeDays(slug), listReports(slug)])
  const values = days.map(({ day, indicators, corrected }): News => ({
    ...{ day, kind: 'values', indicators, corrected },
    title: titleOf(indicators.length),
    links: {
      page: to.at(paths.indicators(to.site)),
      more: indicators.map(code => to.at(paths.indicator(to.site, code))),
    },
  }))
  const told = reports.map(({ year, version, publishedOn }): News => ({
    ...{ day: publishedOn, kind: 'report', indicators: [], corrected: [] },
    title: {
      sv:
        version === 1
          ? `Uppföljningen ${year} är publicerad`
          : `Uppföljningen ${year} är publicerad i version ${version}`,
      en: version === 1 ? `Follow-up ${year} published` : `Follow-up ${year} published in version ${version}`,
    },
    links: { page: to.at(paths.followUp(to.site, year, version)), more: [] },
  }))
  return [...told, ...values].sort((a, b) => b.day.localeCompare(a.day))
}

const titleOf = (many: number) => ({
  sv: many === 1 ? 'Värden för en indikator' : `Värden för ${many} indikatorer`,
  en: many === 1 ? 'Values of one indicator' : `Values of ${many} indicators`,
})
