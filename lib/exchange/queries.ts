import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import type { Indicator } from '@/lib/indicators/indicator'
import { listIndicators } from '@/lib/indicators/queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { getMunicipality, listMunicipalities } from '@/lib/municipality/queries'
import { municipalityTag } from '@/lib/publication/tags.mjs'

type Published = { municipality: Municipality; indicators: Indicator[] }

/** What each municipality has data about. */
export async function listPublished(): Promise<Published[]> {
  const municipalities = await listMunicipalities('sv')
  const all = await Promise.all(municipalities.map(({ slug }) => getPublished(slug)))
  return all.filter(one => one !== null)
}

/** A municipality with all its indicators, in their goals' order. */
export async function getPublished(slug: string): Promise<Published | null> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getMunicipality(slug)
  return municipality && { municipality, indicators: await listIndicators(slug, 'all') }
}
