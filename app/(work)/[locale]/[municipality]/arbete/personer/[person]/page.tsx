import type { Metadata } from 'next'
import { ColleagueForms } from '@/components/people/colleague-forms'
import { EraseForm } from '@/components/people/erase-form'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { listDeparted } from '@/lib/people/erase'
import { getUnderWay, listColleagues } from '@/lib/people/queries'
import { extractSv } from '@/lib/text/extract-sv'
import { peopleSv as t } from '@/lib/text/people-sv'
import { workSv } from '@/lib/text/work-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { changeRolesOf, erase, remove, removeFactor, reset } from './actions'

export const metadata: Metadata = { title: workSv.people }

type Props = { params: Promise<Awaited<WorkParams> & { person: string }> }

export default function ColleaguePage({ params }: Props) {
  return (
    <WorkPage params={params} section="people">
      {async ({ actor, municipality: { id, slug } }) => {
        const [{ person: number }, people] = await Promise.all([params, listColleagues(actor, id)])
        const person = people.find(other => String(other.id) === number)
        const gone = person ? undefined : (await listDeparted(actor, id)).find(other => String(other.id) === number)
        const who = person ?? gone
        if (!who) return <WorkHeading title={t.faults.missing} />
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.people(slug)}>{workSv.people}</a>
            </p>
            <WorkHeading title={who.name}>{who.email}</WorkHeading>
            {gone && <EraseForm action={erase} person={gone} municipalityId={id} />}
            {person && (
              <ColleagueForms
                person={person}
                underWay={await getUnderWay(actor, { municipalityId: id, personId: person.id })}
                heirs={people.filter(other => other.id !== person.id)}
                municipalityId={id}
                actions={{ changeRoles: changeRolesOf, reset, removeFactor, remove }}
              />
            )}
            <p className="part">
              <a href={workPaths.personExtract(slug, who.id)}>{extractSv.linkOf}</a>
            </p>
          </>
        )
      }}
    </WorkPage>
  )
}
