import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'

/** Where a public page lives; the words in an address are Swedish in both languages. */
export type Site = { locale: Locale; municipality: string }

const at = ({ locale, municipality }: Site, ...segments: (string | undefined)[]) =>
  ['', locale, municipality, ...segments].filter((segment, i) => i === 0 || segment).join('/')

export const paths = {
  municipalities: (locale: Locale) => `/${locale}`,
  overview: (site: Site) => at(site),
  framework: (site: Site, slug?: string) => at(site, 'malbild', slug),
  /** A goal in the current framework, or in an earlier one when its slug is given. */
  goal: (site: Site, number: string, framework?: string) => at(site, 'malbild', framework, number),
  area: (site: Site, slug: string, ...view: string[]) => at(site, 'malomraden', slug, ...view),
  /** Every action, or one of them where it stands among the others. */
  actions: (site: Site, id?: number) => at(site, 'atgarder') + (id === undefined ? '' : `#atgard-${id}`),
  areas: (site: Site) => at(site, 'malomraden'),
  indicators: (site: Site) => at(site, 'indikatorer'),
  indicator: (site: Site, code: string, ...view: string[]) => at(site, 'indikatorer', code, ...view),
  /** As it was known at the end of a day (ISO). */
  indicatorThen: (site: Site, code: string, day: string, ...view: string[]) =>
    at(site, 'indikatorer', code, 'per', day, ...view),
  districts: (site: Site, ...view: string[]) => at(site, 'stadsdelar', ...view),
  district: (site: Site, slug: string) => at(site, 'stadsdelar', slug),
  /** The follow-up reports: one by its year, or an earlier version of it. */
  followUps: (site: Site) => at(site, 'uppfoljning'),
  followUp: (site: Site, year: number, version?: number) => at(site, 'uppfoljning', String(year), version?.toString()),
  /** A report in the meeting: one message a screen. */
  meeting: (site: Site, year: number, version?: number) =>
    at(site, 'uppfoljning', String(year), 'mote', version?.toString()),
  /** A report as a file (2023-v1.pdf, 2023-v1-bilder.pdf), or its values (2023-v1.csv). */
  followUpFile: ({ locale, municipality }: Site, year: number, version: number, ending: string) => {
    const [name = '', kind = ''] = ending.split('.')
    return `/api/v1/${municipality}/followups/${year}-v${version}${name}.${languages[locale].filePrefix}${kind}`
  },
  /** An indicator's figure alone, for other pages to show in a frame. */
  embedded: (site: Site, code: string, ...view: string[]) => at(site, 'inbaddning', code, ...view),
  /** Where a fault of a page, told by its own path, is reported; each page of ours begins with its site. */
  reportFault: (site: Site, page = '') => at(site, 'rapportera-fel', ...page.split('/').slice(3)),
  /** What is answered when it has been. */
  faultReported: (site: Site) => at(site, 'rapportera-fel', 'tack'),
  /** What answers to a query, which its form adds. */
  search: (site: Site) => at(site, 'sok'),
  /** All that can be found, for scripts that find it. */
  searchRegister: (site: Site) => at(site, 'sok', 'register'),
  about: (site: Site, page?: 'metod' | 'oppna-data' | 'tillganglighet' | 'personuppgifter') => at(site, 'om', page),
}

/**
 * The picture that other programs show where a page is shared: its own for a goal, an area, an indicator and a
 * district, the municipality's for every other page. Views of a page share its picture.
 */
export function previewPath(path: string): string {
  const [, locale, municipality, section = '', name = ''] = path.split('/')
  const isGoal = section === 'malbild' && /^\d/.test(name)
  const isDistrict = section === 'stadsdelar' && !['karta', 'jamfor'].includes(name)
  const hasOwn = name && (section === 'malomraden' || section === 'indikatorer' || isGoal || isDistrict)
  return `/api/pages/${municipality}/og/${[locale, ...(hasOwn ? [section, name] : [])].join('/')}.png`
}
