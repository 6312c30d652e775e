import type { Chance } from '@/lib/statistics/chance'

/** An arrow row as it stands on a page: what is seen of it, and what is said of it to those who don't see. */
export type ReadRow = {
  /** Where it leads, whatever the language. */
  href: string
  verdict: string
  chance: Chance
  name: string
  numbers: string
  word: string
  said: string
  isSeen: boolean
}

/** What a page has found, in the order that it is read. */
export type ReadFindings = {
  answers: { of: string; kind: string; text: string; isSeen: boolean }[]
  rows: ReadRow[]
  /** Of all of it that is seen, how far down it stands. */
  tops: { of: string; top: number }[]
}

/** Read in the browser. */
export function readFindings(): ReadFindings {
  const main = document.querySelector('main')!
  const text = (within: Element, selector: string) => within.querySelector(selector)?.textContent?.trim() ?? ''
  const isSeen = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true })
  const kinds = { '.area-finding': 'area', '.findings p': 'goal' }
  const answers = [...main.querySelectorAll('.answer, .area-finding, .findings p, .finding, .questions li')].map(
    element => {
      const of = element.closest('[aria-labelledby], [id]')
      const copy = element.cloneNode(true) as Element
      // What paper has no room for, and what it alone has room for.
      for (const some of copy.querySelectorAll('.print-only, .no-print')) some.remove()
      return {
        of: of?.getAttribute('aria-labelledby') ?? of?.id ?? '',
        kind: Object.entries(kinds).find(([selector]) => element.matches(selector))?.[1] ?? '',
        text: (copy.textContent ?? '').replace(/[ \n]+/g, ' ').trim(),
        isSeen: isSeen(element),
      }
    },
  )
  const rows = [...main.querySelectorAll<HTMLElement>('.arrow-rows > li')].map(row => ({
    href: (row.querySelector('a')?.getAttribute('href') ?? '').replace(/^\/\w\w\//, '/'),
    verdict: row.dataset.verdict ?? '',
    chance: row.dataset.chance as Chance,
    name: text(row, 'a').replace(text(row, 'a > .vh'), ''),
    numbers: text(row, '.arrow-numbers'),
    word: text(row, '.arrow-word'),
    said: text(row, 'a'),
    isSeen: isSeen(row),
  }))
  const order = 'h1, h2, .answer, .area-finding, .row-heading, .arrow-rows > li'
  const tops = [...main.querySelectorAll(order)].filter(isSeen).map(element => ({
    of: (element.textContent ?? '').slice(0, 40),
    top: Math.round(element.getBoundingClientRect().top + scrollY),
  }))
  return { answers, rows, tops }
}
