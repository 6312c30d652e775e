import type { OwnElsewhere } from '@/lib/values/entry-fault'
import { isKeyOf, rulesIn, type Beside, type Grid, type GridRow } from '@/lib/values/grid'
import { changeSheet, newSheet, type Sheet, type SheetEvent, type Write } from '@/lib/values/sheet'
import { NUMBER_FIELDS, TYPED_FIELDS, typedOf, type Head, type Typed, type TypedField } from '@/lib/values/typed-cell'

/** What a grid knows while someone works in it. */
export type EntryState = {
  sheet: Sheet
  /** By cell: what held when the person began, which their value replaces. */
  seen: Readonly<Record<string, Head | null>>
  /** By cell: what holds now, where it is something else. */
  moved: Readonly<Record<string, Head | null>>
  /** By cell: what the person has typed in it on another page, where that is something else. */
  elsewhere: Readonly<Record<string, Typed>>
  beside: Readonly<Record<string, Beside[]>>
  /** By indicator: the source that the person has written on another page, where that is something else. */
  otherSources: Readonly<Record<number, string>>
}

export type EntryEvent =
  | SheetEvent
  /** What the server says of cells; `beside` is all that others have of one indicator. */
  | { do: 'heard'; moved: readonly Told[]; beside?: { indicatorId: number; cells: Readonly<Record<string, Beside[]>> } }
  /** Cells that the person has typed something else in, on another page. */
  | { do: 'elsewhere'; cells: readonly OwnElsewhere[] }
  /** Of two versions of one's own: what stands here, or what was typed there. */
  | { do: 'keepHere' | 'takeThere'; key: string }
  /** Another source of an indicator, from another page; and which of the two holds. */
  | { do: 'otherSource'; indicatorId: number; text: string }
  | { do: 'keepSource' | 'takeSource'; indicatorId: number }
  /** The sources are beside the grid, and no step in it. */
  | { do: 'source'; indicatorIds: readonly number[]; text: string }
  /** Of two versions of a cell: one's own, or what holds. */
  | { do: 'keep' | 'take'; key: string; decimals: number }

type Told = { key: string; now: Head | null }

/** The one field that is told for everything typed of an indicator. */
export const sourceField = (indicatorId: number): string => `source/${indicatorId}`

export const sourceIn = ({ sheet }: EntryState, indicatorId: number): string =>
  sheet.texts[sourceField(indicatorId)] ?? ''

export const fieldOf = (key: string, field: TypedField): string => `${key}/${field}`

export const writesOf = (key: string, typed: Typed): Write[] =>
  TYPED_FIELDS.map(field => [fieldOf(key, field), typed[field]] as const)

/** What says that there is no value leaves no numbers beside it. */
export const withoutValue = (key: string, status: string): Write[] => [
  [fieldOf(key, 'status'), status],
  ...NUMBER_FIELDS.map(number => [fieldOf(key, number), ''] as const),
]

export const typedIn = (texts: Sheet['texts'], key: string): Typed =>
  Object.fromEntries(TYPED_FIELDS.map(field => [field, texts[fieldOf(key, field)] ?? ''])) as Typed

export const rowsOf = ({ blocks }: Grid): GridRow[] => blocks.flatMap(block => block.rows)

export function startOf(grid: Grid): EntryState {
  const rows = rowsOf(grid)
  const seenIn = ({ draft, head }: GridRow) => (draft ? draft.seen : head)
  const isMoved = (row: GridRow) => seenIn(row)?.revisionId !== row.head?.revisionId
  const rules = rulesIn(grid)
  const decimalsOf = ({ cell }: GridRow) => rules.get(cell.indicatorId)!.decimals
  const texts = Object.fromEntries([
    ...rows.flatMap(row => writesOf(row.key, row.draft?.typed ?? typedOf(row.head, decimalsOf(row)))),
    ...grid.indicators.map(({ indicatorId, source }) => [sourceField(indicatorId), source] as const),
  ])
  return {
    sheet: newSheet(texts),
    seen: Object.fromEntries(rows.map(row => [row.key, seenIn(row)])),
    moved: Object.fromEntries(rows.filter(isMoved).map(row => [row.key, row.head])),
    ...{ elsewhere: {}, otherSources: {} },
    beside: Object.fromEntries(rows.map(row => [row.key, row.beside])),
  }
}

export function changeEntry(state: EntryState, event: EntryEvent): EntryState {
  switch (event.do) {
    case 'heard': {
      const isNews = ({ key, now }: Told) => key in state.seen && state.seen[key]?.revisionId !== now?.revisionId
      const moved = event.moved.filter(isNews).map(({ key, now }) => [key, now] as const)
      return {
        ...state,
        moved: { ...state.moved, ...Object.fromEntries(moved) },
        beside: event.beside ? withHeard(state.beside, event.beside) : state.beside,
      }
    }
    case 'keep':
    case 'take': {
      const now = state.moved[event.key] ?? null
      const moved = Object.fromEntries(Object.entries(state.moved).filter(([key]) => key !== event.key))
      const next = { ...state, moved, seen: { ...state.seen, [event.key]: now } }
      if (event.do === 'keep') return next
      const writes = writesOf(event.key, typedOf(now, event.decimals))
      return { ...next, sheet: changeSheet(state.sheet, { do: 'write', writes }) }
    }
    case 'elsewhere': {
      const cells = event.cells.filter(({ key }) => key in state.seen).map(({ key, typed }) => [key, typed] as const)
      return { ...state, elsewhere: { ...state.elsewhere, ...Object.fromEntries(cells) } }
    }
    case 'keepHere':
    case 'takeThere': {
      const { [event.key]: there, ...elsewhere } = state.elsewhere
      if (event.do === 'keepHere' || !there) return { ...state, elsewhere }
      return {
        ...state,
        elsewhere,
        sheet: changeSheet(state.sheet, { do: 'write', writes: writesOf(event.key, there) }),
      }
    }
    case 'otherSource':
      return { ...state, otherSources: { ...state.otherSources, [event.indicatorId]: event.text } }
    case 'keepSource':
    case 'takeSource': {
      const { [event.indicatorId]: there, ...otherSources } = state.otherSources
      const next = { ...state, otherSources }
      if (event.do === 'keepSource' || there === undefined) return next
      return changeEntry(next, { do: 'source', indicatorIds: [event.indicatorId], text: there })
    }
    case 'source': {
      const sources = event.indicatorIds.map(id => [sourceField(id), event.text] as const)
      const texts = { ...state.sheet.texts, ...Object.fromEntries(sources) }
      return { ...state, sheet: { ...state.sheet, texts, open: null } }
    }
    default: {
      const sheet = changeSheet(state.sheet, event)
      return sheet === state.sheet ? state : { ...state, sheet }
    }
  }
}

/** What others have of one indicator, in the place of what they had. */
const withHeard = (
  beside: EntryState['beside'],
  { indicatorId, cells }: { indicatorId: number; cells: EntryState['beside'] },
): EntryState['beside'] => ({
  ...Object.fromEntries(Object.entries(beside).filter(([key]) => !isKeyOf(indicatorId, key))),
  ...cells,
})
