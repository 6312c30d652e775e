import type { Metadata } from 'next'
import { BackgroundForm } from '@/components/editing/background-form'
import { DecisionList } from '@/components/editing/decision-list'
import { ChangeList } from '@/components/log/change-list'
import { WorkHeading } from '@/components/work/work-heading'
import { getWorkBackground } from '@/lib/municipality/background/work-queries'
import { paths } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import { backgroundSv as t } from '@/lib/text/background-sv'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { removeOne, saveOne, saveSaid, undo } from './actions'

export const metadata: Metadata = { title: t.title }

export default function BackgroundPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="background">
      {async ({ actor, municipality: { id: municipalityId, slug } }) => {
        const background = await getWorkBackground(actor, municipalityId)
        if (!background) return null
        const { said, decisions, changes } = background
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.goals(slug)}>{goalEditingSv.title}</a>
            </p>
            <WorkHeading title={t.title}>
              <p>{t.lead}</p>
              <p>
                <a href={paths.about({ locale: 'sv', municipality: slug })}>{t.toPublic}</a>
              </p>
            </WorkHeading>
            <section className="part" aria-labelledby="om">
              <h2 id="om">{t.said}</h2>
              <BackgroundForm {...{ action: saveSaid, municipalityId, said }} />
            </section>
            <section className="part" aria-labelledby="beslut">
              <h2 id="beslut">{t.decisions.title}</h2>
              <DecisionList {...{ municipalityId, decisions, actions: { saveOne, removeOne } }} />
            </section>
            <section className="part" aria-labelledby="andringar">
              <h2 id="andringar">{t.history}</h2>
              <ChangeList
                {...{ which: { municipalityId }, names: { ...t.names, ...t.decisions.names } }}
                changes={changes.map(({ canBeUndone, ...change }) => ({ ...change, undo: canBeUndone ? undo : null }))}
              />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
