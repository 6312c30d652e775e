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
        const todos = await readTodos(here)
        const roles = actor.roles.filter(held => held.municipalityId === municipality.id).map(({ role }) => role)
        const isNothing = Object.values(todos).every(of => of.length === 0)
        return (
          <>
            <WorkHeading title={t.start}>{isNothing && todoSv.nothing}</WorkHeading>
            <TodoList id="kom-igang" title={todoSv.begin} todos={[...todos.begin, ...todos.invite]} />
            <TodoList id="tillbaka" title={todoSv.returned} todos={todos.returned} />
            <TodoList id="granska" title={todoSv.review} todos={todos.review} />
            <TodoList id="sekretess" title={redactionSv.secrets.todo} todos={todos.secrets} />
            <TodoList id="uppfoljning" title={followUpWorkSv.title} todos={todos.rounds} />
            <TodoList id="anta" title={draftSv.adoption.todo} todos={todos.adopt} />
            <TodoList id="uppgifter" title={todoSv.tasks} todos={todos.tasks} />
            <TodoList id="fel" title={faultInboxSv.todo} todos={todos.faults} />
            <TodoList id="utkast" title={todoSv.drafts} todos={todos.drafts} />
            <TodoList id="skickat" title={todoSv.waiting} todos={todos.waiting} />
            <TodoList id="luckor" title={coverageSv.todo.title} todos={todos.lacking} />
            <TodoList id="vantar" title={todoSv.due} lead={todoSv.dueLead} todos={[...todos.years, ...todos.due]} />
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
