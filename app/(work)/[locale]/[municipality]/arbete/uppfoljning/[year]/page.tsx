import type { Metadata } from 'next'
import { AnsweringList } from '@/components/followup/answering-list'
import { ChoiceForm } from '@/components/followup/choice-form'
import { ChecklistPart } from '@/components/followup/checklist-part'
import { GoalTable } from '@/components/followup/goal-table'
import { PublishPart } from '@/components/followup/publish-part'
import { RoundHeading } from '@/components/followup/round-heading'
import { RoundSteps } from '@/components/followup/round-steps'
import { RoundProgress } from '@/components/followup/round-progress'
import { TakenPart } from '@/components/followup/taken-part'
import { WorkHeading } from '@/components/work/work-heading'
import { dayInSweden } from '@/lib/text/days'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { remindersSv } from '@/lib/text/reminders-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { amend, answer, choose, giveBack, note, propose, publish, take, undo } from './actions'
import { readRoundPage } from './read-round'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { year: string }> }

export default function FollowUpPage({ params }: Props) {
  return (
    <WorkPage params={params} section="followUps">
      {async here => {
        const read = await readRoundPage(here, (await params).year)
        if (!read) return <WorkHeading title={t.missing} />
        const { round, key, may, people, choosable, links } = read
        const { parts, goals, checklist, status, version, lastYear } = round
        const mayWrite = may.run && status === 'open'
        return (
          <>
            <RoundHeading round={round} today={dayInSweden(new Date())} {...links} />
            <RoundSteps round={round} />
            <section className="part" aria-labelledby="indikatorer">
              <h2 id="indikatorer">{t.progress.title}</h2>
              <RoundProgress {...{ parts, lastYear }} hrefOf={links.entryOf} />
              <AnsweringList
                {...{ parts, lastYear, people, ...key }}
                action={mayWrite ? answer : null}
                hrefOf={links.entryOf}
              />
              {mayWrite && <ChoiceForm {...{ choosable, action: choose, ...key }} />}
              <p>
                <a href={links.reminders}>{remindersSv.ofEveryone}</a>
              </p>
            </section>
            <section className="part" aria-labelledby="bedomningar">
              <h2 id="bedomningar">{t.goals.title}</h2>
              <p>{t.goals.lead}</p>
              <GoalTable goals={goals} hrefOf={links.goal} />
              {mayWrite && <TakenPart {...{ goals, actions: { take, undo }, ...key }} />}
            </section>
            <section className="part" aria-labelledby="kontroll">
              <h2 id="kontroll">{t.checklist.title}</h2>
              <ChecklistPart
                {...{ checklist, ...key }}
                action={mayWrite ? note : null}
                goalOf={links.goalOf}
                indicatorOf={links.indicatorOf}
              />
            </section>
            <section className="part" aria-labelledby="publicera">
              <h2 id="publicera">{t.publish.title}</h2>
              <PublishPart
                {...{ status, version, may, ...key }}
                isPassed={checklist.isPassed}
                proposedBy={round.proposedBy?.name ?? null}
                publicNote={round.publicNote}
                diaryNumber={round.diaryNumber}
                draft={links.draft}
                actions={{ propose, giveBack, publish, amend }}
              />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
