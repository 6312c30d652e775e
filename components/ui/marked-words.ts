import { patternOf } from './search-words'

/** Shows where the words of a search stand in the rows that are seen, without touching them; where a browser cannot, nothing. */
export function markWords(section: HTMLElement, query: string) {
  if (!('highlights' in CSS)) return
  const pattern = patternOf(query)
  const ranges: Range[] = []
  for (const row of pattern ? section.querySelectorAll('[data-row]:not([hidden])') : []) {
    const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { index, 0: word } of text.textContent!.matchAll(pattern!)) {
        const range = new Range()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        ranges.push(range)
      }
  }
  CSS.highlights.set('sok', new Highlight(...ranges))
}
