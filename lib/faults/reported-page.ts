const SEGMENT = /^[\w.~-]{1,80}$/
const MOST_SEGMENTS = 8

type Here = { locale: string; municipality: string }

/** The page that a report is about, from what stands after the form's own address; empty where that is no page of ours. */
export function reportedPage({ locale, municipality }: Here, segments: readonly string[]): string {
  const isPage = segments.length <= MOST_SEGMENTS && segments.every(segment => SEGMENT.test(segment))
  return isPage && /^[\w-]{1,60}$/.test(municipality) ? ['', locale, municipality, ...segments].join('/') : ''
}

/** The same of an address that was sent along. */
export function sentPage(here: Here, page: string): string {
  const [first, locale, municipality, ...segments] = page.split('/')
  const isOurs = first === '' && locale === here.locale && municipality === here.municipality
  return isOurs ? reportedPage(here, segments) : ''
}
