import type { Metadata } from 'next'
import { LetterTable } from '@/components/people/letter-table'
import { WorkHeading } from '@/components/work/work-heading'
import { listLetters, senderOfLetters } from '@/lib/mail/queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { lettersSv as t } from '@/lib/text/letters-sv'
import { remindersSv } from '@/lib/text/reminders-sv'
import { workSv } from '@/lib/text/work-sv'
import { WorkPage, type WorkParams } from '../work-page'
import { sendLetterAgain } from './actions'

export const metadata: Metadata = { title: workSv.messages }

export default function MessagesPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="messages">
      {async ({ actor, municipality: { id, slug } }) => {
        const [letters, sender] = [await listLetters(actor, id), senderOfLetters()]
        return (
          <>
            <WorkHeading title={workSv.messages}>
              {t.lead} {sender && t.from(sender)}
            </WorkHeading>
            {!sender && <p className="notice">{t.noServer}</p>}
            <p>
              <a href={workPaths.reminders(slug)}>{remindersSv.ofEveryone}</a>
            </p>
            {letters.length > 0 ? (
              <LetterTable
                letters={letters}
                municipalityId={id}
                sendAgain={sendLetterAgain}
                hasServer={sender !== null}
              />
            ) : (
              <>
                <p>{t.none}</p>
                <p>
                  <a href={workPaths.people(slug)}>{t.toPeople}</a>
                </p>
              </>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
