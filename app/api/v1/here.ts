import { addressesIn } from '@/lib/exchange/open-data/addresses'
import type { Here } from '@/lib/exchange/open-data/queries'
import { env } from '@/lib/env'
import { readMunicipality } from './find-indicator'

export const UNKNOWN_MUNICIPALITY = 'Ingen sådan kommun. Alla som finns står i /api/v1/municipalities.'

/** The municipality of an address, and where answers about it lead. Null for an unknown one. */
export async function readHere(slug: string): Promise<Here | null> {
  const here = await readMunicipality(slug)
  return here && { ...here, to: addressesIn(env().SITE_URL, slug) }
}
