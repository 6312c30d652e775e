import { columns, valueAt } from './columns'

/** `at`: when it was asked, ms of performance.now; `isWhole`: all of what was asked for came. Status 0 where no answer came. */
export type Answered = { status: number; ms: number; at: number; isWhole: boolean }
/** What was going on from a moment on, until the next. */
export type Phase = { name: string; from: number }

/** What was answered and how long it took: in each phase, and together. */
export function toldByPhase(phases: readonly Phase[], kinds: Readonly<Record<string, readonly Answered[]>>): string {
  const rows = Object.entries(kinds).flatMap(([kind, answers]) => [
    ...phases.map(({ name, from }, i) => {
      const until = phases[i + 1]?.from ?? Infinity
      return told(
        `${kind}, ${name}`,
        answers.filter(({ at }) => at >= from && at < until),
      )
    }),
    told(`${kind}, all`, answers),
  ])
  return columns([['', 'asked', 'whole', 'by status', 'median ms', 'p99 ms', 'longest ms'], ...rows])
}

function told(what: string, answers: readonly Answered[]): string[] {
  const counts = new Map<number, number>()
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1)
  const times = answers.map(({ ms }) => ms)
  const byStatus = [...counts].map(([status, count]) => `${status || 'none'}: ${count}`).join(', ')
  const whole = answers.filter(({ isWhole }) => isWhole).length
  const waited = [0.5, 0.99, 1].map(share => valueAt(times, share).toFixed())
  return [what, String(answers.length), String(whole), byStatus, ...waited]
}
