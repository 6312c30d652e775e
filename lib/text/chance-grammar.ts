import type { RatioReason } from '@/lib/statistics/assess-gap'
import type { Chance } from '@/lib/statistics/chance'

/** What can be missing. `noTotal`: the groups have values, but not everyone together. */
export type MissingPart = RatioReason | 'noTotal'

/** How far a change that was seen can be chance, in one language: the same five words everywhere. */
export type ChanceWords = {
  /** In a table, a file, beside a mark: "kan bero på slumpen". */
  word: Record<Chance, string>
  /** A sentence of its own, without its full stop; what was counted is people or other things. */
  sentence: (chance: Chance, reason: MissingPart | undefined, countsPeople: boolean) => string
  /** The same as in the sentence before, of another change. */
  again: (chance: Chance, countsPeople: boolean) => string
  /** Of two changes that have the same word. */
  both: (chance: Chance, countsPeople: boolean) => string
  /** After the change, in the same sentence: "; det kan bero på slumpen". */
  tail: (chance: Chance, countsPeople: boolean) => string
  /** Inside a sentence about a direction: "mycket sannolikt mer än av slump". */
  than: (chance: 'veryLikely' | 'likely') => string
  /** What is missing, as it stands after "går inte att avgöra:". */
  reason: Record<MissingPart, string>
}
