import type { Known } from './known'

/** The one label that the indicator's name holds too: a subject, an age. A longer one is meant before what it begins with. */
export function labelInTitle(labels: readonly string[], { indicator: { title, name } }: Known): string | null {
  const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')} `
  const names = [title, name.sv ?? '', name.en ?? ''].map(words)
  const held = labels.filter(
    label => words(label).length >= SHORTEST_LABEL && names.some(name => name.includes(words(label))),
  )
  const longest = held.filter(label => !held.some(other => other !== label && words(other).includes(words(label))))
  return longest.length === 1 ? longest[0]! : null
}
/** With a space before and after. */
const SHORTEST_LABEL = 6
