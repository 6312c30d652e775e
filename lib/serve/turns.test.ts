import { expect, it } from 'vitest'
import { turns } from './turns.mjs'

/** Work that lasts until it is ended, and what has begun so far. */
function working(most: number) {
  const take = turns(most)
  const begun: string[] = []
  const ends: (() => void)[] = []
  const ask = (caller: string, name: string) =>
    take(caller, end => {
      begun.push(name)
      ends.push(end)
    })
  return { ask, begun, endFirst: () => ends.shift()?.() }
}

it('no more are at work at a time than may be', () => {
  const { ask, begun, endFirst } = working(2)
  for (const name of ['1', '2', '3']) ask('a', name)
  expect(begun).toEqual(['1', '2'])
  endFirst()
  expect(begun).toEqual(['1', '2', '3'])
})

it('one who asks for much keeps nobody else waiting', () => {
  const { ask, begun, endFirst } = working(1)
  for (const name of ['a1', 'a2', 'a3']) ask('a', name)
  ask('b', 'b1')
  for (let i = 0; i < 4; i++) endFirst()
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3'])
})

it('what ends twice lets one more in', () => {
  const { ask, begun, endFirst } = working(1)
  for (const name of ['1', '2', '3']) ask('a', name)
  const end = endFirst
  end()
  expect(begun).toEqual(['1', '2'])
})
