import { indicatorCodes, type Goal } from '@/lib/framework/framework'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, rollUp, type RollUp } from '@/lib/observations/roll-up'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from './goal-words'
import { CertainLevels, GoalBrief } from './goal-brief'
import { GapStrip, LevelStrip } from './strips'

type Props = { goals: Goal[]; readings: Reading[]; t: Dictionary; place: Place }

/** Goals as rows: number, wording as adopted, a strip for each question, and what changed for certain in words. */
export function GoalRows({ goals, readings, t, place }: Props) {
  return (
    <>
      <div className="heads" aria-hidden="true">
        <span />
        <span>{goals[0]?.levelName}</span>
        <span>{t.level}</span>
        <span>{t.gap}</span>
      </div>
      <ul className="rows">
        {goals.map(goal => (
          <GoalRow key={goal.number} goal={goal} readings={readings} t={t} place={place} />
        ))}
      </ul>
    </>
  )
}

function GoalRow({ goal, readings, t, place }: { goal: Goal } & Omit<Props, 'goals'>) {
  const codes = new Set(indicatorCodes(goal))
  const roll = rollUp(readings.filter(r => codes.has(r.indicator.code) && countsInRollUp(r)))
  return (
    <li>
      <span className="no">{goal.number}</span>
      <a href={paths.goal(place, goal.number)}>
        <GoalWords goal={goal} />
      </a>
      <StripCells roll={roll} t={t} place={place} />
      <GoalBrief roll={roll} place={place} />
    </li>
  )
}

type StripProps = { roll: RollUp; t: Dictionary; place: Place }

/** An area without goals below it answers for itself. */
export function GoalStrips({ roll, t, place }: StripProps) {
  return (
    <div className="own-strips">
      <StripCells roll={roll} t={t} place={place} />
      <p className="small soft">
        <CertainLevels roll={roll} place={place} />
      </p>
    </div>
  )
}

function StripCells({ roll, t, place }: StripProps) {
  return (
    <span className="strips">
      <span className="strip-cell">
        <span className="key">{t.level}</span>
        <LevelStrip roll={roll} place={place} />
      </span>
      <span className="strip-cell">
        <span className="key">{t.gap}</span>
        {roll.gaps.length > 0 ? (
          <GapStrip roll={roll} place={place} />
        ) : (
          <span className="unmeasured">{t.noGapsMeasured}</span>
        )}
      </span>
    </span>
  )
}
