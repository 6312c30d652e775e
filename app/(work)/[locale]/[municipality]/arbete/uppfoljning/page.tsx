import type { Metadata } from 'next'
import { NewRoundForm } from '@/components/followup/new-round-form'
import { RoundList } from '@/components/followup/round-list'
import { WorkHeading } from '@/components/work/work-heading'
import { canRunFollowUp } from '@/lib/auth/permissions'
import { nextRound } from '@/lib/followup/next-round'
import { listFollowable, listRounds } from '@/lib/followup/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { dayInSweden } from '@/lib/text/days'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { WorkPage, type WorkParams } from '../work-page'
import { open } from './actions'

export const metadata: Metadata = { title: t.title }

export default function FollowUpsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="followUps">
      {async ({ actor, municipality: { id, slug } }) => {
        const today = dayInSweden(new Date())
        const [rounds, frameworks] = await Promise.all([listRounds(actor, id), listFollowable(actor, id)])
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <RoundList rounds={rounds.map(round => ({ ...round, href: workPaths.followUp(slug, round.year) }))} />
            {canRunFollowUp(actor, { municipalityId: id }) && (
              <section className="part" aria-labelledby="ny">
                <h2 id="ny">{t.new}</h2>
                <NewRoundForm
                  {...{ open, frameworks }}
                  next={nextRound(rounds, frameworks, today)}
                  municipalityId={id}
                />
              </section>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
