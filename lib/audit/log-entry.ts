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

const asText = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : Array.isArray(value)
      ? value.map(asText).join(', ')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

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
