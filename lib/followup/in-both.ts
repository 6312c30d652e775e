import { locales, type Locale } from '@/lib/text/numbers'

/** The same said in both languages. */
export const inBoth = <T>(say: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map(locale => [locale, say(locale)])) as Record<Locale, T>
