import { describe, expect, it } from 'vitest'
import { screensOf } from './screens'
import type { Slide } from './slides'

const slide: Slide = {
  colour: 1,
  over: '1.1 Trygg uppväxt',
  title: 'Det blir bättre',
  says: [],
  swedish: [],
  figure: null,
}
const figure = {
  drawing: { phone: '', column: '' },
  alt: 'Så här.',
  finding: '',
  of: 'Behöriga, procent',
  source: 'SCB',
}
const sentence = (n: number) => `Mening ${n} säger något som tar en rad eller två på en telefon.`
const many = (n: number) => Array.from({ length: n }, (_, i) => sentence(i + 1))

describe('a message of a meeting', () => {
  it('stands on one screen where there is room, with its figure', () => {
    const short = { ...slide, says: ['Det kan bero på slumpen.'], figure }
    expect(screensOf(short, 'Mer')).toEqual([short])
  })
  it('is told on several, in its order and whole, where there isn’t', () => {
    const screens = screensOf({ ...slide, says: many(6), swedish: [many(20).join(' ')] }, 'Mer')
    expect(screens.length).toBeGreaterThan(2)
    expect(screens.map(({ title }) => title)).toEqual([slide.title, ...screens.slice(1).map(() => 'Mer')])
    expect(screens.flatMap(({ says }) => says)).toEqual(many(6))
    expect(screens.flatMap(({ swedish }) => swedish)).toEqual(many(20))
    for (const { says, swedish } of screens) expect([...says, ...swedish].join().length).toBeLessThan(600)
  })
  it('has its figure after it where they don’t fit, called what it finds or what it is of', () => {
    const long = { ...slide, says: many(4), figure }
    expect(screensOf(long, 'Mer').map(({ title, figure: drawn }) => [title, drawn?.of])).toEqual([
      [slide.title, undefined],
      ['Behöriga, procent', ''],
    ])
    const other = screensOf({ ...slide, figure: { ...figure, finding: 'Färre blir behöriga.' } }, 'Mer')
    expect(other.map(({ title, figure: drawn }) => [title, drawn?.of])).toEqual([
      [slide.title, undefined],
      ['Färre blir behöriga.', 'Behöriga, procent'],
    ])
  })
  it('is never lost because one sentence alone is too long', () => {
    const long = 'x'.repeat(2000)
    expect(screensOf({ ...slide, says: [long] }, 'Mer').flatMap(({ says }) => says)).toEqual([long])
  })
})
