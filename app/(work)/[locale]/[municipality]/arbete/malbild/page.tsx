import type { Metadata } from 'next'
import { ColumnHeads } from '@/components/ui/column-heads'
import { WorkHeading } from '@/components/work/work-heading'
import { listEditableGoals } from '@/lib/framework/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'
import { goalEditingSv as t } from '@/lib/text/goal-editing-sv'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

export default function GoalsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="goals">
      {async ({ actor, municipality: { id, slug } }) => (
        <>
          <WorkHeading title={t.title}>
            <p>{t.lead}</p>
            <p>
              <a href={workPaths.catalogue(slug)}>{catalogueWorkSv.forGoals}</a>
            </p>
          </WorkHeading>
          {(await listEditableGoals(actor, id)).map(({ id: frameworkId, title, isDraft, goals }) => (
            <section key={frameworkId} className="part" aria-labelledby={`malbild-${frameworkId}`}>
              <h2 id={`malbild-${frameworkId}`}>
                {title}
                {isDraft && <span className="soft"> ({t.draft})</span>}
              </h2>
              <table className="listing">
                <ColumnHeads heads={Object.values(t.columns)} />
                <tbody>
                  {goals.map(goal => (
                    <tr key={goal.id}>
                      <th scope="row" style={{ paddingInlineStart: `${goal.depth * 1.2}rem` }}>
                        <a href={workPaths.goal(slug, goal.id)}>{`${goal.number} ${goal.title}`.trim()}</a>
                      </th>
                      <td data-head={t.columns.indicators}>{goal.indicators}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ))}
        </>
      )}
    </WorkPage>
  )
}
