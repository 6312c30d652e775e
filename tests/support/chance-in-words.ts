import type { Chance } from '@/lib/statistics/chance'

/** How each word for chance is said, in both languages; the strongest first, since the others are part of it. */
const SAID: [Chance, RegExp][] = [
  ['veryLikely', /mycket sannolikt mer än (?:av )?slump|very likely more than chance/giu],
  ['likely', /sannolikt mer än (?:av )?slump|likely more than chance/giu],
  ['mayBeChance', /kan bero på slumpen|may be chance/giu],
  ['counted', /alla (?:personer )?(?:är )?räknade|allt (?:är )?räknat|every(?:one|thing) is counted/giu],
  ['untold', /går (?:det )?(?:inte )?att avgöra(?= om)|chance cannot be told/giu],
]

/** Everyday *säkert* means *probably*, and *tydlig* and *signifikant* are read as *large*. */
const FORBIDDEN = /(?<!\p{L})(?:o?säker\p{L}*|certain\p{L}*|signifikan\p{L}*|significan\p{L}*|tydlig\p{L}*)/giu
/** What is said of how well something is known, and of how safe people feel, is no claim about a change. */
const HARMLESS = /(?<!\p{L})(?:osäkerhet\p{L}*|uncertainty)/giu

/** The words for chance in a text, in no order. */
export function chancesIn(text: string): Chance[] {
  let left = text
  return SAID.flatMap(([chance, pattern]) => {
    const found = left.match(pattern) ?? []
    left = left.replace(pattern, '')
    return found.map(() => chance)
  })
}

/** Words that lay people read otherwise than they are meant. */
export const forbiddenIn = (text: string): string[] => text.replace(HARMLESS, '').match(FORBIDDEN) ?? []
