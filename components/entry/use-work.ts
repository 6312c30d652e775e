import { startTransition, useCallback, useEffect, useReducer, useRef } from 'react'
import type { Grid } from '@/lib/values/grid'
import type { Sheet } from '@/lib/values/sheet'
import { linesOf, snapshotsOf, type EntryLine } from './entry-lines'
import { changeEntry, startOf, type EntryEvent, type EntryState } from './entry-state'

/** What is typed, and the rows as they then stand. */
export type Work = { state: EntryState; lines: EntryLine[] }

const workIn = (grid: Grid, state: EntryState, before?: Work): Work =>
  state === before?.state ? before : { state, lines: linesOf(grid, state, before?.lines) }

/** From so many fields on, what changes in them is seen before it is checked. */
const MANY = 50
/** A page that isn't looked at paints nothing. */
const LONGEST_WAIT_MS = 200

/**
 * A grid's work, and what changes it. A pasted block and its undoing are written in the fields at once, and the rows are
 * checked and drawn with what is said of them right after that has been painted.
 */
export function useWork(grid: Grid) {
  const [work, show] = useReducer(
    (before: Work, state: EntryState) => workIn(grid, state, before),
    grid,
    () => workIn(grid, startOf(grid)),
  )
  const latest = useRef(work.state)
  const shown = useRef(work.state)
  useEffect(() => void (shown.current = work.state), [work.state])
  const send = useCallback((event: EntryEvent) => {
    const before = latest.current
    const state = changeEntry(before, event)
    latest.current = state
    const changed = changedIn(before.sheet, state.sheet)
    if (changed.length < MANY) return show(state)
    for (const field of changed) {
      const drawn = document.getElementById(field)
      if (drawn instanceof HTMLInputElement || drawn instanceof HTMLSelectElement)
        drawn.value = state.sheet.texts[field] ?? ''
    }
    afterPaint(() => startTransition(() => show(latest.current)))
  }, [])
  /** What a field says by now, painted or not. */
  const textOf = useCallback((field: string) => latest.current.sheet.texts[field] ?? '', [])
  /** What is to be saved, where more is typed than is shown yet. */
  const unshown = useCallback(() => {
    const state = latest.current
    return state === shown.current ? null : snapshotsOf(linesOf(grid, state), state)
  }, [grid])
  return { work, send, textOf, unshown }
}

const changedIn = (before: Sheet, { texts }: Sheet): string[] =>
  before.texts === texts ? [] : Object.keys(texts).filter(field => before.texts[field] !== texts[field])

function afterPaint(go: () => void): void {
  const late = setTimeout(go, LONGEST_WAIT_MS)
  // The frame after the one that paints it.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      clearTimeout(late)
      go()
    }),
  )
}
