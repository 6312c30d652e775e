import type { NamedRow } from './places'
import { isTime, labelOf, TOTAL, withoutKind } from './sheet-words'

/** The rows of one indicator's grid by the words for them: a heading and a label, one of them a time. */
export type RowIndex = {
  /** Rows are times under groups or places; else they are those, under times. */
  isByTime: boolean
  titles: ReadonlySet<string>
  /** All that a label is called by, or by a part of it: "norrby" of "Norrby, flickor". */
  words: ReadonlySet<string>
  /** The row that is meant; -1 for none, and where a word has no part in its name. */
  rowOf: (said: readonly string[]) => number
}

/** `top`: the row that is pasted in, under whose heading the lines go that name none. */
export function indexOf(rows: readonly NamedRow[], top: number): RowIndex {
  const blocks = new Map<string, Map<string, number>>()
  const titles = new Map<string, string>()
  rows.forEach(({ label, block, title }, at) => {
    const own = blocks.get(block) ?? new Map<string, number>()
    blocks.set(block, own)
    if (!titles.has(labelOf(title))) titles.set(labelOf(title), block)
    if (!own.has(labelOf(label))) own.set(labelOf(label), at)
  })
  const labels = [...new Set([...blocks.values()].flatMap(own => [...own.keys()]))]
  const isByTime = labels.length > 0 && labels.every(isTime)
  const called = new Map<string, string>()
  for (const label of labels) {
    const name = withoutKind(label)
    // Two of the same name are told apart by their kind alone.
    called.set(name, called.has(name) ? '' : label)
  }
  const here = rows[top]?.block ?? ''
  const nameIn = (block: string | undefined, label: string): number =>
    blocks.get(block ?? '')?.get(label) ?? blocks.get(block ?? '')?.get(called.get(withoutKind(label)) ?? '') ?? -1
  const rowOf = (said: readonly string[]): number => {
    if (said.length === 0) return -1
    const names = [...new Set(said.map(labelOf))]
    const [times, words] = [names.filter(isTime), names.filter(name => !isTime(name))]
    const [time, ...others] = times
    if (others.length > 0) return -1
    if (isByTime) {
      const block = words.length === 0 ? here : titles.get(words.join(', '))
      return time === undefined ? -1 : nameIn(block, time)
    }
    const block = time === undefined ? here : titles.get(time)
    if (words.length === 0) return time === undefined ? -1 : nameIn(block, TOTAL)
    const ways = [words, words.toReversed(), [...words, TOTAL]].map(way => way.join(', '))
    return ways.map(way => nameIn(block, way)).find(row => row >= 0) ?? -1
  }
  return {
    ...{ isByTime, titles: new Set(titles.keys()), rowOf },
    words: new Set(labels.flatMap(label => [label, ...label.split(', ')])),
  }
}
