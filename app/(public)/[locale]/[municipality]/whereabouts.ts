import { cache } from 'react'
import type { Municipality } from '@/lib/municipality/municipality'
import type { Place } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'

export type Here = { t: Dictionary; municipality: Municipality; place: Place }

/**
 * Where the page being made stands, or null for nowhere: Next tells the page that says "not found" nothing of its
 * address, so the page that could not be made leaves word. One for each page that is made.
 */
export const whereabouts = cache(() => {
  let resolve: (here: Here | null) => void = () => {}
  const promise = new Promise<Here | null>(set => (resolve = set))
  return { promise, resolve: (here: Here | null) => resolve(here) }
})
