import type { SearchDocument } from '@/lib/search/document'
import { indexOf, type Found, type Searchable } from '@/lib/search/index-of'
import type { Tongue } from '@/lib/search/tongue'
import type { Dictionary } from '@/lib/text/sv'
import { answerAt } from '../ui/answer-at'
import { answerInWords } from './answer-in-words'
import { answerAsTyped } from './combobox'
import { once } from './once'

const MOST_SHOWN = 8

type SearchedForm = HTMLFormElement & { ahead?: Promise<Response | undefined> }

/** What the search of the header, once fetched, does for other lists of the page. */
export type SearchIsland = {
  /** Begins to answer in the header as the reader types. */
  start: (form: HTMLElement) => void
  /** Finds among all there is, and rows of a list that are not among it. */
  findAmong: (rows: readonly Searchable[]) => Promise<(asked: string) => Found>
}

/** The search of the header, from an index that is made in the browser. */
export function searchIn(tongue: Tongue, words: Dictionary['finding']): SearchIsland {
  const form = document.querySelector<SearchedForm>('form[data-ahead]')!
  const whole = once(async () => {
    const documents = await readRegister(form)
    return { find: await indexOf(documents, tongue), byId: new Map(documents.map(one => [one.id, one])) }
  })
  // What is asked for at the first touch is there when something has been typed.
  whole().catch(() => {})
  const answerTo = async (asked: string) => {
    const { find, byId } = await whole()
    const found = find(asked)
    const hits = found.ids.slice(0, MOST_SHOWN).flatMap(id => byId.get(id) ?? [])
    return {
      said: answerInWords(words, asked, hits.length, found),
      options: hits.map(({ href, title, titleLang, kind }) => ({ href, title, titleLang, note: words.kinds[kind] })),
    }
  }
  return {
    start: () => answerAsTyped(form, answerTo),
    findAmong: async rows => {
      const { find, byId } = await whole()
      const others = rows.filter(({ id }) => !byId.has(id))
      return others.length > 0 ? indexOf([...byId.values(), ...others], tongue) : find
    },
  }
}

/** What is in the register, which the page may have begun to fetch; it is of our own server, and of the same build as we. */
const readRegister = async ({ dataset, ahead }: SearchedForm) =>
  (await answerAt(dataset.ahead!, await ahead)) as SearchDocument[]
