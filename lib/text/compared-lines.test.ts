import { expect, it } from 'vitest'
import { compareLines } from './compared-lines'

const SIGNS = { same: ' ', added: '+', removed: '-' }
const drawn = (a: string, b: string) => compareLines(a, b).map(({ text, is }) => SIGNS[is] + text)

it('lines that only one of two texts has are told from those that both have', () => {
  expect(drawn('# Om\n\nEtt\nTvå', '# Om\n\nEtt och ett halvt\nTvå\nTre')).toEqual([
    ...[' # Om', ' ', '-Ett', '+Ett och ett halvt', ' Två', '+Tre'],
  ])
})

it('a line that was moved is taken from one place and put in another', () => {
  expect(drawn('a\nb\nc', 'b\nc\na')).toEqual(['-a', ' b', ' c', '+a'])
})

it('nothing differs in a text and itself, and all of it from an empty one', () => {
  expect(drawn('a\nb', 'a\nb')).toEqual([' a', ' b'])
  expect(drawn('a\nb', '')).toEqual(['-a', '-b', '+'])
})
