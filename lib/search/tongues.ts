import type { Locale } from '@/lib/text/numbers'
import type { Tongue } from './tongue'
import { tongueEn } from './tongue-en'
import { tongueSv } from './tongue-sv'

export const TONGUES: Record<Locale, Tongue> = { sv: tongueSv, en: tongueEn }
