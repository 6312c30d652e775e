import type { CaptionFacts } from '@/lib/text/captions'
import type { CaptionGap } from '@/lib/text/gap-caption'
import type { Locale } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import type { GapReading, Reading } from './reading'

/** What sentences about a reading are made from, in one language. */
export function factsOf({ indicator, level }: Reading, locale: Locale): CaptionFacts {
  const { title, name, subject, unit, decimals, direction, isShare, rule } = indicator
  return {
    ...{ title, decimals, direction, isShare, level },
    ...{ name: name[locale], subject: subject[locale], countsPeople: rule.countsPeople },
    unit: unitBeside(subject[locale], unit, locale),
  }
}

export function gapFactsOf(reading: Reading, gap: GapReading, locale: Locale): CaptionGap {
  const groups = [`${gap.dimension}=${gap.focus}`, `${gap.dimension}=${gap.reference}`, '']
  return {
    focus: groupLabel(reading, gap.dimension, gap.focus, locale),
    reference: groupLabel(reading, gap.dimension, gap.reference, locale),
    assessment: gap.gap,
    jumpedTo: reading.jumps.filter(({ breakdown }) => groups.includes(breakdown)).map(({ to }) => to),
  }
}

/** A group in running text: "flickor". */
export function groupLabel({ indicator }: Reading, dimension: string, category: string, locale: Locale): string {
  const labels = indicator.dimensions.find(({ key }) => key === dimension)?.categories
  return labels?.find(({ key }) => key === category)?.label[locale] ?? category
}

/** A subject that already says "per invånare 7–20 år" leaves the unit a plain number. */
function unitBeside(subject: string | null, unit: string, locale: Locale): string {
  const packed = (text: string) => text.replace(/[\s,]/g, '')
  const per = unitNamed(locale, unit).replace(/^(antal|number) /, '')
  return unit.startsWith('antal per') && subject && packed(subject).includes(packed(per)) ? 'antal' : unit
}
