import { useEffect, useReducer, useState, useSyncExternalStore } from 'react'
import type { EntryFault, Moved } from '@/lib/values/entry-fault'
import { changeSheet } from '@/lib/values/sheet'
import type { Beside, Grid } from '@/lib/values/grid'
import { typedOf } from '@/lib/values/typed-cell'
import { deviceKey, keepOnDevice, onSignOut, readFromDevice, type Unsent } from './device-copy'
import { acknowledgedIn, linesOf, snapshotsOf, type EntryLine } from './entry-lines'
import { changeEntry, rowsOf, startOf, typedIn, writesOf, type EntryEvent, type EntryState } from './entry-state'
import { newSaver, type SaveAnswer } from './saver'
import { openGrids, toSave } from './sending'

type NotReceived = { ok: false; fault: EntryFault | 'signedOut' | 'malformed' }
export type SaveAction = (
  sent: unknown,
) => Promise<{ ok: true; savedAt: string; moved: Moved[]; beside: Record<string, Beside[]> } | NotReceived>

/** What is typed, and the rows as they then stand. */
export type Work = { state: EntryState; lines: EntryLine[] }

const workIn = (grid: Grid, state: EntryState, before?: Work): Work =>
  state === before?.state ? before : { state, lines: linesOf(grid, state, before?.lines) }

/** Once the person is back, it can be sent. */
const SIGNED_OUT = new Set<string>(['signedOut', 'notYours'])

/** A person's work in a grid: what is typed, what is found in it, and its saving. */
export function useEntry(grid: Grid, personId: number, save: SaveAction) {
  const [work, send] = useReducer(
    (before: Work, event: EntryEvent) => workIn(grid, changeEntry(before.state, event), before),
    grid,
    () => workIn(grid, startOf(grid)),
  )
  const { state, lines } = work
  const [restored, setRestored] = useState(0)
  const here = { personId, municipalityId: grid.municipalityId }

  const [saver] = useState(() => {
    const cells = new Map(rowsOf(grid).map(row => [row.key, row.cell]))
    // Indicator by indicator; what did get through is sent once more with the rest, and says the same.
    const toServer = async (unsent: Unsent): Promise<SaveAnswer> => {
      let savedAt = new Date().toISOString()
      for (const { indicatorId } of grid.indicators) {
        const entries = Object.entries(unsent).filter(([key]) => cells.get(key)?.indicatorId === indicatorId)
        if (entries.length === 0) continue
        const answer = await save(toSave(here, indicatorId, Object.fromEntries(entries)))
        if (!answer.ok) return { fault: SIGNED_OUT.has(answer.fault) ? 'signedOut' : 'refused' }
        send({ do: 'heard', moved: answer.moved, beside: { indicatorId, cells: answer.beside } })
        savedAt = answer.savedAt
      }
      return { savedAt }
    }
    const keep = (unsent: Unsent) => keepOnDevice(here, cells, unsent)
    return newSaver({ send: toServer, keep, acknowledged: acknowledgedIn(grid), savedAt: lastSaved(grid) })
  })
  const saving = useSyncExternalStore(saver.subscribe, saver.getState, saver.getState)

  // What did not reach the server last time is typed again, as one step that can be undone.
  useEffect(() => {
    const start = startOf(grid)
    const device = { personId, municipalityId: grid.municipalityId }
    const left = grid.indicators.flatMap(({ indicatorId, rules }) =>
      Object.entries(readFromDevice(deviceKey(device, indicatorId)))
        .filter(([key]) => key in start.seen)
        .map(([key, text]) => ({ key, text, rules })),
    )
    const writes = left.flatMap(({ key, text, rules }) => {
      if (text === '') return writesOf(key, typedOf(start.seen[key] ?? null, rules.decimals))
      try {
        const kept: unknown = JSON.parse(text)
        return typeof kept === 'object' && kept !== null ? keptWrites(key, kept) : []
      } catch {
        return []
      }
    })
    if (changeSheet(start.sheet, { do: 'write', writes }) === start.sheet) return
    const restoring = setTimeout(() => {
      send({ do: 'write', writes })
      setRestored(left.length)
    })
    return () => clearTimeout(restoring)
  }, [grid, personId])

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

  return { work, send, saver, saving, restored }
}

const lastSaved = (grid: Grid): string | null =>
  rowsOf(grid)
    .flatMap(({ draft }) => draft?.savedAt ?? [])
    .toSorted()
    .at(-1) ?? null

const keptWrites = (key: string, kept: object) => {
  const texts = Object.fromEntries(
    Object.entries(kept)
      .filter(([, text]) => typeof text === 'string')
      .map(([field, text]) => [`${key}/${field}`, text as string]),
  )
  return writesOf(key, typedIn(texts, key))
}
