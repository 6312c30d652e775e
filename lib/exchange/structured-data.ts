import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { downloadsOf } from './downloads'
import { licenceOf } from './licence'

type Publisher = Pick<Municipality, 'name' | 'updatedOn'>

/** An indicator as search engines for data know it (schema.org Dataset). `site` is where the website is reached. */
export function structuredData(indicator: Indicator, { name, updatedOn }: Publisher, here: Site, site: string) {
  const { code, title, description, methodNote, source, sourceUrl, aliases } = indicator
  const at = (path: string) => new URL(path, site).href
  const { url } = licenceOf(indicator)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': at(paths.indicator(here, code)),
    url: at(paths.indicator(here, code)),
    name: `${nameOf(indicator, here.locale)}, ${name}`,
    // Search engines want fifty characters and more.
    description: [title, description, methodNote].filter(Boolean).join('. '),
    identifier: [code, ...aliases],
    inLanguage: 'sv',
    isAccessibleForFree: true,
    dateModified: updatedOn,
    ...(url && { license: url }),
    creator: { '@type': 'Organization', name: source, ...(sourceUrl && { url: sourceUrl }) },
    publisher: { '@type': 'GovernmentOrganization', name },
    spatialCoverage: name,
    variableMeasured: title,
    distribution: downloadsOf(here, code, null).map(({ href, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type.split(';')[0],
      contentUrl: at(href),
    })),
  }
}

/** As it stands in a page, where nothing in it may end its element. */
export const jsonInPage = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')
