import type { Metadata } from 'next'
import { InstalledTable } from '@/components/installation/installed-table'
import { NewMunicipalityForm } from '@/components/installation/new-municipality-form'
import { RemoveForm } from '@/components/installation/remove-form'
import { WorkHeading } from '@/components/work/work-heading'
import { getInstallation } from '@/lib/municipality/installation/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { installationSv as t } from '@/lib/text/installation-sv'
import { WorkPage, type WorkParams } from '../work-page'
import { add, remove } from './actions'

export const metadata: Metadata = { title: t.title }

export default function InstallationPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="installation">
      {async ({ actor, municipality: { slug } }) => {
        const { here, others } = (await getInstallation(actor)) ?? { here: [], others: [] }
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <section className="part" aria-labelledby="finns">
              <h2 id="finns">{t.here}</h2>
              <InstalledTable here={here} />
            </section>
            <section className="part" aria-labelledby="ny">
              <h2 id="ny">{t.add.title}</h2>
              <p>{t.add.lead}</p>
              <NewMunicipalityForm action={add} others={others} />
            </section>
            <section className="part" aria-labelledby="bort">
              <h2 id="bort">{t.remove.title}</h2>
              <p>{here.length > 1 ? t.remove.lead : t.remove.last}</p>
              <div className="removals">
                {here.length > 1 &&
                  here.map(one => (
                    <RemoveForm
                      key={one.id}
                      {...{ action: remove, municipality: one, copyHref: workPaths.copyOf(slug, one.slug) }}
                    />
                  ))}
              </div>
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
