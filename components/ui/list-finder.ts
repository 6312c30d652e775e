import type { Found } from '@/lib/search/index-of'
import { once } from '../search/once'
import type { SearchIsland } from '../search/start-search'
import { matcherOf } from './search-words'

type Listed = { id: string; heading: string; text: string }

/**
 * Finds rows by the index of all that can be found, to which goals of other frameworks are added; where that cannot be fetched, by the words as they stand in them.
 */
export function finderOf(rows: readonly Listed[]): (words: string) => Promise<Found> {
  const listed = rows.map(({ id, heading, text }) => ({
    id,
    kind: 'goal' as const,
    title: heading,
    also: text,
    groups: '',
  }))
  const index = once(async () => (await searchIsland()).findAmong(listed))
  return async words => {
    const find = await index().catch(() => null)
    if (find) return find(words)
    const matches = matcherOf(words)
    const ids = rows.filter(({ text }) => matches(text)).map(({ id }) => id)
    return { ids, unmeasured: [], isPartly: false }
  }
}

/** The search of the header, which is fetched when it is needed. */
export const searchIsland = (): Promise<SearchIsland> => {
  const from = document.querySelector<HTMLElement>('form[data-ahead]')?.dataset.island ?? ''
  return import(/* turbopackIgnore: true */ from)
}
