import type { Locale } from '@/lib/text/numbers'

/** Where a public page lives; the words in an address are Swedish in both languages. */
export type Place = { locale: Locale; municipality: string }

const at = ({ locale, municipality }: Place, ...segments: (string | undefined)[]) =>
  ['', locale, municipality, ...segments].filter((segment, i) => i === 0 || segment).join('/')

export const paths = {
  municipalities: (locale: Locale) => `/${locale}`,
  overview: (place: Place) => at(place),
  framework: (place: Place, slug?: string) => at(place, 'malbild', slug),
  /** A goal in the current framework, or in an earlier one when its slug is given. */
  goal: (place: Place, number: string, framework?: string) => at(place, 'malbild', framework, number),
  area: (place: Place, slug: string, ...view: string[]) => at(place, 'malomraden', slug, ...view),
  areas: (place: Place) => at(place, 'malomraden'),
  indicators: (place: Place) => at(place, 'indikatorer'),
  indicator: (place: Place, code: string, ...view: string[]) => at(place, 'indikatorer', code, ...view),
  districts: (place: Place, ...view: string[]) => at(place, 'stadsdelar', ...view),
  district: (place: Place, slug: string) => at(place, 'stadsdelar', slug),
  /** An indicator's figure alone, for other pages to show in a frame. */
  embedded: (place: Place, code: string, ...view: string[]) => at(place, 'inbaddning', code, ...view),
  about: (place: Place, page?: 'metod' | 'tillganglighet' | 'personuppgifter') => at(place, 'om', page),
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
  return `/api/v1/${municipality}/og/${[locale, ...(hasOwn ? [section, name] : [])].join('/')}.png`
}
