import { en } from './en'
import type { Locale } from './numbers'
import { sv, type Dictionary } from './sv'

const dictionaries: Record<Locale, Dictionary> = { sv, en }

export const dictionary = (locale: Locale): Dictionary => dictionaries[locale]
