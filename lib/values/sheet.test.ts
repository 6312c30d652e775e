import { describe, expect, it } from 'vitest'
import { changeSheet, newSheet, type Sheet, type SheetEvent } from './sheet'

const along = (sheet: Sheet, ...events: SheetEvent[]) => events.reduce(changeSheet, sheet)
const start = newSheet({ a: '1', b: '2', c: '3' })
const undo = { do: 'undo' } as const
const redo = { do: 'redo' } as const
const type = (field: string, ...texts: string[]) => texts.map(text => ({ do: 'type', field, text }) as const)

describe('undo', () => {
  it('takes back a pasted block as one step, and redo brings it again', () => {
    const pasted = along(start, {
      do: 'write',
      writes: [
        ['a', '7'],
        ['b', '8'],
        ['c', '3'],
      ],
    })
    expect(pasted.texts).toEqual({ a: '7', b: '8', c: '3' })
    expect(along(pasted, undo).texts).toEqual(start.texts)
    expect(along(pasted, undo, redo).texts).toEqual(pasted.texts)
  })
  it('takes back what was typed in a field until it was left', () => {
    const typed = along(start, ...type('a', '4', '42'), { do: 'leave' }, ...type('a', '421'))
    expect(along(typed, undo).texts.a).toBe('42')
    expect(along(typed, undo, undo).texts.a).toBe('1')
  })
  it('of one field goes step by step through several', () => {
    const typed = along(start, ...type('a', '9'), ...type('b', '8'))
    expect(along(typed, undo).texts).toMatchObject({ a: '9', b: '2' })
  })
  it('leaves nothing to do again once something else is written', () => {
    const changed = along(start, ...type('a', '9'), undo, ...type('b', '5'))
    expect(along(changed, redo)).toBe(changed)
  })
  it('knows no step that changed nothing', () => {
    expect(along(start, { do: 'write', writes: [['a', '1']] }, undo, redo).texts).toEqual(start.texts)
  })
  it('at random comes back to the start, and forward to the end', () => {
    let seed = 7
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    let sheet: Sheet = start
    for (let i = 0; i < 400; i++) {
      const field = 'abc'[random(3)]!
      const text = String(random(5))
      const events: SheetEvent[] = [
        { do: 'type', field, text },
        {
          do: 'write',
          writes: [
            [field, text],
            ['b', String(random(5))],
          ],
        },
        { do: 'leave' },
        undo,
        redo,
      ]
      sheet = changeSheet(sheet, events[random(events.length)]!)
    }
    const end = sheet.texts
    const steps = sheet.done.length
    const back = along(sheet, ...Array.from({ length: steps }, () => undo))
    expect(back.texts).toEqual(start.texts)
    expect(along(back, ...Array.from({ length: steps }, () => redo)).texts).toEqual(end)
  })
})
