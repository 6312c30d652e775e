import { AbsenceForm } from '@/components/work/absence-form'
import { canBeAway } from '@/lib/auth/permissions'
import { listAway, listStandIns } from '@/lib/people/absence-queries'
import { absenceSv as t } from '@/lib/text/absence-sv'
import { dayInSweden } from '@/lib/text/days'
import { comeBack, goAway } from './absence-actions'
import type { Workplace } from './work-page'

/** Whether one is away, and who does it instead; folded for those who are here. */
export async function AbsencePart({ actor, municipality: { id } }: Workplace) {
  if (!canBeAway(actor, { municipalityId: id })) return null
  const [away, standIns] = await Promise.all([listAway(actor, id), listStandIns(actor, id)])
  const own = away.find(({ personId }) => personId === actor.id)
  return (
    <details className="part" open={own !== undefined}>
      <summary>
        <h2>{t.title}</h2>
      </summary>
      <AbsenceForm
        {...{ actions: { goAway, comeBack }, municipalityId: id, own, standIns }}
        today={dayInSweden(new Date())}
      />
    </details>
  )
}
