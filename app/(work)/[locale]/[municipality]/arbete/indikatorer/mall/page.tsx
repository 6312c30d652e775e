import type { Metadata } from 'next'
import { TemplateForm } from '@/components/editing/template-form'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { indicatorEditingSv } from '@/lib/text/indicator-editing-sv'
import { templateSv as t } from '@/lib/text/template-sv'
import { listGoalChoices } from '@/lib/values/new-indicator-queries'
import { getTemplate, listTemplates } from '@/lib/values/template/work-queries'
import { WorkPage, type WorkParams } from '../../work-page'
import { proposeSame } from './actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: WorkParams; searchParams: Promise<{ fran?: string | string[] }> }

export default function TemplatePage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="indicators">
      {async ({ actor, municipality: { id, slug } }) => {
        const { fran } = await searchParams
        const [templates, goals] = await Promise.all([listTemplates(actor, id), listGoalChoices(actor, id)])
        const chosen = typeof fran === 'string' ? await getTemplate(actor, id, fran) : null
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.indicators(slug)}>{indicatorEditingSv.title}</a>
            </p>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            {templates.length === 0 && <p>{t.none}</p>}
            {goals.length === 0 && (
              <p>
                {t.noGoals} <a href={workPaths.goals(slug)}>{goalEditingSv.title}</a>
              </p>
            )}
            <ul className="onward">
              {templates.map(({ slug: from, name, many }) => (
                <li key={from}>
                  <a href={workPaths.template(slug, from)} aria-current={from === chosen?.slug ? 'true' : undefined}>
                    {t.from(name, many)}
                  </a>
                </li>
              ))}
            </ul>
            {chosen && goals.length > 0 && (
              <section className="part" aria-labelledby="indikatorer">
                <h2 id="indikatorer">{t.indicatorsOf(chosen.name)}</h2>
                <TemplateForm {...{ action: proposeSame, municipalityId: id, template: chosen, goals }} />
              </section>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
