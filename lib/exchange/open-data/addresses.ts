import { paths } from '@/lib/municipality/paths'
import type { ListName } from './schemas'

/** Whole addresses of open data and of pages, of one municipality. */
export type Addresses = {
  list: (name: ListName, query?: Record<string, string>) => string
  one: (name: ListName, item: string | number) => string
  at: (path: string) => string
  site: { locale: 'sv'; municipality: string }
}

export function addressesIn(siteUrl: string, municipality: string): Addresses {
  const { origin } = new URL(siteUrl)
  const at = (path: string) => origin + path
  const base = `/api/v1/${municipality}`
  return {
    at,
    site: { locale: 'sv', municipality },
    list: (name, query) => at(`${base}/${name}${query ? `?${new URLSearchParams(query).toString()}` : ''}`),
    one: (name, item) => at(`${base}/${name}/${encodeURIComponent(item)}`),
  }
}

export const homeOf = ({ at, site }: Addresses): string => at(`/api/v1/${site.municipality}`)
export const feedOf = (addresses: Addresses): string => `${homeOf(addresses)}/news.atom`
export const pageOf = ({ at, site }: Addresses): string => at(paths.overview(site))
