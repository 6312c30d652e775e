import MiniSearch from 'minisearch'
import { stemsOf, termsOf, wordsOf, askedWords } from '@/lib/search/words'
import { tongueSv } from '@/lib/search/tongue-sv'
import { markdownToHtml } from '@/lib/text/markdown'
import { CHAPTERS, type ChapterSlug } from './chapters'

/** A part of the manual that answers; `anchor` is '' for what stands before a chapter's first heading. */
export type HelpHit = { chapter: ChapterSlug; anchor: string; title: string; begins: string }

const LONGEST_BEGINNING = 160
const MOST_HITS = 8
/** How much like a word of the manual what is asked for may be. */
const LIKE = {
  prefix: (term: string) => term.length > 2,
  fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
  boost: { title: 4, chapter: 2 },
}

let kept: { index: MiniSearch; parts: HelpHit[] } | undefined

/** The parts of the manual that answer to people's own words, the best first: stems and misspellings too. */
export function findHelp(query: string): HelpHit[] {
  const { index, parts } = (kept ??= makeIndex())
  const words = askedWords(query, tongueSv).map(word => ({
    queries: [word, ...stemsOf(word, tongueSv)],
    combineWith: 'OR' as const,
  }))
  const search = (combineWith: 'AND' | 'OR') =>
    index.search({ queries: words, combineWith, processTerm: word => word, ...LIKE })
  const all = search('AND')
  const found = all.length > 0 ? all : search('OR')
  return found.slice(0, MOST_HITS).map(({ id }) => parts[Number(id)]!)
}

function makeIndex() {
  const parts = Object.entries(CHAPTERS).flatMap(([slug, { title, markdown }]) => {
    const [lead = '', ...sections] = markdownToHtml(markdown).split(/(?=<h2)/)
    const partOf = (html: string) => {
      const [, anchor = '', heading = title] = /^<h2 id="([^"]*)">(.*?)<\/h2>/.exec(html) ?? []
      const text = plain(html.replace(/^<h2.*?<\/h2>/, ''))
      const begins =
        text.length > LONGEST_BEGINNING ? `${text.slice(0, LONGEST_BEGINNING).replace(/\s\S*$/, '')} …` : text
      return { chapter: slug as ChapterSlug, anchor, title: plain(heading), begins, text }
    }
    return [lead, ...sections].filter(html => html.trim()).map(partOf)
  })
  const index = new MiniSearch({
    fields: ['title', 'chapter', 'text'],
    tokenize: wordsOf,
    processTerm: word => termsOf(word, tongueSv),
  })
  index.addAll(parts.map(({ title, chapter, text }, id) => ({ id, title, chapter: CHAPTERS[chapter].title, text })))
  return { index, parts }
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const plain = (html: string): string =>
  html
    .replace(/<\/?(?:a|strong|em|code|img)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;/g, entity => ENTITIES[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim()
