import { notFound } from 'next/navigation'
import { previewSize } from '@/components/preview/preview-svg'
import { previewPath } from '@/lib/municipality/paths'
import { getMunicipality } from '@/lib/municipality/queries'
import { dictionary } from '@/lib/text/dictionary'
import { languages } from '@/lib/text/language'
import { isLocale, localeOf, otherLocale } from '@/lib/text/numbers'

export type SiteParams = { locale: string; municipality: string }

/** Static pages are made at their first request, so the build is given one address that leads nowhere. */
export const NOWHERE = '_'

/** Who and where this page is about. An unknown language or municipality is a 404, and the placeholder asks no database. */
export async function readSite(params: Promise<SiteParams>) {
  const { locale, municipality: slug } = await params
  if (!isLocale(locale) || !/^[a-z0-9-]+$/.test(slug)) notFound()
  const municipality = await getMunicipality(slug)
  if (!municipality) notFound()
  return { t: dictionary(locale), municipality, site: { locale, municipality: slug } }
}

/** Title, description and the addresses of this page in both languages. */
export function pageMetadata(path: string, title: string, description: string) {
  const locale = localeOf(path.split('/')[1])
  const other = otherLocale(locale)
  const elsewhere = path.replace(`/${locale}`, `/${other}`)
  return {
    title,
    description,
    alternates: { canonical: path, languages: { [locale]: path, [other]: elsewhere } },
    openGraph: {
      title,
      description,
      url: path,
      locale: languages[locale].region,
      alternateLocale: languages[other].region,
      type: 'website' as const,
      siteName: 'Målbild',
      images: [{ url: previewPath(path), ...previewSize, alt: title }],
    },
    twitter: { card: 'summary_large_image' as const },
  }
}
