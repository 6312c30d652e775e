import { asks, checkRead, readTyped, stopsCell, type CellFinding, type EntryRules, type Said } from './check-typed'
import { findingsBeside } from './findings-beside'
import { cellKey, mergedSeries, seriesKey, seriesOf, valuesBefore, type Beside, type Known } from './grid'
import type { HeldCell } from './read-cells'
import type { StoredDraft } from './read-drafts'
import { isChanged, typedOf, type Head } from './typed-cell'

export type CheckedDraft = { draft: StoredDraft; key: string; said: Said; head: Head | null; findings: CellFinding[] }

type Around = {
  held: readonly HeldCell[]
  beside: ReadonlyMap<string, readonly Beside[]>
  rules: EntryRules
}

/** Drafts as they would be submitted, each held against its series as it will be with all of them. */
export function checkDrafts(drafts: readonly StoredDraft[], { held, beside, rules }: Around): CheckedDraft[] {
  const heads = new Map(held.map(cell => [cellKey(cell), cell.head]))
  const known = seriesOf(held.map(cell => ({ cell, value: cell.head?.value ?? null })))
  const read = drafts.map(({ typed, seen }) => readTyped(typed, seen, rules))
  const typed = seriesOf(drafts.map(({ cell }, i) => ({ cell, value: read[i]!.said.value })))
  // Each series is put in order once, however many of its periods are typed.
  const merged = new Map<string, Known[]>()
  for (const [key, own] of typed) merged.set(key, mergedSeries(known.get(key) ?? [], own))
  return drafts.map((draft, i) => {
    const { cell } = draft
    const key = cellKey(cell)
    const earlier = valuesBefore(merged.get(seriesKey(cell)) ?? [], { start: cell.periodStart, end: cell.periodEnd })
    const { said, findings } = checkRead(read[i]!, rules, earlier)
    const others = findingsBeside(beside.get(key))
    const all = others.length === 0 ? findings : [...findings, ...others]
    return { draft, key, said, head: heads.get(key) ?? null, findings: all }
  })
}

/** The drafts that say something else than what holds, as they would be submitted. */
export const checkChanged = (drafts: readonly StoredDraft[], around: Around): CheckedDraft[] =>
  checkDrafts(
    drafts.filter(({ typed, seen }) => isChanged(typed, typedOf(seen, around.rules.decimals))),
    around,
  )

/** Whether a draft can be sent: nothing stops it, and what was asked about it is answered in its note. */
export const isReady = ({ draft, findings }: Pick<CheckedDraft, 'draft' | 'findings'>): boolean =>
  !stopsCell(findings) && (!asks(findings) || draft.typed.note.trim() !== '')

/** Whether something else holds now than what was seen when the draft was begun. */
export const hasMoved = ({ draft, head }: Pick<CheckedDraft, 'draft' | 'head'>): boolean =>
  (draft.seen?.revisionId ?? null) !== (head?.revisionId ?? null)
