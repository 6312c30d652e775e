import type { Metadata } from 'next'
import { HeldLock } from '@/components/periods/held-lock'
import { LockForm } from '@/components/periods/lock-form'
import { WorkHeading } from '@/components/work/work-heading'
import { nameOf } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import { locksSv as t } from '@/lib/text/locks-sv'
import { listLocks } from '@/lib/values/lock-queries'
import { WorkPage, type WorkParams } from '../work-page'
import { except, lift, lock } from './actions'

export const metadata: Metadata = { title: t.title }

export default function PeriodsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="periods">
      {async ({ actor, municipality: { id, slug } }) => {
        const [locks, indicators] = await Promise.all([listLocks(actor, id), listWorkIndicators(slug, 'all')])
        const named = indicators
          .map(indicator => ({ id: indicator.id, name: nameOf(indicator, 'sv') }))
          .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            {locks.length === 0 && <p>{t.none}</p>}
            {locks.map(one => (
              <HeldLock key={one.id} lock={one} municipalityId={id} indicators={named} actions={{ lift, except }} />
            ))}
            <section className="part" aria-labelledby="nytt">
              <h2 id="nytt">{t.new}</h2>
              <LockForm municipalityId={id} lock={lock} />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
