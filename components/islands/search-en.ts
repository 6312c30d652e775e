import { searchIn } from '@/components/search/start-search'
import { tongueEn } from '@/lib/search/tongue-en'
import { findingEn } from '@/lib/text/finding-en'

export const { start, findAmong } = searchIn(tongueEn, findingEn)
