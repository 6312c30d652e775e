import { useEffect, useState } from 'react'
import type { Beside, Grid } from '@/lib/values/grid'
import { othersHere } from './others-here'
import type { EntryEvent } from './entry-state'
import type { SaveAction } from './use-entry'

const EVERY_MS = 20_000

type Ways = {
  grid: Grid
  personId: number
  isReadOnly: boolean
  save: SaveAction
  send: (event: EntryEvent) => void
  beside: Readonly<Record<string, readonly Beside[]>>
}

/**
 * Who else is typing in a grid of one indicator, asked now and then while the page is looked at: a saving of nothing
 * answers what others have. What they write is shown beside each cell.
 */
export function useOthers({ grid, personId, isReadOnly, save, send, beside }: Ways): string[] {
  const [now, setNow] = useState<Date | null>(null)
  const { municipalityId, indicators } = grid
  const indicatorId = !isReadOnly && indicators.length === 1 ? indicators[0]!.indicatorId : null
  useEffect(() => {
    if (indicatorId === null) return
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !navigator.onLine) return
      const answer = await save({ personId, municipalityId, indicatorId, cells: [], gone: [] }).catch(() => null)
      if (answer?.ok) send({ do: 'heard', moved: [], beside: { indicatorId, cells: answer.beside } })
      setNow(new Date())
    }
    const first = setTimeout(() => setNow(new Date()))
    const asking = setInterval(() => void ask(), EVERY_MS)
    return () => {
      clearTimeout(first)
      clearInterval(asking)
    }
  }, [indicatorId, municipalityId, personId, save, send])
  return now ? othersHere(beside, now) : []
}
