import type { Metadata } from 'next'
import { GoalLinks } from '@/components/editing/goal-links'
import { GoalWordsForm } from '@/components/editing/goal-words-form'
import { GoalInDraft } from './goal-in-draft'
import { WorkHeading } from '@/components/work/work-heading'
import { getEditedGoal } from '@/lib/framework/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { goalEditingSv as t } from '@/lib/text/goal-editing-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { decide, link, saveWords, unlink } from './actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { goal: string }> }

export default function GoalPage({ params }: Props) {
  return (
    <WorkPage params={params} section="goal">
      {async ({ actor, municipality: { id, slug } }) => {
        const named = (await params).goal
        const goal = /^\d{1,9}$/.test(named) ? await getEditedGoal(actor, id, Number(named)) : null
        if (!goal) return <WorkHeading title={t.missing} />
        const { level, number, framework, words, corrections } = goal
        return (
          <>
            <p className="crumbs">
              {framework.isDraft ? (
                <a href={workPaths.draft(slug, framework.slug)}>{framework.title}</a>
              ) : (
                <a href={workPaths.goals(slug)}>{t.title}</a>
              )}
            </p>
            <WorkHeading title={words.title}>{t.of(level, number, framework.title)}</WorkHeading>
            <section className="part" aria-labelledby="ord">
              <h2 id="ord">{t.words.title}</h2>
              <p>{framework.isDraft ? t.words.draft : t.words.locked}</p>
              <GoalWordsForm {...{ action: saveWords, municipalityId: id, goal }} />
              {corrections.length > 0 && (
                <>
                  <h3>{t.words.corrections}</h3>
                  <ul>
                    {corrections.map(({ day, why }, i) => (
                      <li key={i}>{t.words.correction(day, why)}</li>
                    ))}
                  </ul>
                </>
              )}
            </section>
            {framework.isDraft && <GoalInDraft {...{ actor, municipality: { id, slug }, goal }} />}
            <section className="part" aria-labelledby="indikatorer">
              <h2 id="indikatorer">{t.links.title}</h2>
              <p>{t.links.lead}</p>
              <GoalLinks {...{ municipalityId: id, goal }} actions={{ link, unlink, decide }} />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
