import { formatDate, locales, type Locale } from '@/lib/text/numbers'
import { accessibilityEn } from './page-texts/accessibility-en'
import { accessibilitySv } from './page-texts/accessibility-sv'
import { personalDataEn } from './page-texts/personal-data-en'
import { personalDataSv } from './page-texts/personal-data-sv'

/** The pages whose text a municipality may rewrite: those that the law asks for, and what it says of its own work. */
export const pageTextKeys = ['accessibility', 'personalData', 'about'] as const
export type PageTextKey = (typeof pageTextKeys)[number]
/** A text in a language. */
export type PageTextName = { key: PageTextKey; locale: Locale }

const SLUGS: Record<PageTextKey, string> = {
  ...{ accessibility: 'tillganglighet', personalData: 'personuppgifter', about: 'om' },
}
export const pageTextNames: PageTextName[] = pageTextKeys.flatMap(key => locales.map(locale => ({ key, locale })))
/** "tillganglighet-sv": what it is called in the address where it is written. */
export const pageTextSlug = ({ key, locale }: PageTextName): string => `${SLUGS[key]}-${locale}`

/** `html` is safe to put on a page; `changedOn` is an ISO date. */
export type PageText = { html: string; changedOn: string }

/** When we last tried the program's pages for accessibility (ISO date). Change it with the statement, never alone. */
export const ASSESSED_ON = '2026-11-22'

/** What a municipality's page says until it has written its own, in Markdown. */
export function defaultPageText(key: PageTextKey, locale: Locale, municipality: string): string {
  const texts: Record<PageTextKey, Record<Locale, () => string>> = {
    accessibility: {
      sv: () => accessibilitySv(municipality, formatDate('sv', ASSESSED_ON)),
      en: () => accessibilityEn(municipality, formatDate('en', ASSESSED_ON)),
    },
    personalData: { sv: () => personalDataSv(municipality), en: () => personalDataEn(municipality) },
    // Nothing is said of its work but what is known of it.
    about: { sv: () => '', en: () => '' },
  }
  return texts[key][locale]().trim()
}
