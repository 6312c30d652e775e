import { formatDate, locales, type Locale } from '@/lib/text/numbers'
import { accessibilityEn } from './page-texts/accessibility-en'
import { accessibilitySv } from './page-texts/accessibility-sv'
import { personalDataEn } from './page-texts/personal-data-en'
import { personalDataSv } from './page-texts/personal-data-sv'

/** The texts that a municipality may write: those that the law asks for, what it says of its own work, and what it asks. */
export const pageTextKeys = ['accessibility', 'personalData', 'about', 'questions'] as const
export type PageTextKey = (typeof pageTextKeys)[number]
/** A text in a language. */
export type PageTextName = { key: PageTextKey; locale: Locale }

const SLUGS: Record<PageTextKey, string> = {
  ...{ accessibility: 'tillganglighet', personalData: 'personuppgifter', about: 'om', questions: 'fragor' },
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
    questions: { sv: () => '', en: () => '' },
  }
  return texts[key][locale]().trim()
}

/** So that the overview keeps to one A4 with the questions that come of the figures. */
export const MOST_QUESTIONS = 3
export const LONGEST_QUESTION = 160

/** The municipality's own questions on the overview: one a line, as a list or not. */
export const ownQuestions = (body: string): string[] =>
  body.split('\n').flatMap(line => line.replace(/^\s*[-*•]\s+/, '').trim() || [])
