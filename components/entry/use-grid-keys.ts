import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
} from 'react'
import { entrySv as t } from '@/lib/text/entry-sv'
import { readBlock, writeBlock } from '@/lib/values/clipboard-block'
import type { SheetEvent, Write } from '@/lib/values/sheet'
import type { TypedField } from '@/lib/values/typed-cell'
import { areaFrom, cellsIn, isOneCell, range, statusWritten, type At } from './block'
import type { Away, NamedRow } from './paste/places'
import { pastedIn } from './paste/pasted'
import { pastedWords } from './paste/pasted-words'
import { showField } from './show-field'
import { drawAllRows } from './use-late-rows'

type Field = HTMLInputElement | HTMLSelectElement

type Sheet = {
  rows: readonly NamedRow[]
  columns: readonly TypedField[]
  /** The year that rows of several indicators are of; '' for one's. */
  year: string
  elsewhere: readonly Away[]
  /** The field at a row and column; null where it can't be written in. */
  keyAt: (row: number, column: number) => string | null
  textAt: (row: number, column: number) => string
  send: (event: SheetEvent) => void
  say: (words: string) => void
}

const STEPS: Record<string, At> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }

/** A spreadsheet's keys over a table of fields that are marked data-at="row:column". */
export function useGridKeys({ rows: named, columns, year, elsewhere, keyAt, textAt, send, say }: Sheet) {
  const rows = named.length
  const table = useRef<HTMLTableElement>(null)
  const [block, mark] = useState<{ from: At; to: At } | null>(null)
  const area = block && areaFrom(block.from, block.to)

  // What was typed and gone to before the page's scripts came is as typed and gone to afterwards.
  const early = useEffectEvent(() => {
    const fields = [...(table.current?.querySelectorAll<Field>('[data-at]') ?? [])]
    const typed = fields
      .filter(field => field.value !== textAt(...atOf(field)))
      .map(field => [field.id, field.value] as const)
    if (typed.length > 0) send({ do: 'write', writes: typed })
    const field = table.current?.contains(document.activeElement) && fieldOf(document.activeElement!)
    if (field) mark({ from: atOf(field), to: atOf(field) })
  })
  useEffect(() => early(), [])

  const within = ([row, column]: At): At => [
    Math.max(0, Math.min(rows - 1, row)),
    Math.max(0, Math.min(columns.length - 1, column)),
  ]
  const isIn = ([row, column]: At) => row >= 0 && row < rows && column >= 0 && column < columns.length
  const fieldAt = ([row, column]: At) => {
    if (!table.current?.querySelector(`[data-at^="${row}:"]`)) drawAllRows()
    return table.current?.querySelector<Field>(`[data-at="${row}:${column}"]`)
  }
  /** To a row and column, or on by the same step past those that hold no field. */
  const go = (event: KeyboardEvent, to: At, step: At = [0, 0]) => {
    let at = to
    while (step.some(one => one !== 0) && isIn(at) && !fieldAt(at)) at = [at[0] + step[0], at[1] + step[1]]
    const next = fieldAt(within(at))
    if (!next || next === event.target) return
    event.preventDefault()
    showField(next.id)?.focus()
  }
  const writes = (put: (write: (at: At, text: string) => void) => void): number => {
    const found: Write[] = []
    let skipped = 0
    put(([row, column], text) => {
      const key = row < rows && column < columns.length ? keyAt(row, column) : null
      const said = columns[column] === 'status' ? statusWritten(text) : text.trim()
      if (key === null || said === undefined) skipped++
      else found.push([key, said])
    })
    send({ do: 'write', writes: found })
    return skipped
  }

  function onPaste(event: ClipboardEvent) {
    const field = fieldOf(event.target)
    if (!field || !area) return
    const pasted = readBlock(event.clipboardData.getData('text/plain'))
    const isSingle = pasted.length === 1 && pasted[0]!.length === 1
    if (isSingle && isOneCell(area) && !isAllMarked(field)) return
    event.preventDefault()
    const { cells, hidden, left } = pastedIn({ pasted, area, rows: named, columns, year, elsewhere })
    const skipped = hidden + writes(write => cells.forEach(({ at, text }) => write(at, text)))
    say(pastedWords({ put: cells.length + hidden - skipped, skipped, left }))
  }

  function onCopy(event: ClipboardEvent) {
    if (!area || isOneCell(area)) return
    event.preventDefault()
    const lines = range(area.top, area.bottom).map(row => range(area.left, area.right).map(c => textAt(row, c)))
    event.clipboardData.setData('text/plain', writeBlock(lines))
  }

  function onKeyDown(event: KeyboardEvent) {
    const field = fieldOf(event.target)
    if (!field || !area || !block || event.altKey) return
    const [row, column] = atOf(field)
    const isCommand = event.ctrlKey || event.metaKey
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (isCommand && (key === 'z' || key === 'y')) {
      event.preventDefault()
      const way = key === 'y' || event.shiftKey ? 'redo' : 'undo'
      send({ do: way })
      return say(way === 'undo' ? t.undone : t.redone)
    }
    if (isCommand && key === 'd') {
      event.preventDefault()
      return fillDown(isOneCell(area))
    }
    // As in a spreadsheet; from a note back to the value that it is of.
    if (key === 'F2' && event.shiftKey)
      return go(event, [row, columns.indexOf(columns[column] === 'note' ? 'value' : 'note')])
    if (isCommand && key === 'Home') return go(event, [0, 0])
    if (isCommand && key === 'End') return go(event, [rows - 1, columns.length - 1])
    if (key === 'Enter') {
      const down = event.shiftKey ? -1 : 1
      return go(event, [row + down, column], [down, 0])
    }
    if ((key === 'Delete' || key === 'Backspace') && !isOneCell(area)) {
      event.preventDefault()
      let many = 0
      writes(write => cellsIn(area).forEach(at => void (many++, write(at, ''))))
      return say(t.cleared(many))
    }
    const step = STEPS[key]
    if (!step || isCommand) return
    if (event.shiftKey && (step[0] !== 0 || isAllMarked(field))) {
      event.preventDefault()
      const to = within([block.to[0] + step[0], block.to[1] + step[1]])
      mark({ from: block.from, to })
      const next = areaFrom(block.from, to)
      return say(t.marked(next.bottom - next.top + 1, next.right - next.left + 1))
    }
    // A list is opened and chosen in with the arrows, and text is moved in until its end.
    if (step[0] !== 0 && field instanceof HTMLSelectElement) return
    if (step[1] !== 0 && !isAtEnd(field, step[1])) return
    if (!event.shiftKey) go(event, [row + step[0], column + step[1]], step)
  }

  /** The first marked row's texts in those below it; of one field, the text above it. */
  function fillDown(isOne: boolean) {
    if (!area) return
    const from = isOne ? area.top - 1 : area.top
    if (from < 0) return
    let many = 0
    writes(write => {
      for (const [row, column] of cellsIn(area)) {
        if (row === from) continue
        many++
        write([row, column], textAt(from, column))
      }
    })
    say(t.filled(many))
  }

  function onFocus(event: FocusEvent) {
    const field = fieldOf(event.target)
    if (!field) return
    const at = atOf(field)
    mark({ from: at, to: at })
    if (field instanceof HTMLInputElement) field.select()
  }

  const onBlur = () => send({ do: 'leave' })
  return { table, area, handlers: { onPaste, onCopy, onKeyDown, onFocus, onBlur } }
}

const fieldOf = (target: EventTarget): Field | null =>
  (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) && target.dataset.at ? target : null

const atOf = (field: Field): At => field.dataset.at!.split(':').map(Number) as [number, number]

const isAllMarked = (field: Field): boolean =>
  field instanceof HTMLSelectElement || (field.selectionStart === 0 && field.selectionEnd === field.value.length)

const isAtEnd = (field: Field, step: number): boolean =>
  isAllMarked(field) ||
  (field instanceof HTMLInputElement &&
    field.selectionStart === field.selectionEnd &&
    field.selectionStart === (step < 0 ? 0 : field.value.length))
