import type { Todo } from '@/components/work/todo-list'
import type { Actor } from '@/lib/auth/permissions'
import { listRedactions, type RedactionTodo } from '@/lib/followup/redaction/waiting/work-queries'
import { listRoundTodos, type RoundTodo } from '@/lib/followup/waiting/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { formatDate } from '@/lib/text/numbers'
import { redactionSv } from '@/lib/text/redaction-sv'

type FollowUpTodos = { rounds: Todo[]; secrets: Todo[] }

/** Rounds that wait to be written or published, and reports that something is to be taken out of. */
export async function followUpTodosOf(
  actor: Actor,
  { id, slug }: { id: number; slug: string },
  today: string,
): Promise<FollowUpTodos> {
  const [rounds, secrets] = await Promise.all([listRoundTodos(actor, id), listRedactions(actor, id)])
  return {
    rounds: rounds.map(one => ({
      ...{ key: String(one.year), href: workPaths.followUp(slug, one.year) },
      ...{ title: followUpWorkSv.round(one.year), about: aboutRound(one, today) },
    })),
    secrets: secrets.map(one => ({
      ...{ key: `${one.kind} ${one.year}`, href: workPaths.redaction(slug, one.year) },
      ...{ title: redactionSv.secrets.of(one.year), about: aboutSecrets(one) },
    })),
  }
}

function aboutRound(one: RoundTodo, today: string): string {
  const words = followUpWorkSv.todo
  if (one.kind !== 'write') return words[one.kind]
  return words.write(one.left, formatDate('sv', one.deadline), one.deadline < today)
}

function aboutSecrets(one: RedactionTodo): string {
  const words = redactionSv.secrets
  if (one.kind === 'left') return words.left(one.many)
  if (one.mayApprove) return words.toApprove
  return one.isOwn ? words.ownWaits : words.waitsForOther(one.by)
}
