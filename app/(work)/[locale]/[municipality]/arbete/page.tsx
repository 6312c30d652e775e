import { TodoList } from '@/components/work/todo-list'
import { WorkHeading } from '@/components/work/work-heading'
import { canEnterValues } from '@/lib/auth/permissions'
import { CHAPTERS, chaptersOf } from '@/lib/help/chapters'
import { workPaths } from '@/lib/municipality/work-paths'
import { coverageSv } from '@/lib/text/coverage-sv'
import { draftSv } from '@/lib/text/draft-sv'
import { faultInboxSv } from '@/lib/text/fault-inbox-sv'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { redactionSv } from '@/lib/text/redaction-sv'
import { todoSv } from '@/lib/text/todo-sv'
import { roleMeanings, roleNames, workSv as t } from '@/lib/text/work-sv'
import { AbsencePart } from './absence-part'
import { readTodos } from './read-todos'
import { WorkPage, type WorkParams } from './work-page'

export default function StartPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params}>
      {async here => {
        const { actor, municipality } = here
        const {
          begin,
          invite,
          returned,
          review,
          secrets,
          rounds,
          adopt,
          tasks,
          lacking,
          faults,
          drafts,
          waiting,
          due,
          years,
        } = await readTodos(here)
        const roles = actor.roles.filter(held => held.municipalityId === municipality.id).map(({ role }) => role)
        const isNothing = [
          begin,
          invite,
          returned,
          review,
          secrets,
          rounds,
          adopt,
          tasks,
          lacking,
          faults,
          drafts,
          waiting,
          due,
        ].every(todos => todos.length === 0)
        return (
          <>
            <WorkHeading title={t.start}>{isNothing && todoSv.nothing}</WorkHeading>
            <TodoList id="kom-igang" title={todoSv.begin} todos={[...begin, ...invite]} />
            <TodoList id="tillbaka" title={todoSv.returned} todos={returned} />
            <TodoList id="granska" title={todoSv.review} todos={review} />
            <TodoList id="sekretess" title={redactionSv.secrets.todo} todos={secrets} />
            <TodoList id="uppfoljning" title={followUpWorkSv.title} todos={rounds} />
            <TodoList id="anta" title={draftSv.adoption.todo} todos={adopt} />
            <TodoList id="uppgifter" title={todoSv.tasks} todos={tasks} />
            <TodoList id="fel" title={faultInboxSv.todo} todos={faults} />
            <TodoList id="utkast" title={todoSv.drafts} todos={drafts} />
            <TodoList id="skickat" title={todoSv.waiting} todos={waiting} />
            <TodoList id="luckor" title={coverageSv.todo.title} todos={lacking} />
            <TodoList id="vantar" title={todoSv.due} lead={todoSv.dueLead} todos={[...years, ...due]} />
            {canEnterValues(actor, { municipalityId: municipality.id }) && (
              <p className="all-entry">
                <a href={workPaths.entry(municipality.slug)}>{todoSv.all}</a>
              </p>
            )}
            <AbsencePart {...here} />
            <section className="part" aria-labelledby="roller">
              <h2 id="roller">{t.yourRolesHere(municipality.name)}</h2>
              <ul>
                {roles.toSorted().map(role => (
                  <li key={role}>
                    {roleNames[role]}: {roleMeanings[role]}{' '}
                    {chaptersOf([role]).map(chapter => (
                      <a key={chapter} href={workPaths.helpOn(municipality.slug, chapter)}>
                        {CHAPTERS[chapter].title}
                      </a>
                    ))}
                  </li>
                ))}
              </ul>
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
