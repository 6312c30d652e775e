import { MarkStrip } from '@/components/charts/mark-strip'
import { nameLangOf, nameOf } from '@/lib/indicators/indicator'
import { paths, type Place } from '@/lib/municipality/paths'
import type { RollUp } from '@/lib/observations/roll-up'
import { gapRollUp, levelRollUp } from '@/lib/text/roll-up'
import { gapWord, levelWord } from '@/lib/text/status-words'

type Props = { roll: RollUp; place: Place; isLarge?: boolean; listLabel?: string }

/** One mark for each indicator: is its level improving? */
export function LevelStrip({ roll, place, ...rest }: Props) {
  const marks = roll.readings.map(({ indicator, level: { status } }) => ({
    status,
    name: nameOf(indicator, place.locale),
    lang: nameLangOf(indicator, place.locale),
    says: `: ${levelWord(place.locale, status)}`,
    href: paths.indicator(place, indicator.code),
  }))
  return <MarkStrip marks={marks} sentence={levelRollUp(place.locale, roll.level)} {...rest} />
}

/** One mark for each gap between two groups: is it closing? */
export function GapStrip({ roll, place, ...rest }: Props) {
  const marks = roll.gaps.map(({ reading: { indicator }, gap }) => {
    const dimension = indicator.dimensions.find(d => d.key === gap.dimension)
    const label = (key: string) => dimension?.categories.find(c => c.key === key)?.label[place.locale] ?? key
    return {
      status: gap.gap.status,
      name: nameOf(indicator, place.locale),
      lang: nameLangOf(indicator, place.locale),
      says: `, ${label(gap.focus)} – ${label(gap.reference)}: ${gapWord(place.locale, gap.gap.status)}`,
      href: paths.indicator(place, indicator.code),
    }
  })
  return <MarkStrip marks={marks} sentence={gapRollUp(place.locale, roll.gap)} {...rest} />
}
