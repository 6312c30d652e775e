import { startSearch } from '@/components/search/start-search'
import { tongueSv } from '@/lib/search/tongue-sv'
import { findingSv } from '@/lib/text/finding-sv'

export const { findAmong } = startSearch(tongueSv, findingSv)
