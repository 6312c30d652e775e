import type { Metadata } from 'next'
import { OpeningPart } from '@/components/beginning/opening-part'
import { Steps } from '@/components/beginning/steps'
import { WorkHeading } from '@/components/work/work-heading'
import { paths } from '@/lib/municipality/paths'
import { getBeginning } from '@/lib/municipality/opening/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { beginningSv as t } from '@/lib/text/beginning-sv'
import { timeOf } from '@/lib/text/moments'
import { WorkPage, type WorkParams } from '../work-page'
import { open, propose, takeBack } from './actions'
import { stepLinks } from './step-links'

export const metadata: Metadata = { title: t.title }

export default function BeginningPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="beginning">
      {async ({ actor, municipality: { id, slug, name } }) => {
        const beginning = await getBeginning(actor, id)
        if (!beginning) return null
        const { many, framework, proposal, isPublic } = beginning
        return (
          <>
            <WorkHeading title={t.title}>
              {isPublic ? t.opened : t.lead} {t.progress(many.done, many.all)}
            </WorkHeading>
            <Steps
              {...{ beginning, links: stepLinks(actor, { id, slug }, beginning) }}
              opening={
                isPublic ? (
                  <a href={paths.overview({ locale: 'sv', municipality: slug })}>{t.steps.opening.link}</a>
                ) : (
                  <>
                    {framework?.state === 'adopted' && (
                      <p className="onward">
                        <a href={workPaths.preview(slug)}>{t.steps.opening.preview}</a>
                      </p>
                    )}
                    <OpeningPart
                      {...{ municipality: { id, name }, mayPropose: beginning.mayPropose }}
                      isReady={many.done === many.all - 1}
                      proposal={
                        proposal && {
                          ...{ seen: proposal.at, mayOpen: proposal.mayOpen },
                          said: t.steps.opening.proposed(proposal.by, timeOf(proposal.at)),
                        }
                      }
                      actions={{ propose, takeBack, open }}
                    />
                  </>
                )
              }
            />
          </>
        )
      }}
    </WorkPage>
  )
}
