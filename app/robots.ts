import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { env } from '@/lib/env'

/** Everything public may be found; the work area, what was known on an earlier date and forms are not for search. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  // The address of the site is known when it runs, not when it is built.
  await connection()
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/*/*/arbete', '/*/*/indikatorer/*/per/', '/*/*/rapportera-fel', '/*/*/sok'],
    },
    sitemap: new URL('/sitemap.xml', env().SITE_URL).href,
  }
}
