import { describe, expect, it } from 'vitest'
import { previewSize, previewSvg, type Preview } from './preview-svg'

const preview: Preview = {
  municipality: 'Borås Stad',
  kind: 'Effektmål 1.2',
  title: 'I Borås ska alla barn & unga <ges> "möjlighet"',
  colour: '#974608',
  answers: [
    {
      question: 'Blir det bättre?',
      answer: '2 av 3 förbättras, 0 försämras',
      marks: ['improving', 'improving', 'cannotTell'],
    },
    {
      question: 'Minskar skillnaderna?',
      answer: '1 av 3 skillnader minskar, 0 ökar',
      marks: ['closing', 'widening', 'turned'],
    },
  ],
}
const lowest = (svg: string) => Math.max(...[...svg.matchAll(/<text [^>]*y="(\d+)"/g)].map(([, y]) => Number(y)))
const sizes = (svg: string) => [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size))

describe('the picture of a goal', () => {
  const svg = previewSvg(preview)
  it('says both answers in words, with one mark for each indicator', () => {
    expect(svg.replaceAll('\u00a0', ' ')).toContain('2 av 3 förbättras, 0 försämras')
    expect(svg.replaceAll('\u00a0', ' ')).toContain('1 av 3 skillnader minskar, 0 ökar')
    expect(svg.match(/<g transform/g)).toHaveLength(6)
    expect(svg.match(/class="marks"/g)).toHaveLength(2)
  })
  it('keeps what is written from becoming markup', () => {
    expect(svg).toContain('&lt;ges&gt;')
    expect(svg).not.toContain('<ges>')
  })
  it('sets a long title smaller and keeps within the picture', () => {
    const long = previewSvg({ ...preview, title: `${preview.title} `.repeat(6) })
    expect(Math.max(...sizes(long))).toBeLessThan(Math.max(...sizes(svg)))
    expect(lowest(long)).toBeLessThan(previewSize.height)
  })
})

it('the picture of an indicator shows its figure beside the answers', () => {
  const svg = previewSvg({ ...preview, figure: { markup: '<path d="M0 0h1"/>', width: 520, height: 260 } })
  expect(svg).toContain('<path d="M0 0h1"/>')
  expect(lowest(svg)).toBeLessThan(previewSize.height)
})
