import { beforeAll, describe, expect, it, vi } from 'vitest'
import { indexOf } from '@/lib/search/index-of'
import { listSearchDocuments } from '@/lib/search/queries'
import { tongueSv } from '@/lib/search/tongue-sv'
import { readFileSync } from 'node:fs'
import made from '@/public/islands/made.json'
import { packed } from '@/lib/serve/packed.mjs'
import { locales } from '@/lib/text/numbers'
import { keptWords } from '../search/kept-words'
import { tunedWords } from '../search/tuned-words'
import type { WantedFirst } from '../search/wanted-first'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const FIRST = 3
let find: Awaited<ReturnType<typeof indexOf>>
beforeAll(async () => {
  find = await indexOf(await listSearchDocuments('sv', 'boras'), tongueSv)
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

describe('the search in the header', () => {
  it('comes with all that it knows in 20 KiB', async () => {
    const bytesOf = (text: Buffer, type: string) => packed(text, type, 'br').body.length
    for (const locale of locales) {
      const island = readFileSync(`public${made.islands[`search-${locale}`]}`)
      const register = Buffer.from(JSON.stringify(await listSearchDocuments(locale, 'boras')))
      const bytes = bytesOf(island, 'text/javascript') + bytesOf(register, 'application/json')
      expect(bytes, locale).toBeLessThan(20 * 1024)
    }
  })

  it('finds a measure of each district by the name of the district', () =>
    expect(find('arbetslöshet norrby')).toMatchObject({
      ids: expect.arrayContaining(['REGSO-ARBETSLOSHET']),
      isPartly: false,
    }))
})
