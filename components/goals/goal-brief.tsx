import type { MarkStatus } from '@/components/charts/mark-shapes'
import { StatusMark } from '@/components/charts/status-mark'
import { shortTitle } from '@/lib/indicators/indicator'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Reading } from '@/lib/observations/reading'
import { standingOut, type GapMark, type RollUp } from '@/lib/observations/roll-up'
import { groupValues } from '@/lib/observations/statement'
import { gapWord, levelWord } from '@/lib/text/status-words'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'

type Props = { roll: RollUp; t: Dictionary; place: Place }

/** What the strips of a goal hide: which levels and gaps changed for certain; where no gap did, the largest one. */
export function GoalBrief({ roll, t, place }: Props) {
  const { gaps, largest } = standingOut(roll)
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
      {largest && (
        <Told {...largest} place={place}>
          {t.gapIsLargest}
        </Told>
      )}
      {roll.gaps.length === 0 && <span>{t.noGapsMeasured}</span>}
    </span>
  )
}

/** The indicators whose level changed for certain, by name. */
export function CertainLevels({ roll, place }: Omit<Props, 't'>) {
  return standingOut(roll).levels.map(reading => (
    <Told key={reading.indicator.code} status={reading.level.status} reading={reading} place={place}>
      {levelWord(place.locale, reading.level.status)}
    </Told>
  ))
}

type ToldProps = { status?: MarkStatus; reading: Reading; gap?: GapMark['gap']; place: Place; children: string }

function Told({ status, reading, gap, place, children }: ToldProps) {
  const { indicator } = reading
  const words = (
    <>
      <span className="told">{children}:</span>{' '}
      <a href={paths.indicator(place, indicator.code)}>
        <Swedish locale={place.locale}>{shortTitle(indicator)}</Swedish>
      </a>
      {gap && `, ${groupValues(reading, gap, place.locale)}`}
    </>
  )
  return status ? <StatusMark status={status}>{words}</StatusMark> : <span>{words}</span>
}
