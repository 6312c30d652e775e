import type { Metadata } from 'next'
import { LackLinks } from '@/components/coverage/lack-links'
import { ColumnHeads } from '@/components/ui/column-heads'
import { WorkHeading } from '@/components/work/work-heading'
import { canEditGoals, canSeeCatalogue } from '@/lib/auth/permissions'
import { GOAL_LACKS } from '@/lib/coverage/goal-coverage'
import { countLacks, goalLackIn, withAbove } from '@/lib/coverage/lack-filter'
import { getCoverage } from '@/lib/coverage/work-queries'
import { listWorkGoals } from '@/lib/framework/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { backgroundSv } from '@/lib/text/background-sv'
import { coverageSv } from '@/lib/text/coverage-sv'
import { dayInSweden } from '@/lib/text/days'
import { districtWorkSv } from '@/lib/text/district-work-sv'
import { draftSv } from '@/lib/text/draft-sv'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'
import { goalEditingSv as t } from '@/lib/text/goal-editing-sv'
import { partsSv } from '@/lib/text/parts-sv'
import { steeringSv } from '@/lib/text/steering-sv'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

type Props = { params: WorkParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default function GoalsPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="goals">
      {async ({ actor, municipality }) => {
        const { id, slug } = municipality
        const lack = goalLackIn((await searchParams).saknar)
        const frameworks = await listWorkGoals(actor, id)
        const adopted = frameworks.find(({ status }) => status === 'adopted')
        const today = dayInSweden(new Date())
        const coverage = adopted ? await getCoverage(actor, municipality, adopted.slug, today) : null
        const lacking = (coverage?.goals ?? []).filter(({ lacks }) => lack === null || lacks.includes(lack))
        const found = new Set(lacking.map(goal => goal.id))
        const shown = (goals: (typeof frameworks)[number]['goals'], named: string) =>
          lack && coverage?.framework.slug === named ? withAbove(goals, found) : goals
        const mayEdit = canEditGoals(actor, { municipalityId: id })
        const drafts = frameworks.filter(({ isDraft }) => isDraft)
        return (
          <>
            <WorkHeading title={t.title}>
              <p>{mayEdit ? t.lead : t.leadForOthers}</p>
              {canSeeCatalogue(actor, { municipalityId: id }) && (
                <p>
                  <a href={workPaths.catalogue(slug)}>{catalogueWorkSv.forGoals}</a>
                </p>
              )}
            </WorkHeading>
            <ul className="onward">
              {drafts.map(draft => (
                <li key={draft.id}>
                  <a href={workPaths.draft(slug, draft.slug)}>{draftSv.inDraft(draft.title)}</a>
                </li>
              ))}
              {mayEdit && drafts.length === 0 && (
                <li>
                  <a href={workPaths.nextFramework(slug)}>{draftSv.prepare}</a>
                </li>
              )}
              {mayEdit && (
                <>
                  <li>
                    <a href={workPaths.background(slug)}>{backgroundSv.title}</a>
                  </li>
                  <li>
                    <a href={workPaths.districtWords(slug)}>{districtWorkSv.title}</a>
                  </li>
                </>
              )}
              <li>
                <a href={workPaths.steering(slug)}>{steeringSv.title}</a>
              </li>
            </ul>
            {frameworks
              .filter(({ isDraft }) => !isDraft)
              .map(({ id: frameworkId, slug: named, status, title, goals }) => (
                <section key={frameworkId} className="part" aria-labelledby={`malbild-${frameworkId}`}>
                  <h2 id={`malbild-${frameworkId}`}>{title}</h2>
                  {status === 'adopted' && (
                    <ul className="onward">
                      <li>
                        <a href={workPaths.coverage(slug, named)}>{coverageSv.title}</a>
                      </li>
                      <li>
                        <a href={workPaths.adoptedParts(slug, named)}>{partsSv.adopted.title}</a>
                      </li>
                    </ul>
                  )}
                  {coverage?.framework.slug === named && (
                    <>
                      <LackLinks
                        {...{ title: coverageSv.filter.goals, words: coverageSv.goals.lacks, chosen: lack }}
                        {...{ counts: countLacks(GOAL_LACKS, coverage.goals), here: workPaths.goals(slug) }}
                      />
                      {lack && (
                        <p>
                          {coverageSv.goals.chosen(lacking.length, coverage.goals.length, coverageSv.goals.lacks[lack])}{' '}
                          <a href={workPaths.goals(slug)}>{coverageSv.filter.all}</a>
                        </p>
                      )}
                    </>
                  )}
                  <table className="listing goals">
                    <ColumnHeads heads={Object.values(t.columns)} />
                    <tbody>
                      {shown(goals, named).map(goal => {
                        const name = `${goal.number} ${goal.title}`.trim()
                        return (
                          <tr key={goal.id}>
                            <th scope="row" style={{ paddingInlineStart: `${goal.depth * 1.2}rem` }}>
                              {mayEdit ? <a href={workPaths.goal(slug, goal.id)}>{name}</a> : name}
                            </th>
                            <td data-head={t.columns.indicators}>{goal.indicators}</td>
                          </tr>
                        )
                      })}
                    </tbody>
                  </table>
                </section>
              ))}
          </>
        )
      }}
    </WorkPage>
  )
}
