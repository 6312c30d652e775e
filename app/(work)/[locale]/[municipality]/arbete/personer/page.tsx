import type { Metadata } from 'next'
import { InviteForm } from '@/components/people/invite-form'
import { PeopleTable } from '@/components/people/people-table'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { listDeparted } from '@/lib/people/erase'
import { listColleagues } from '@/lib/people/queries'
import { peopleSv as t } from '@/lib/text/people-sv'
import { workSv } from '@/lib/text/work-sv'
import { WorkPage, type WorkParams } from '../work-page'
import { invite } from './actions'

export const metadata: Metadata = { title: workSv.people }

export default function PeoplePage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="people">
      {async ({ actor, municipality: { id, slug } }) => {
        const departed = await listDeparted(actor, id)
        return (
          <>
            <WorkHeading title={workSv.people}>{t.lead}</WorkHeading>
            <PeopleTable
              people={(await listColleagues(actor, id)).map(person => ({
                ...person,
                href: workPaths.person(slug, person.id),
              }))}
            />
            <section className="part" aria-labelledby="bjud-in">
              <h2 id="bjud-in">{t.invite.title}</h2>
              <InviteForm action={invite} municipalityId={id} />
            </section>
            {departed.length > 0 && (
              <section className="part" aria-labelledby="slutat">
                <h2 id="slutat">{t.person.departedTitle}</h2>
                <p>{t.person.departedLead}</p>
                <ul>
                  {departed.map(person => (
                    <li key={person.id}>
                      <a href={workPaths.person(slug, person.id)}>{person.name}</a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
