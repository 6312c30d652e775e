import type { MarkStatus } from '@/components/charts/mark-shapes'
import { StatusMark } from '@/components/charts/status-mark'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Reading } from '@/lib/observations/reading'
import { standingOut, type GapMark, type RollUp } from '@/lib/observations/roll-up'
import { groupValues } from '@/lib/observations/statement'
import { gapWord, levelWord } from '@/lib/text/status-words'
import { IndicatorName } from '../indicators/indicator-name'

type Props = { roll: RollUp; place: Place }

/** What the strips of a goal hide: which levels and gaps changed for certain. Nothing where nothing did. */
export function GoalBrief({ roll, place }: Props) {
  const { levels, gaps } = standingOut(roll)
  if (levels.length + gaps.length === 0) return null
  return (
    <span className="aside">
      <CertainLevels roll={roll} place={place} />
      {gaps.map(mark => (
        <Told
          key={mark.reading.indicator.code + mark.gap.dimension}
          status={mark.gap.gap.status}
          {...mark}
          place={place}
        >
          {gapWord(place.locale, mark.gap.gap.status)}
        </Told>
      ))}
    </span>
  )
}

/** The indicators whose level changed for certain, by name. */
export function CertainLevels({ roll, place }: Props) {
  return standingOut(roll).levels.map(reading => (
    <Told key={reading.indicator.code} status={reading.level.status} reading={reading} place={place}>
      {levelWord(place.locale, reading.level.status)}
    </Told>
  ))
}

type ToldProps = { status: MarkStatus; reading: Reading; gap?: GapMark['gap']; place: Place; children: string }

function Told({ status, reading, gap, place, children }: ToldProps) {
  const { indicator } = reading
  return (
    <StatusMark status={status}>
      <span className="told">{children}:</span>{' '}
      <a href={paths.indicator(place, indicator.code)}>
        <IndicatorName indicator={indicator} locale={place.locale} />
      </a>
      {gap && `, ${groupValues(reading, gap, place.locale)}`}
    </StatusMark>
  )
}
