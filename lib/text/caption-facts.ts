import type { GapAssessment } from '@/lib/statistics/assess-gap'
import type { LevelAssessment } from '@/lib/statistics/assess-level'
import type { OddYear } from '@/lib/statistics/odd-year'
import type { Direction, Period } from '@/lib/statistics/series'

/** Two groups by their labels in running text ("flickor", "pojkar"), and the gap between them. */
export type CaptionGap = {
  focus: string
  reference: string
  assessment: GapAssessment
  oddYear?: OddYear | undefined
  /** Where a jump of everyone or of either group ends, before which nothing is compared. */
  jumpedTo?: readonly Period[]
}

/** What a caption is made from. Titles are Swedish; name, group labels and subject are in the caption's language. */
export type CaptionFacts = {
  title: string
  name?: string | null
  /** A definite noun phrase that begins a sentence; without it the title serves in Swedish, the unit in English. */
  subject?: string | null
  unit: string
  decimals: number
  direction: Direction
  isShare: boolean
  /** Whether it is people that are counted; "alla är räknade" if so. */
  countsPeople?: boolean
  level: LevelAssessment
  /** Labels of periods between the first and the latest value that should have one and have none. */
  missingYears?: readonly string[]
  /** A single year since the first value compared that stands out. */
  oddYear?: OddYear | undefined
  /** Where a jump of everyone ends, before which nothing is compared. */
  jumpedTo?: readonly Period[]
  /** The same jumps in words, without full stops. */
  jumps?: readonly string[]
  gap?: CaptionGap
}
