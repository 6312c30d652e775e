import { locksSv as t } from '@/lib/text/locks-sv'
import type { PeriodLock } from '@/lib/values/period-lock'

/** In the head of a grid: which of its periods can't be sent, why, and until when. */
export function LockNotice({ locks }: { locks: readonly Omit<PeriodLock, 'exceptFor'>[] }) {
  return locks.map(({ id, firstDay, lastDay, why, until }) => (
    <p key={id} className="notice">
      {t.inGrid(t.years(firstDay.slice(0, 4), lastDay.slice(0, 4)), /[.!?]$/.test(why) ? why : `${why}.`, until)}
    </p>
  ))
}
