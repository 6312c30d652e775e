import { dictionary } from '@/lib/text/dictionary'
import { otherLocale, type Locale } from '@/lib/text/numbers'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** For an address that is not known, of no municipality; said in the other language too, as its own may be misspelt. */
export function NotFoundPage({ locale = 'sv' }: { locale?: Locale }) {
  const other = otherLocale(locale)
  const t = dictionary(locale)
  const inOther = dictionary(other)
  return (
    <>
      <SiteHeader t={t} home={`/${locale}`} otherLanguage={{ href: `/${other}`, lang: other }} />
      <main id="innehall" className="wrap">
        <div className="hero">
          <h1>{t.notFoundTitle}</h1>
          <p className="lead">{t.notFoundLead}</p>
          <p className="lead">
            <a href={`/${locale}`}>{t.toStart}</a>
          </p>
        </div>
        <div className="thin" lang={other}>
          <h2>{inOther.notFoundTitle}</h2>
          <p>
            {inOther.notFoundLead} <a href={`/${other}`}>{inOther.toStart}</a>
          </p>
        </div>
      </main>
      <SiteFooter t={t} links={[]} />
    </>
  )
}
