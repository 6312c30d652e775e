import { beforeAll, describe, expect, it, vi } from 'vitest'
import { indexOf } from '@/lib/search/index-of'
import { listSearchDocuments } from '@/lib/search/queries'
import { keptWords } from '../search/kept-words'
import { tunedWords } from '../search/tuned-words'
import type { WantedFirst } from '../search/wanted-first'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const FIRST = 3
let find: ReturnType<typeof indexOf>
beforeAll(async () => {
  find = indexOf(await listSearchDocuments('sv', 'boras'), 'sv')
})

/** The words that what is wanted isn't among the first of, with what is. */
const missed = (words: readonly WantedFirst[]) =>
  words.flatMap(([asked, wanted]) => {
    const first = find(asked).ids.slice(0, FIRST)
    return first.some(id => wanted.split(' ').includes(id)) ? [] : [`${asked}: ${first.join(' ') || 'nothing'}`]
  })

describe("people's own words", () => {
  it('are a hundred that the synonyms were tuned on, and a hundred others', () => {
    const all = [...tunedWords, ...keptWords].map(([asked]) => asked)
    expect([tunedWords.length, keptWords.length, new Set(all).size]).toEqual([100, 100, 200])
  })

  it('find what is wanted among the first three, nine times in ten', () =>
    expect(missed(tunedWords).length / tunedWords.length, missed(tunedWords).join('\n')).toBeLessThanOrEqual(0.1))

  it('that were kept apart from the tuning do, four times in five', () =>
    expect(missed(keptWords).length / keptWords.length, missed(keptWords).join('\n')).toBeLessThanOrEqual(0.2))
})
