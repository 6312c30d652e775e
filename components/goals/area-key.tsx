import type { Goal } from '@/lib/framework/framework'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from './goal-words'

/** What the squares before the rows say: whose målområde a measure is of, and nothing of better or worse. */
export function AreaKey({ areas, t }: { areas: readonly Goal[]; t: Dictionary }) {
  return (
    <p className="arrow-legend area-key">
      {t.rows.legendAreas}{' '}
      {areas.map(area => (
        <span key={area.number} className={`c${area.colour}`}>
          {area.number} <GoalWords goal={area} />
        </span>
      ))}
    </p>
  )
}
