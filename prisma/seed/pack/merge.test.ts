import { describe, expect, it } from 'vitest'
import { merge } from './merge'
import type { Fields } from './row'

const rows = (said: Record<string, Fields>) => new Map(Object.entries(said))
const one = (brought: Fields | null, found: Fields | null, pack: Fields | null, isWhole = false) => {
  const of = (fields: Fields | null) => rows(fields ? { goal: fields } : {})
  const { add, change, remove } = merge(of(brought), of(found), of(pack), isWhole)
  return { add: add.get('goal'), change: change.get('goal'), remove: remove.has('goal') }
}
const nothing = { add: undefined, change: undefined, remove: false }

describe('when the pack is newer than the database', () => {
  it('what nobody touched is renewed', () =>
    expect(one({ title: 'old' }, { title: 'old' }, { title: 'new' })).toEqual({ ...nothing, change: { title: 'new' } }))
  it('what a person changed stays, and what stands beside it is renewed', () =>
    expect(one({ title: 'old', unit: '%' }, { title: 'mine', unit: '%' }, { title: 'new', unit: 'procent' })).toEqual({
      ...nothing,
      change: { unit: 'procent' },
    }))
  it('a value of which a person changed a part stays whole', () =>
    expect(one({ value: 1, of: 10 }, { value: 2, of: 10 }, { value: 1.5, of: 12 }, true)).toEqual(nothing))
  it('what was never brought is added', () =>
    expect(one(null, null, { title: 'new' })).toEqual({ ...nothing, add: { title: 'new' } }))
  it('what a person removed stays away', () => expect(one({ title: 'a' }, null, { title: 'b' })).toEqual(nothing))
  it('what a person made in the same place stays', () =>
    expect(one(null, { title: 'mine' }, { title: 'new' })).toEqual(nothing))
  it('what the pack has withdrawn goes', () =>
    expect(one({ title: 'a' }, { title: 'a' }, null)).toEqual({ ...nothing, remove: true }))
  it('unless a person changed it', () => expect(one({ title: 'a' }, { title: 'mine' }, null)).toEqual(nothing))
  it('a column younger than the row is filled in', () =>
    expect(one({ title: 'a' }, { title: 'a', kind: 'material' }, { title: 'a', kind: 'conclusion' })).toEqual({
      ...nothing,
      change: { kind: 'conclusion' },
    }))
})

describe('the same thing', () => {
  it.each<[Fields, Fields]>([
    [{ value: '84.10' }, { value: 84.1 }],
    [{ labels: { women: { sv: 'flickor', en: 'girls' } } }, { labels: { women: { en: 'girls', sv: 'flickor' } } }],
    [{ note: null }, {}],
    [{ principles: ['a', 'b'] }, { principles: ['a', 'b'] }],
  ])('%j is %j', (brought, found) => expect(one(brought, found, { x: 1 }).change).toEqual({ x: 1 }))

  it.each<[Fields, Fields]>([
    [{ value: '0' }, { value: '' }],
    [{ principles: ['a', 'b'] }, { principles: ['b', 'a'] }],
    [{ value: 0 }, { value: null }],
  ])('%j is not %j', (brought, found) => expect(one(brought, found, null).remove).toBe(false))
})
