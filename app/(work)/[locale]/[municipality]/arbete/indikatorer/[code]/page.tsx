import type { Metadata } from 'next'
import { BreaksPart } from '@/components/editing/breaks-part'
import { ControllerForm } from '@/components/editing/controller-form'
import { OutOfStepPart } from '@/components/editing/out-of-step-part'
import { ResponsibleForm } from '@/components/editing/responsible-form'
import { SettingsForm } from '@/components/editing/settings-form'
import { SettingsProposed } from '@/components/editing/settings-proposed'
import { WordsForm } from '@/components/editing/words-form'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { controllerSv } from '@/lib/text/absence-sv'
import { indicatorEditingSv as t } from '@/lib/text/indicator-editing-sv'
import { getEditedIndicator } from '@/lib/values/indicator-editing-queries'
import { WorkPage, type WorkParams } from '../../work-page'
import { previewSettings } from './preview'
import { answerBreak, nameWhoEnters, propose, saveResponsible, saveWhatIsSaid, takeBackSettings } from './actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { code: string }> }

export default function IndicatorPage({ params }: Props) {
  return (
    <WorkPage params={params} section="indicators">
      {async ({ actor, municipality: { id, slug } }) => {
        const indicator = await getEditedIndicator(actor, id, (await params).code)
        if (!indicator) return <WorkHeading title={t.missing} />
        const {
          code,
          name,
          words,
          responsible,
          bodies,
          settings,
          outOfStep,
          dimensions,
          isWithinYear,
          jumps,
          breaks,
          proposed,
          named,
          controllers,
        } = indicator
        const which = { municipalityId: id, indicatorId: indicator.id }
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.indicators(slug)}>{t.title}</a>
            </p>
            <WorkHeading title={name}>
              <a href={workPaths.entryOf(slug, code)}>{t.toValues}</a>
            </WorkHeading>
            <section className="part" aria-labelledby="ord">
              <h2 id="ord">{t.words.title}</h2>
              <p>{t.words.lead}</p>
              <WordsForm {...which} action={saveWhatIsSaid} words={words} />
            </section>
            <section className="part" aria-labelledby="ansvarig">
              <h2 id="ansvarig">{t.responsible.title}</h2>
              <ResponsibleForm {...{ action: saveResponsible, which, responsible, bodies }} />
            </section>
            <section className="part" aria-labelledby="svar">
              <h2 id="svar">{t.settings.title}</h2>
              <p>{t.settings.lead}</p>
              <OutOfStepPart others={outOfStep} />
              {proposed ? (
                <SettingsProposed
                  {...{ takeBack: takeBackSettings, municipalityId: id, proposed }}
                  href={workPaths.submission(slug, proposed.submissionId)}
                />
              ) : (
                <SettingsForm
                  {...which}
                  {...{
                    action: propose,
                    preview: previewSettings,
                    municipality: slug,
                    settings,
                    dimensions,
                    isWithinYear,
                  }}
                />
              )}
            </section>
            <section className="part" aria-labelledby="for-in">
              <h2 id="for-in">{controllerSv.title}</h2>
              <p>{controllerSv.lead}</p>
              <ControllerForm {...which} action={nameWhoEnters} {...{ named, controllers }} />
            </section>
            {jumps.length + breaks.length > 0 && !proposed && (
              <BreaksPart {...{ action: answerBreak, which, jumps, answered: breaks, decimals: settings.decimals }} />
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
