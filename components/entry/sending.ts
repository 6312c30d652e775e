import { cellOf } from '@/lib/values/grid'
import { copiesOn, dropCopy, hasUnsentOnDevice, type Unsent, type Whose } from './device-copy'
import type { Saver } from './saver'

/** What the server answers when it is sent what was typed. */
export type Send = (sent: unknown) => Promise<{ ok: boolean }>

/** The grids that are open in this page, whatever they hold only here. */
export const openGrids = new Set<Pick<Saver, 'flush'>>()

/** Someone who leaves isn't kept waiting longer than this. */
const PATIENCE_MS = 10_000

/** What a person has typed of one indicator, in the form that it is saved in. */
export const toSave = (whose: Whose, indicatorId: number, unsent: Unsent) => {
  const entries = Object.entries(unsent)
  return {
    ...{ personId: whose.personId, municipalityId: whose.municipalityId, indicatorId },
    cells: entries.filter(([, text]) => text !== '').map(([, text]) => JSON.parse(text) as unknown),
    gone: entries.filter(([, text]) => text === '').map(([key]) => cellOf(key)),
  }
}

/** Sends all that is unsent in open grids and on the device; true when nothing of it is left there, whoever's it was. */
export async function sendTheLast(personId: number, save: Send): Promise<boolean> {
  const late = new Promise<false>(resolve => setTimeout(() => resolve(false), PATIENCE_MS))
  return Promise.race([late, sendAll(personId, save)])
}

async function sendAll(personId: number, save: Send): Promise<boolean> {
  const flushed = await Promise.all([...openGrids].map(grid => grid.flush()))
  for (const { key, whose, indicatorId, written, unsent } of copiesOn()) {
    if (whose.personId !== personId) continue
    try {
      if ((await save(toSave(whose, indicatorId, unsent))).ok) dropCopy(key, written)
    } catch {
      // No connection, or a copy that says nothing: it stays, and is asked about.
    }
  }
  return flushed.every(Boolean) && !hasUnsentOnDevice()
}
