export type Compared = {
  id: number
  number: string
  title: string
  summary: string | null
  parentId: number | null
}
/** A goal of the draft: which of the former it comes from. */
export type ComparedDraft = Compared & { fromIds: readonly number[] }
/** `merged`: of several former goals; `split`: of one that others come from too. */
export type Fate = 'carried' | 'changed' | 'merged' | 'split' | 'moved' | 'new' | 'dropped'
export type ComparedRow = { fates: Fate[]; former: Compared[]; now: ComparedDraft | null }

/**
 * The former målbild and the draft side by side: every goal of the draft in its order, with what it comes from, and what
 * is dropped where it stood. A goal has moved when it stands under another goal; a number alone follows from its siblings.
 */
export function sideBySide(former: readonly Compared[], draft: readonly ComparedDraft[]): ComparedRow[] {
  const rows: ComparedRow[] = draft.map(now => {
    const from = former.filter(({ id }) => now.fromIds.includes(id))
    return { fates: fatesOf(now, from, draft), former: from, now }
  })
  const isCarried = new Set(draft.flatMap(({ fromIds }) => fromIds))
  former.forEach((goal, i) => {
    if (isCarried.has(goal.id)) return
    const before = former[i - 1]
    const at = before ? rows.findIndex(row => row.former.includes(before)) + 1 : 0
    rows.splice(at, 0, { fates: ['dropped'], former: [goal], now: null })
  })
  return rows
}

function fatesOf(now: ComparedDraft, from: readonly Compared[], draft: readonly ComparedDraft[]): Fate[] {
  if (from.length === 0) return ['new']
  const above = draft.find(({ id }) => id === now.parentId)?.fromIds ?? []
  const isMoved = !from.some(({ parentId }) => (parentId === null ? now.parentId === null : above.includes(parentId)))
  const isMerged = from.length > 1
  const isSplit = draft.some(({ id, fromIds }) => id !== now.id && fromIds.some(one => now.fromIds.includes(one)))
  const isChanged = !isMerged && from.some(one => one.title !== now.title || one.summary !== now.summary)
  const fates: [boolean, Fate][] = [
    [isMerged, 'merged'],
    [isSplit, 'split'],
    [isChanged, 'changed'],
    [isMoved, 'moved'],
  ]
  const told = fates.flatMap(([is, fate]) => (is ? [fate] : []))
  return told.length === 0 ? ['carried'] : told
}

/** How many goals have each fate; one that is both changed and moved is counted as both. */
export function countFates(rows: readonly ComparedRow[]): Record<Fate, number> {
  const counts: Record<Fate, number> = { carried: 0, changed: 0, merged: 0, split: 0, moved: 0, new: 0, dropped: 0 }
  for (const { fates } of rows) for (const fate of fates) counts[fate]++
  return counts
}
