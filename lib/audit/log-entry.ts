import { logSv } from '@/lib/text/log-sv'
import { writtenNumber } from '@/lib/values/typed-cell'

/** Who or what an entry is about, as it is shown. */
export type LogEntry = {
  /** Of the entry, as a text: there can be more than a number holds. */
  id: string
  /** ISO */
  at: string
  /** Null for the system. */
  who: string | null
  action: string
  entity: string
  entityId: string
  /** What it is about, in its own words: a person's name, an indicator's code with period and place. */
  what: string
  entrance: string
  changes: Change[]
}

/** One field; null where there was none, or is none any more. */
type Change = { field: string; before: string | null; after: string | null }

/** In words: of a row its fields by name, of several one on each line; nothing of a list without any. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map(asText).join(value.some(isRow) ? '\n' : ', ') || null
  if (typeof value === 'number') return writtenNumber(value)
  if (!isRow(value)) return String(value)
  const told = Object.entries(value).flatMap(([field, said]) => {
    const words = within(said)
    return words === null ? [] : [`${logSv.fieldOf(field)}: ${words}`]
  })
  return told.join('; ') || null
}

/** What a field of a row says: rows of its own stand in brackets. */
function within(said: unknown): string | null {
  if (typeof said === 'boolean') return said ? logSv.yes : logSv.no
  if (isRow(said)) return `(${asText(said)})`
  return Array.isArray(said) && said.some(isRow) ? said.map(within).join(' ') : asText(said)
}

const isRow = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What differs between two rows of fields, field by field. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const [was, is] = [before, after].map(fields => (fields ?? {}) as Record<string, unknown>) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map(field => ({ field, before: asText(was[field]), after: asText(is[field]) }))
    .filter(change => change.before !== change.after)
}
