import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { listMunicipalities } from '@/lib/municipality/queries'
import { dictionary } from '@/lib/text/dictionary'
import { isLocale, otherLocale } from '@/lib/text/numbers'

type Props = { params: Promise<{ locale: string }> }

export const generateStaticParams = () => [{ locale: '_' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = dictionary(locale)
  return {
    title: { absolute: t.service },
    description: t.serviceLead,
    alternates: { canonical: `/${locale}`, languages: { sv: '/sv', en: '/en' } },
  }
}

export default async function MunicipalitiesPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = dictionary(locale)
  const municipalities = await listMunicipalities(locale)
  const other = otherLocale(locale)
  return (
    <>
      <SiteHeader t={t} home={`/${locale}`} otherLanguage={{ href: `/${other}`, lang: other }} />
      <main id="innehall" className="wrap">
        <div className="hero">
          <h1>{t.municipalities.title}</h1>
          <p className="lead">{t.municipalities.lead}</p>
        </div>
        {municipalities.length === 0 && <p>{t.municipalities.empty}</p>}
        <ul className="rows part">
          {municipalities.map(({ slug, name, programmeName }) => (
            <li key={slug}>
              <a href={`/${locale}/${slug}`}>
                <h2>{name}</h2>
                {programmeName && <span className="soft">{programmeName}</span>}
              </a>
            </li>
          ))}
        </ul>
      </main>
      <SiteFooter t={t} links={[]} />
    </>
  )
}
