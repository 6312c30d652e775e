import { WorkHeading } from '@/components/work/work-heading'
import { roleMeanings, roleNames, workSv as t } from '@/lib/text/work-sv'
import { WorkPage, type WorkParams } from './work-page'

export default function StartPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params}>
      {({ actor, municipality }) => {
        const roles = actor.roles.filter(held => held.municipalityId === municipality.id).map(({ role }) => role)
        return (
          <>
            <WorkHeading title={t.hello(actor.name)} />
            <section className="part" aria-labelledby="roller">
              <h2 id="roller">{t.yourRolesHere(municipality.name)}</h2>
              <ul>
                {roles.toSorted().map(role => (
                  <li key={role}>
                    {roleNames[role]}: {roleMeanings[role]}
                  </li>
                ))}
              </ul>
              <p className="notice">{t.notYet}</p>
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
