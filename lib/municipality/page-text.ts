import { formatDate, type Locale } from '@/lib/text/numbers'
import { accessibilityEn } from './page-texts/accessibility-en'
import { accessibilitySv } from './page-texts/accessibility-sv'
import { personalDataEn } from './page-texts/personal-data-en'
import { personalDataSv } from './page-texts/personal-data-sv'

/** The pages whose text a municipality may rewrite: those that the law asks for. */
export const pageTextKeys = ['accessibility', 'personalData'] as const
export type PageTextKey = (typeof pageTextKeys)[number]

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
  }
  return texts[key][locale]().trim() + '\n'
}
