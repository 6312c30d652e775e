import { outlineSv } from '@/lib/text/outline-sv'
import type { Plan, PlanRow } from './plan'
import { UNSAID_ROW } from './read-outline'
import { seenOf } from './seen'
import { statusSv } from './status-words'

export type ShownRow = Omit<PlanRow, 'changes'> & { changes: { field: string; before: string; after: string }[] }
export type ShownPlan = { seen: string; levels: string[]; rows: ShownRow[] }

/** A plan in words, as a page draws it: new rows say what they are by themselves. */
export function shownPlan(plan: Plan): ShownPlan {
  const numbers = new Map(plan.goals.map(({ id, line }) => [id, `${line.number ?? ''} ${line.title}`.trim()]))
  const inWords = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(inWords).join(', ')
    if (typeof value === 'number') return numbers.get(value) ?? String(value)
    return typeof value === 'string' ? ((statusSv as Record<string, string>)[value] ?? value) : ''
  }
  return {
    ...{ seen: seenOf(plan), levels: plan.levels.map(({ singular }) => singular) },
    rows: plan.rows
      .filter(({ row }) => row !== UNSAID_ROW)
      .map(({ changes, ...row }) => ({
        ...row,
        changes:
          row.outcome === 'changed'
            ? Object.entries(changes).map(([field, { before, after }]) => ({
                field: outlineSv.fields[field] ?? field,
                ...{ before: inWords(before), after: inWords(after) },
              }))
            : [],
      })),
  }
}
