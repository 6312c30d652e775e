import { describe, expect, it } from 'vitest'
import { countFates, sideBySide, type Compared } from './comparison'

const goal = (id: number, number: string, parentId: number | null, title = `Mål ${id}`): Compared => ({
  ...{ id, number, parentId, title, summary: null },
})
const former = [goal(1, '', null), goal(2, '1', 1), goal(3, '1.1', 2), goal(4, '1.2', 2), goal(5, '2', 1)]
const copy = former.map(({ id, parentId, ...words }) => ({
  ...{ ...words, id: id + 10, parentId: parentId === null ? null : parentId + 10, fromIds: [id] },
}))
const told = (rows: ReturnType<typeof sideBySide>) =>
  rows.map(({ fates, former, now }) => [fates.join('+'), former.map(({ id }) => id).join(), now?.number ?? null])

describe('a draft beside the former målbild', () => {
  it('carries everything over to begin with', () =>
    expect(countFates(sideBySide(former, copy))).toEqual([{ fates: ['carried'], many: 5 }]))
  it('tells of new words, of a new spot, and of both', () => {
    const draft = copy.map(one =>
      one.id === 13
        ? { ...one, title: 'Nytt' }
        : one.id === 14
          ? { ...one, number: '2.1', parentId: 15, title: 'X' }
          : one,
    )
    expect(told(sideBySide(former, draft))).toEqual([
      ['carried', '1', ''],
      ['carried', '2', '1'],
      ['changed', '3', '1.1'],
      ['changed+moved', '4', '2.1'],
      ['carried', '5', '2'],
    ])
    expect(countFates(sideBySide(former, draft))).toEqual([
      { fates: ['carried'], many: 3 },
      { fates: ['changed'], many: 1 },
      { fates: ['changed', 'moved'], many: 1 },
    ])
  })
  it('does not call a goal moved whose number follows from a sibling that is gone, and tells of that where it stood', () => {
    const draft = copy.filter(({ id }) => id !== 13).map(one => (one.id === 14 ? { ...one, number: '1.1' } : one))
    expect(told(sideBySide(former, draft))).toEqual([
      ['carried', '1', ''],
      ['carried', '2', '1'],
      ['dropped', '3', null],
      ['carried', '4', '1.1'],
      ['carried', '5', '2'],
    ])
  })
  it('tells of one that has become two, and which of them has other words', () => {
    const draft = [...copy, { ...goal(99, '2.1', 15, 'Mål 3'), fromIds: [3] }]
    expect(told(sideBySide(former, draft)).filter(([, from]) => from === '3')).toEqual([
      ['split', '3', '1.1'],
      ['split+moved', '3', '2.1'],
    ])
  })
  it('tells of what is new, and of two that have become one', () => {
    const draft = [
      ...copy.filter(({ id }) => id !== 14).map(one => (one.id === 13 ? { ...one, fromIds: [3, 4] } : one)),
      { ...goal(99, '2.1', 15), fromIds: [] },
    ]
    expect(told(sideBySide(former, draft)).slice(2)).toEqual([
      ['merged', '3,4', '1.1'],
      ['carried', '5', '2'],
      ['new', '', '2.1'],
    ])
  })
})
