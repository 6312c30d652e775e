import { searchIn } from '@/components/search/start-search'
import { tongueSv } from '@/lib/search/tongue-sv'
import { findingSv } from '@/lib/text/finding-sv'

export const { start, findAmong } = searchIn(tongueSv, findingSv)
