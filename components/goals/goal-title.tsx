import type { Goal } from '@/lib/framework/framework'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'

/** A goal's number and its wording as adopted, never shortened. */
export function GoalTitle({ goal, t, locale }: { goal: Goal; t: Dictionary; locale: Locale }) {
  return (
    <>
      {goal.number && <span className="no">{goal.number}</span>} <Swedish locale={locale}>{goal.title}</Swedish>
      {goal.ourReading && <span className="remark"> ({t.ourReading})</span>}
    </>
  )
}
