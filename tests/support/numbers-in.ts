import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'

/** The numbers of a text as it would be in any language, smallest first: "25" and "33" of "från 25 till 33". */
export function numbersIn(text: string, locale: Locale): string[] {
  const { decimalMark, thousandsMark } = languages[locale]
  const number = new RegExp(`\\d+(?:[${thousandsMark}]\\d{3})*(?:[${decimalMark}]\\d+)?`, 'gu')
  return (text.match(number) ?? [])
    .map(printed => printed.replaceAll(thousandsMark, '').replace(decimalMark, '.'))
    .toSorted()
}
