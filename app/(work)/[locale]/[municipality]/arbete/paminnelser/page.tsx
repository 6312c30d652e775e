import type { Metadata } from 'next'
import { ReminderList } from '@/components/work/reminder-list'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { listReminders, sendsLetters } from '@/lib/reminders/work-queries'
import { dayInSweden } from '@/lib/text/days'
import { remindersSv as t } from '@/lib/text/reminders-sv'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

export default function RemindersPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="reminders">
      {async ({ actor, municipality: { id, slug } }) => {
        const people = await listReminders(actor, id, dayInSweden(new Date()))
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            {!sendsLetters() && <p className="notice">{t.noServer}</p>}
            <p>
              <a href={`${workPaths.account(slug)}#paminnelser`}>{t.chooseLink}</a>
            </p>
            {people.length === 0 && <p>{t.none}</p>}
            {people.map(person => (
              <ReminderList key={person.id} {...person} isOwn={person.id === actor.id} />
            ))}
          </>
        )
      }}
    </WorkPage>
  )
}
