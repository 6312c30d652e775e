import type { Todo } from '@/components/work/todo-list'
import type { Actor } from '@/lib/auth/permissions'
import { GOAL_LACKS } from '@/lib/coverage/goal-coverage'
import { lackQuery } from '@/lib/coverage/lack-filter'
import { getCoverage } from '@/lib/coverage/work-queries'
import { currentFramework } from '@/lib/framework/framework'
import { listFrameworks } from '@/lib/framework/queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { coverageSv } from '@/lib/text/coverage-sv'

const t = coverageSv.todo

/** What the goals of the current målbild lack, one of each kind with how many there are. */
export async function lackingOf(actor: Actor, here: { id: number; slug: string }, today: string): Promise<Todo[]> {
  const current = currentFramework(await listFrameworks(here.slug), Number(today.slice(0, 4)))
  const coverage = current && (await getCoverage(actor, here, current.slug, today))
  if (!coverage) return []
  return GOAL_LACKS.flatMap(lack => {
    const many = coverage.goals.filter(({ lacks }) => lacks.includes(lack)).length
    const title = t.goals(many, coverageSv.goals.lacks[lack])
    const href = `${workPaths.coverage(here.slug, current.slug)}${lackQuery(lack)}` as const
    return many === 0 ? [] : [{ key: lack, href, title, about: t.about(coverage.framework.title) }]
  })
}
