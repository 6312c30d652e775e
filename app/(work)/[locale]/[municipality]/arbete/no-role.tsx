import { WorkHeading } from '@/components/work/work-heading'
import type { SignedIn } from '@/lib/auth/sessions'
import { workPaths } from '@/lib/municipality/work-paths'
import { listWorkplaces } from '@/lib/people/queries'
import { workSv } from '@/lib/text/work-sv'

/** For whoever is signed in but has no role in this municipality. */
export async function NoRole({ actor, municipality }: { actor: SignedIn; municipality: string }) {
  const t = workSv.noRole
  const elsewhere = await listWorkplaces(actor)
  return (
    <>
      <WorkHeading title={t.title}>{t.lead(municipality)}</WorkHeading>
      {elsewhere.length > 0 && (
        <>
          <p>{t.elsewhere}</p>
          <ul>
            {elsewhere.map(({ slug, name }) => (
              <li key={slug}>
                <a href={workPaths.start(slug)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
