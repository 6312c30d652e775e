import { cellOf } from '@/lib/values/grid'
import { copiesOn, dropCopy, hasUnsentOnDevice, type Kept, type Whose } from './device-copy'
import { TYPED_FIELDS, type Typed, type TypedField } from '@/lib/values/typed-cell'
import type { Saver } from './saver'

/** What the server answers when it is sent what was typed. */
export type Send = (
  sent: unknown,
) => Promise<{ ok: false } | { ok: true; elsewhere: readonly { key: string }[]; otherSource: string | null }>

/** The grids that are open in this page, whatever they hold only here. */
export const openGrids = new Set<Pick<Saver, 'flush'>>()

/** Someone who leaves isn't kept waiting longer than this. */
const PATIENCE_MS = 10_000

/** What a person has typed of one indicator, in the form that it is saved in. `knows`: sources that aren't in it. */
export const toSave = (whose: Whose, indicatorId: number, unsent: Kept, knows: Iterable<string> = []) => {
  const entries = Object.entries(unsent).map(([key, [text = '', ...had]]) => {
    const before = had.map(one => typedFrom(one))
    return { text, cell: { ...(text === '' ? cellOf(key) : (JSON.parse(text) as object)), before } }
  })
  return {
    ...{ personId: whose.personId, municipalityId: whose.municipalityId, indicatorId },
    cells: entries.filter(({ text }) => text !== '').map(({ cell }) => cell),
    gone: entries.filter(({ text }) => text === '').map(({ cell }) => cell),
    knownSources: latest([...knows, ...Object.values(unsent).flat().map(sourceWritten)]),
  }
}

/** So many sources are told as known; what is typed letter by letter is saved now and then. */
const MOST_KNOWN = 100
export const latest = (sources: readonly string[]): string[] => [...new Set(sources)].slice(-MOST_KNOWN)

/** The source in what was kept of a cell. */
export const sourceWritten = (text: string): string =>
  text === '' ? '' : String((JSON.parse(text) as { source?: string }).source ?? '')

/** What is typed in a cell, as it was kept. */
export function typedFrom(text: string): Typed {
  const kept = JSON.parse(text) as Partial<Record<string, unknown>>
  const said = (field: TypedField) => (typeof kept[field] === 'string' ? kept[field] : '')
  return Object.fromEntries(TYPED_FIELDS.map(field => [field, said(field)])) as Typed
}

/** Nothing is left on the device, whoever's it was; or something can't be sent; or is older than what the server has. */
export type Left = 'nothing' | 'unsent' | 'older'

/** Sends all that is unsent in open grids and on the device. */
export async function sendTheLast(personId: number, save: Send): Promise<Left> {
  const late = new Promise<Left>(resolve => setTimeout(() => resolve('unsent'), PATIENCE_MS))
  return Promise.race([late, sendAll(personId, save)])
}

async function sendAll(personId: number, save: Send): Promise<Left> {
  let isOlder = false
  const flushed = await Promise.all([...openGrids].map(grid => grid.flush()))
  for (const copy of copiesOn()) {
    if (copy.whose.personId !== personId) continue
    try {
      const answer = await save(toSave(copy.whose, copy.indicatorId, copy.unsent))
      if (!answer.ok) continue
      isOlder ||= answer.elsewhere.length > 0
      // The source that was saved since holds: what the copy says of it stays, and is asked about.
      const isSourceLost = answer.otherSource !== null && saysSource(copy.unsent)
      dropCopy(copy, new Set(isSourceLost ? Object.keys(copy.unsent) : answer.elsewhere.map(({ key }) => key)))
    } catch {
      // No connection, or a copy that says nothing: it stays, and is asked about.
    }
  }
  if (isOlder) return 'older'
  return flushed.every(Boolean) && !hasUnsentOnDevice() ? 'nothing' : 'unsent'
}

const saysSource = (unsent: Kept): boolean => Object.values(unsent).some(([text = '']) => sourceWritten(text) !== '')
