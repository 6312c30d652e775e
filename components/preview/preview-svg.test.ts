import { describe, expect, it } from 'vitest'
import type { ArrowRow } from '../charts/arrow-rows'
import { previewSize, previewSvg, type Preview } from './preview-svg'

const row = (name: string, from: number, to: number): ArrowRow => ({
  ...{ key: name, href: '', name, nameTail: '', colour: 1, from, to, isEqual: false },
  ...{ fromText: String(from), toText: String(to), when: '', note: '', mayBeChance: false, word: '', says: '' },
  ...{ verdict: 'larger', chance: 'counted' },
})

const preview: Preview = {
  municipality: 'Borås Stad',
  kind: 'Effektmål 1.2',
  title: 'I Borås ska alla barn & unga <ges> "möjlighet"',
  colour: '#974608',
  answers: [{ question: 'Det har hänt', answer: 'Andelen sjönk från 84,1 till 80,0 procent.' }],
  changes: { heading: 'Mellan kvinnor och män', rows: [row('Idrott', 11, 18), row('Kulturskola', 8, 5)] },
}
const lowest = (svg: string) => Math.max(...[...svg.matchAll(/<text [^>]*y="(\d+)"/g)].map(([, y]) => Number(y)))
const sizes = (svg: string) => [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size))
const plain = (svg: string) => svg.replaceAll('\u00a0', ' ')

describe('the picture of a goal', () => {
  const svg = previewSvg(preview)
  it('says in words what has happened, and each change with its numbers', () => {
    expect(plain(svg)).toContain('Andelen sjönk från 84,1 till 80,0 procent.')
    for (const words of ['Mellan kvinnor och män', 'Idrott', '11 → 18', '8 → 5']) expect(svg).toContain(words)
  })
  it('points each arrow the way the change went', () => {
    const heads = [...svg.matchAll(/<path d="M[\d.]+ [\d.]+l(-?)\d+-8v16z"/g)].map(([, sign]) => sign)
    expect(heads).toEqual(['-', ''])
  })
  it('keeps what is written from becoming markup', () => {
    expect(svg).toContain('&lt;ges&gt;')
    expect(svg).not.toContain('<ges>')
  })
  it('sets many words smaller and keeps within the picture', () => {
    const long = previewSvg({
      ...preview,
      title: `${preview.title} `.repeat(3),
      answers: [{ question: '', answer: 'Skillnaden ökade från 25 till 33 procentenheter. '.repeat(6) }],
    })
    expect(Math.max(...sizes(long))).toBeLessThan(Math.max(...sizes(svg)))
    expect(lowest(long)).toBeLessThan(previewSize.height)
  })
})

it('a title of seven lines is shortened, and what has happened is there', () => {
  const title = 'I Borås ska barn och unga ha likvärdiga möjligheter att delta i fritids- och kulturaktiviteter '
  const svg = previewSvg({ ...preview, title: title.repeat(6) })
  expect(svg).toContain(' …<')
  expect(plain(svg)).toContain('Andelen sjönk från 84,1 till 80,0 procent.')
  expect(lowest(svg)).toBeLessThan(previewSize.height)
})

it('the picture of the whole has both answers side by side', () => {
  const answers = [
    { question: 'Minskar skillnaderna?', answer: 'Nej, inte sammantaget.' },
    { question: 'Blir det bättre?', answer: 'Både och.' },
  ]
  const svg = previewSvg({ ...preview, answers })
  for (const words of answers.flatMap(({ question, answer }) => [question, answer])) expect(plain(svg)).toContain(words)
})

it('the picture of an indicator shows its figure beside the answers', () => {
  const svg = previewSvg({ ...preview, figure: { markup: '<path d="M0 0h1"/>', width: 520, height: 260 } })
  expect(svg).toContain('<path d="M0 0h1"/>')
  expect(lowest(svg)).toBeLessThan(previewSize.height)
})
