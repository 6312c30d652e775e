/** A field of a cell in the sheet: "cell/field". */
export type FieldKey = string
export type Write = readonly [field: FieldKey, text: string]
type Change = { field: FieldKey; before: string; after: string }

/** Texts by field, and the steps that can be taken back and done again. `open`: the field whose typing is one step. */
export type Sheet = {
  texts: Readonly<Record<FieldKey, string>>
  done: readonly (readonly Change[])[]
  undone: readonly (readonly Change[])[]
  open: FieldKey | null
}

export type SheetEvent =
  | { do: 'type'; field: FieldKey; text: string }
  | { do: 'write'; writes: readonly Write[] }
  | { do: 'leave' }
  | { do: 'undo' }
  | { do: 'redo' }
  /** Other fields than before: what the server now says. Nothing of it can be undone. */
  | { do: 'start'; texts: Readonly<Record<FieldKey, string>> }

const MOST_STEPS = 500

export const newSheet = (texts: Readonly<Record<FieldKey, string>>): Sheet => ({
  texts,
  done: [],
  undone: [],
  open: null,
})

/**
 * All that is typed, pasted, filled and cleared, each as one step: what is typed in a field until it is left, and a
 * pasted block however large.
 */
export function changeSheet(sheet: Sheet, event: SheetEvent): Sheet {
  switch (event.do) {
    case 'start':
      return newSheet(event.texts)
    case 'leave':
      return sheet.open === null ? sheet : { ...sheet, open: null }
    case 'undo':
    case 'redo':
      return turn(sheet, event.do)
    case 'write':
      return { ...written(sheet, event.writes), open: null }
    case 'type': {
      const next = written(sheet, [[event.field, event.text]])
      const last = sheet.done.at(-1)?.[0]
      if (next === sheet || sheet.open !== event.field || !last) return { ...next, open: event.field }
      const grown = { ...last, after: event.text }
      return { ...next, done: [...sheet.done.slice(0, -1), [grown]], open: event.field }
    }
  }
}

/** One step of several fields; those that say the same as before are no part of it. */
function written(sheet: Sheet, writes: readonly Write[]): Sheet {
  const step = writes
    .map(([field, after]) => ({ field, after, before: sheet.texts[field] ?? '' }))
    .filter(({ before, after }) => before !== after)
  if (step.length === 0) return sheet
  const texts = { ...sheet.texts }
  for (const { field, after } of step) texts[field] = after
  return { ...sheet, texts, done: [...sheet.done, step].slice(-MOST_STEPS), undone: [] }
}

function turn(sheet: Sheet, way: 'undo' | 'redo'): Sheet {
  const { done, undone } = sheet
  const step = (way === 'undo' ? done : undone).at(-1)
  if (!step) return sheet
  const texts = { ...sheet.texts }
  for (const { field, before, after } of step) texts[field] = way === 'undo' ? before : after
  return way === 'undo'
    ? { texts, done: done.slice(0, -1), undone: [...undone, step], open: null }
    : { texts, done: [...done, step], undone: undone.slice(0, -1), open: null }
}

/** The field that the next undo or redo changes, to bring it into view. */
export const touchedBy = (sheet: Sheet, way: 'undo' | 'redo'): FieldKey | undefined =>
  (way === 'undo' ? sheet.done : sheet.undone).at(-1)?.[0]?.field
