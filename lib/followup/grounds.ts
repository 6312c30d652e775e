import { actionsOf, type Action, type Goal } from '@/lib/framework/framework'
import { isQuoted, type Evidence } from '@/lib/framework/evidence'

/** What an action or a piece of evidence is called where it is left out of a report. */
export const groundKey = (kind: 'action' | 'evidence', id: number): string => `${kind} ${id}`
export const GROUND_KEY = /^(?:action|evidence) [1-9]\d{0,9}$/

export type Grounds = { actions: Action[]; evidence: Evidence[] }

/** What is done for a goal and what else is known of it, up to a round's year: all that a report of it can tell. */
export const groundsOf = (goal: Goal, year: number): Grounds => ({
  actions: actionsOf(goal),
  evidence: goal.evidence.filter(one => one.year === null || one.year <= year),
})

/** Those that nobody has left out: what is published later is told too. */
export function told({ actions, evidence }: Grounds, leftOut: readonly string[]): Grounds {
  const isTold = (kind: 'action' | 'evidence') => (one: { id: number }) => !leftOut.includes(groundKey(kind, one.id))
  return { actions: actions.filter(isTold('action')), evidence: evidence.filter(isTold('evidence')) }
}

/** As it stands in a report. */
export const actionIn = ({ title, status, responsible, startYear, endYear }: Action) => ({
  ...{ title, status, responsible, startYear, endYear },
})
export const evidenceIn = ({ title, text, source, year, kind }: Evidence) => ({
  ...{ title, text: isQuoted({ kind }) ? `”${text}”` : text, source, year },
})
