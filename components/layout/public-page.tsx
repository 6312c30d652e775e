import type { ReactNode } from 'react'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import { formatDate, onOneLine, otherLocale, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Breadcrumb } from './breadcrumb'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { SiteSearch } from './site-search'

export type Section = keyof Dictionary['nav']

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  /** Where in the menu it is; none when it is nowhere. */
  section?: Section
  /** The page's own address in this language. */
  path: string
  /** What is searched for, on the page that answers. */
  asked?: string
  /** The way here from the overview; without it the page is the overview itself. */
  crumbs?: { steps: { href: string; label: ReactNode }[]; here: ReactNode }
  children: ReactNode
}

/** What every public page of a municipality stands in. */
export function PublicPage({ t, site, municipality, section, path, asked, crumbs, children }: Props) {
  const other = otherLocale(site.locale)
  const overview = paths.overview(site)
  const sections: [Section, string][] = [
    ['overview', overview],
    ['framework', paths.framework(site)],
    ['areas', paths.areas(site)],
    ['indicators', paths.indicators(site)],
    ...(municipality.hasDistricts ? [['districts', paths.districts(site)] satisfies [Section, string]] : []),
    ['followUps', paths.followUps(site)],
    ['about', paths.about(site)],
  ]
  return (
    <>
      <SiteHeader
        t={t}
        home={overview}
        name={municipality.name}
        colour={municipality.colour}
        items={sections.map(([key, href]) => ({ href, label: t.nav[key], current: key === section }))}
        search={<SiteSearch t={t} site={site} asked={asked} />}
        otherLanguage={{ href: path.replace(`/${site.locale}`, `/${other}`), lang: other }}
      />
      <main id="innehall" className="wrap">
        {crumbs && (
          <Breadcrumb
            label={t.breadcrumb}
            steps={[{ href: overview, label: municipality.shortName }, ...crumbs.steps]}
            here={crumbs.here}
          />
        )}
        {!municipality.isPublic && (
          <p className="notice">
            {t.notOpen.says} <a href={workPaths.beginning(municipality.slug)}>{t.notOpen.back}</a>
          </p>
        )}
        {t.languages && <p className="soft small languages">{t.languages}</p>}
        {children}
      </main>
      <SiteFooter
        t={t}
        sentences={colophon(municipality, t, site.locale)}
        contactEmail={municipality.contactEmail}
        links={[
          { href: paths.about(site, 'metod'), label: t.method },
          { href: paths.about(site, 'oppna-data'), label: t.openData.title },
          { href: paths.about(site, 'tillganglighet'), label: t.accessibility },
          { href: paths.about(site, 'personuppgifter'), label: t.personalData },
          { href: municipality.faultReportUrl ?? reportOf(site, path), label: t.reportFault },
        ]}
      />
    </>
  )
}

/** The form itself is reported on where it stands. */
const reportOf = (site: Site, path: string) =>
  path.startsWith(paths.reportFault(site)) ? path : paths.reportFault(site, path)

function colophon({ name, hasProposals, dataYear, updatedOn }: Municipality, t: Dictionary, locale: Locale): string[] {
  return [
    t.answersFor(name),
    hasProposals ? t.voice.proposed : t.voice.decided,
    t.voice.we,
    dataYear === null ? '' : t.dataFrom(dataYear),
    t.lastUpdated(onOneLine(formatDate(locale, updatedOn))),
  ].filter(Boolean)
}
