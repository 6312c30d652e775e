import { useEffect, useReducer, useState, useSyncExternalStore } from 'react'
import type { EntryFault, Moved, OwnElsewhere } from '@/lib/values/entry-fault'
import { changeSheet } from '@/lib/values/sheet'
import type { Beside, Grid } from '@/lib/values/grid'
import { copyOf, onSignOut, type Kept, type Unsent } from './device-copy'
import { acknowledgedIn, snapshotsOf } from './entry-lines'
import { rowsOf, startOf } from './entry-state'
import { restoredIn } from './restored'
import { newSaver, type Before, type SaveAnswer } from './saver'
import { openGrids, sourceWritten, toSave } from './sending'
import { useWork } from './use-work'

type NotReceived = { ok: false; fault: EntryFault | 'signedOut' | 'malformed' }
type Received = {
  ok: true
  savedAt: string
  moved: Moved[]
  elsewhere: OwnElsewhere[]
  otherSource: string | null
  beside: Record<string, Beside[]>
}
export type SaveAction = (sent: unknown) => Promise<Received | NotReceived>

/** Once the person is back, it can be sent. */
const SIGNED_OUT = new Set<string>(['signedOut', 'notYours'])

/** A person's work in a grid: what is typed, what is found in it, and its saving. */
export function useEntry(grid: Grid, personId: number, save: SaveAction) {
  const { work, send, textOf, unshown } = useWork(grid)
  const { state, lines } = work
  const [restored, setRestored] = useState(0)
  const here = { personId, municipalityId: grid.municipalityId }

  const [{ saver, copy, sources }] = useState(() => {
    const sources = new Map(grid.indicators.map(one => [one.indicatorId, new Set([one.source])]))
    const cells = new Map(rowsOf(grid).map(row => [row.key, row.cell]))
    // Indicator by indicator; what did get through is sent once more with the rest, and says the same.
    const toServer = async (unsent: Unsent, before: Before): Promise<SaveAnswer> => {
      let savedAt = new Date().toISOString()
      const elsewhere: Record<string, string> = {}
      for (const { indicatorId } of grid.indicators) {
        const entries = Object.entries(unsent).filter(([key]) => cells.get(key)?.indicatorId === indicatorId)
        if (entries.length === 0) continue
        const answer = await save(toSave(here, indicatorId, withBefore(entries, before), sources.get(indicatorId)))
        if (!answer.ok) return { fault: SIGNED_OUT.has(answer.fault) ? 'signedOut' : 'refused' }
        send({ do: 'heard', moved: answer.moved, beside: { indicatorId, cells: answer.beside } })
        if (answer.elsewhere.length > 0) send({ do: 'elsewhere', cells: answer.elsewhere })
        for (const { key, typed } of answer.elsewhere) elsewhere[key] = JSON.stringify(typed)
        const other = answer.otherSource
        if (other !== null) send({ do: 'otherSource', indicatorId, text: other })
        for (const [key, text] of entries) {
          if (other === null) sources.get(indicatorId)?.add(sourceWritten(text))
          else if (text !== '') elsewhere[key] ??= withOther(text, other)
        }
        savedAt = answer.savedAt
      }
      return { savedAt, elsewhere }
    }
    const copy = copyOf(here, cells)
    const keep = (unsent: Unsent, before: Before) => copy.keep(withBefore(Object.entries(unsent), before))
    const about = { acknowledged: acknowledgedIn(grid), savedAt: lastSaved(grid) }
    return { copy, sources, saver: newSaver({ send: toServer, keep, newer: unshown, ...about }) }
  })
  const saving = useSyncExternalStore(saver.subscribe, saver.getState, saver.getState)

  // What did not reach the server last time is typed again, as one step that can be undone.
  useEffect(() => {
    const start = startOf(grid)
    const { writes, many, elsewhere } = restoredIn(grid, start, copy.read())
    if (changeSheet(start.sheet, { do: 'write', writes }) === start.sheet) return
    const restoring = setTimeout(() => {
      saver.ask(Object.fromEntries(elsewhere.map(({ key, typed }) => [key, JSON.stringify(typed)])))
      send({ do: 'elsewhere', cells: elsewhere })
      send({ do: 'write', writes })
      setRestored(many)
    })
    return () => clearTimeout(restoring)
  }, [grid, saver, copy, send])

  const [isStarted, start] = useReducer(() => true, false)
  useEffect(() => start(), [])
  useEffect(() => {
    if (isStarted) saver.update(snapshotsOf(lines, state))
  }, [isStarted, saver, lines, state])

  useEffect(() => {
    openGrids.add(saver)
    return () => void openGrids.delete(saver)
  }, [saver])
  useEffect(() => onSignOut(saver.leaveDevice), [saver])
  useEffect(() => {
    const now = () => void saver.flush()
    window.addEventListener('online', now)
    window.addEventListener('focus', now)
    window.addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      saver.stop()
      window.removeEventListener('online', now)
      window.removeEventListener('focus', now)
      window.removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', now)
    }
  }, [saver])

  return { work, send, textOf, saver, saving, restored, sources }
}

const lastSaved = (grid: Grid): string | null =>
  rowsOf(grid)
    .flatMap(({ draft }) => draft?.savedAt ?? [])
    .toSorted()
    .at(-1) ?? null

/** What the server has of a cell whose source is another there: never the same as what stands here, so it is sent again. */
const withOther = (text: string, source: string): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), source, isOther: true })

const withBefore = (unsent: readonly (readonly [string, string])[], before: Before): Kept =>
  Object.fromEntries(unsent.map(([key, text]) => [key, [text, ...before(key)]]))
