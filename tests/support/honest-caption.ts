import { hasMoved } from '@/lib/statistics/count-changes'
import { chancesIn, forbiddenIn } from './chance-in-words'
import type { ReadAnswer } from './indicator-figures'

type Answer = Pick<ReadAnswer, 'verdict' | 'chance'>

/** What was seen of a level or a gap: it moved, it stands still, or there is one value. */
const SEEN =
  /^(?!Det |Den |Sedan |Räknad |Utvecklingen |Ett enskilt |A single |Mellan |Värden |That |It has |Since |The ratio|The trend|Between |There )(?:.*)(?: (?:steg|sjönk|ökade|minskade|rose|fell|grew|shrank) |oförändra[dt]|unchanged|\p{L}+ (?:lägre|lower|högre|higher) |^(?:År|Perioden|In) |var då | then| \()/u
const ABOUT_GAP =
  /^(?:Skillnaden |The gap |För .* var värdet |For .* the value was |(?:År|Perioden) \S+ var skillnaden|In \S+ the gap)/
const LEVELLING = /^(?:Det är utjämning nedåt|This is levelling down)/
const RATIO = /^(?:Räknad som kvot|The ratio)/
const DIRECTIONS: Record<string, RegExp> = {
  larger: /ökade|grew|lägre|högre|lower|higher/,
  smaller: /minskade|shrank|lägre|högre|lower|higher/,
  equal: /oförändra[dt]|unchanged|lägre|högre|lower|higher/,
}

const sentencesOf = (caption: string): string[] =>
  caption
    .split(/(?<=\.) (?=\p{Lu})/u)
    .map(sentence => sentence.replace(/\.$/, ''))
    .filter(Boolean)

/**
 * First from, to and direction; then exactly one word for chance, the one that was found; and none of what has not
 * moved. `ratio` is the answer about the ratio, where it is known.
 */
export function wrongWords(caption: string, level?: Answer, gap?: Answer, ratio?: Answer): string[] {
  const sentences = sentencesOf(caption)
  const faults = forbiddenIn(caption).map(word => `says “${word}”: ${caption}`)
  sentences.forEach((sentence, i) => {
    if (RATIO.test(sentence)) faults.push(...wrongRatio(sentence, ratio))
    else if (SEEN.test(sentence))
      faults.push(...wrongAfter(sentence, sentences[i + 1], ABOUT_GAP.test(sentence) ? gap : level))
    else if (LEVELLING.test(sentence) && chancesIn(sentence).length > 1)
      faults.push(`says more than one word: ${sentence}`)
  })
  return faults
}

function wrongAfter(sentence: string, next: string | undefined, found: Answer | undefined): string[] {
  if (!found) return []
  const isAbout = next !== undefined && !SEEN.test(next) && !RATIO.test(next) && !LEVELLING.test(next)
  // A trend's own sentence has its own word, and follows at once where nothing has moved.
  const isTrend = /^(?:Sedan|Since|Utvecklingen|The trend)/.test(next ?? '')
  const own = chancesIn(sentence)
  const said = [...own, ...(isAbout && !isTrend ? chancesIn(next) : [])]
  const expected = hasMoved(found) ? [found.chance] : []
  const direction = DIRECTIONS[found.verdict]
  return [
    ...(said.join() === expected.join()
      ? []
      : [`says ${said.join() || 'nothing'} of ${expected.join() || 'nothing'}: ${sentence}`]),
    ...(direction && !direction.test(sentence) ? [`another direction than ${found.verdict}: ${sentence}`] : []),
  ]
}

function wrongRatio(sentence: string, ratio: Answer | undefined): string[] {
  const said = chancesIn(sentence)
  const isStill = /oförändrad|unchanged/.test(sentence)
  if (said.length !== (isStill ? 0 : 1)) return [`says ${said.join() || 'nothing'}: ${sentence}`]
  return ratio && !isStill && said[0] !== ratio.chance ? [`says ${said[0]} of ${ratio.chance}: ${sentence}`] : []
}

/** A finding says something of what has moved, and no other word for chance than those that were found. */
export function wrongFinding(finding: string, level?: Answer, gap?: Answer): string[] {
  const moved = [level, gap].flatMap(answer => (answer && hasMoved(answer) ? [answer.chance] : []))
  const said = chancesIn(finding)
  const isWrong = said.some(chance => !moved.includes(chance)) || (said.length === 0) !== (moved.length === 0)
  return [...forbiddenIn(finding), ...(isWrong ? [`says ${said.join()} of ${moved.join()}`] : [])].map(
    fault => `${fault}: ${finding}`,
  )
}
