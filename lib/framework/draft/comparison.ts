export type Compared = {
  id: number
  number: string
  title: string
  summary: string | null
  parentId: number | null
}
/** A goal of the draft: which of the former it comes from. */
export type ComparedDraft = Compared & { fromIds: readonly number[] }
/** `merged`: of several former goals; `split`: of one that others come from too. In the order they are counted. */
const FATES = ['carried', 'changed', 'merged', 'split', 'moved', 'new', 'dropped'] as const
export type Fate = (typeof FATES)[number]
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

export type CountedFates = { fates: Fate[]; many: number }

/** How many goals have what fate, each goal once: one that is both changed and moved is of those that are both. */
export function countFates(rows: readonly ComparedRow[]): CountedFates[] {
  const named = new Map<string, CountedFates>()
  for (const { fates } of rows) {
    const key = fates.join(' ')
    named.set(key, { fates, many: (named.get(key)?.many ?? 0) + 1 })
  }
  return [...named.values()].toSorted(
    (a, b) => FATES.indexOf(a.fates[0]!) - FATES.indexOf(b.fates[0]!) || a.fates.length - b.fates.length,
  )
}
