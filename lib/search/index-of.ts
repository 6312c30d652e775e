import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import { othersTurn } from '@/lib/others-turn'
import type { SearchDocument, SearchKind } from './document'
import type { Tongue } from './tongue'
import { askedWords, stemsOf, termsOf, wordsOf } from './words'

/** What can be looked for in: a document, or a row of a list. */
export type Searchable = Omit<SearchDocument, 'href' | 'titleLang'>

export type Found = {
  /** Ids, the best first. */
  ids: string[]
  /** Words of the query that nothing measured answers to: what was found is only the nearest. */
  unmeasured: string[]
  /** Nothing answered to all the words, and what was found answers to some. */
  isPartly: boolean
}

const FIELDS = ['code', 'title', 'also', 'groups', 'facts', 'called', 'near'] as const
const boost = { code: 8, title: 5, also: 2, groups: 1, facts: 0.3, called: 3, near: 0.4 }
const OF_KIND: Record<SearchKind, number> = { indicator: 1, goal: 0.8, district: 1.2, action: 0.5, report: 0.8 }
/** But for the last word, which may not be written to its end. */
const SHORTEST_BEGINNING = 3
/** A shorter word stands inside too many others. */
const SHORTEST_INSIDE = 4
const SHORTEST_MISSPELT = 5
const MISSPELT = 0.25
/** In letters: a longer word is no more misspelt, and what is far from it is another word. */
const MOST_MISSPELT = 2
const INSIDE_WEIGHT = 0.3
/** Some 40 ms on a slow phone. */
const AT_A_TIME = 10
const NOTHING: Found = { ids: [], unmeasured: [], isPartly: false }

/**
 * What finds among these by people's own words: stems, synonyms and misspellings too. It is made a few at a time, so that
 * the page that is being read answers meanwhile.
 */
export async function indexOf(documents: readonly Searchable[], tongue: Tongue): Promise<(query: string) => Found> {
  const concepts = tongue.concepts.map(({ asked, means = '', near = '' }) => ({
    asked,
    means: beginnings(means),
    near: beginnings(near),
  }))
  const districts = documents.filter(({ kind }) => kind === 'district').map(({ title, also }) => `${title} ${also}`)
  const rowOf = (document: Searchable) => {
    const own = ['', ...wordsOf(`${document.title} ${document.also} ${document.groups} ${document.id}`)].join(' ')
    const isOf = (those: string[][]) => those.some(all => all.every(beginning => own.includes(` ${beginning}`)))
    const called = concepts.filter(({ means }) => isOf(means)).map(({ asked }) => asked)
    const near = concepts.filter(concept => isOf(concept.near)).map(({ asked }) => asked)
    const groups = [document.groups, ...(document.inDistricts ? districts : [])].join(' ')
    return { ...document, code: document.id, groups, called: called.join(' '), near: near.join(' ') }
  }
  // Most words stand in many rows.
  const terms = new Map<string, string[]>()
  const processTerm = (word: string) => {
    const known = terms.get(word) ?? termsOf(word, tongue)
    terms.set(word, known)
    return known
  }
  const kinds = new Map(documents.map(({ id, kind }) => [id, kind]))
  const index = new MiniSearch<ReturnType<typeof rowOf>>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    processTerm,
    searchOptions: { boost, bm25: { k: 1.2, b: 0.35, d: 0.5 }, boostDocument: id => OF_KIND[kinds.get(String(id))!] },
  })
  for (const [i, document] of documents.entries()) {
    if (i % AT_A_TIME === AT_A_TIME - 1) await othersTurn()
    index.add(rowOf(document))
  }
  const vocabulary = [...new Set(documents.flatMap(({ title, also }) => wordsOf(`${title} ${also}`)))]

  const exactly = (word: string, isLast: boolean): Query => {
    const inside = word.length >= SHORTEST_INSIDE ? vocabulary.filter(one => one.indexOf(word) > 0) : []
    return {
      combineWith: 'OR',
      queries: [
        // One typed with its marks asks for just those letters.
        {
          queries: [word],
          processTerm: one => [one, ...stemsOf(one, tongue)],
          prefix: word.length >= SHORTEST_BEGINNING || (isLast && !/\d/.test(word)),
        },
        ...(inside.length > 0
          ? [
              {
                queries: inside,
                processTerm: (one: string) => one,
                combineWith: 'OR' as const,
                boostTerm: () => INSIDE_WEIGHT,
              },
            ]
          : []),
      ],
    }
  }
  const nearly = (word: string): Query => ({
    queries: [word],
    processTerm: one => one,
    prefix: true,
    fuzzy: word.length >= SHORTEST_MISSPELT ? MISSPELT : false,
    maxFuzzy: MOST_MISSPELT,
  })
  const search = (queries: Query[], combineWith: 'AND' | 'OR'): SearchResult[] => index.search({ combineWith, queries })

  return query => {
    const words = askedWords(query, tongue)
    if (words.length === 0) return NOTHING
    // A word that is found as it is written isn't taken for another.
    const queries = words.map((word, i) => {
      const asWritten = exactly(word, i === words.length - 1)
      return search([asWritten], 'OR').length > 0 ? asWritten : nearly(word)
    })
    const unmeasured = words.filter((_, i) =>
      isOnlyNear(search([queries[i]!], 'OR').filter(({ id }) => kinds.get(String(id)) === 'indicator')),
    )
    const all = search(queries, 'AND')
    if (all.length > 0) return { ids: idsOf(all), unmeasured, isPartly: false }
    // The nearest of what isn't measured is told, rather than what answers to the words around it.
    const some = queries.filter((_, i) => unmeasured.length === 0 || unmeasured.includes(words[i]!))
    const found = search(some, 'OR')
    return { ids: idsOf(found), unmeasured, isPartly: unmeasured.length === 0 && found.length > 0 }
  }
}

const idsOf = (found: SearchResult[]): string[] => found.map(({ id }) => String(id))

const beginnings = (written: string): string[][] =>
  written
    .split(' ')
    .filter(Boolean)
    .map(all => all.split('+'))

/** Whether all the measures that were found come near and no more. */
const isOnlyNear = (found: SearchResult[]): boolean =>
  found.length > 0 && found.every(({ match }) => Object.values(match).every(fields => fields.every(f => f === 'near')))
