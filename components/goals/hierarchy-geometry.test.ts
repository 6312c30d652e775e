import { describe, expect, it } from 'vitest'
import type { Goal, GoalRole } from '@/lib/framework/framework'
import { textWidth } from '../charts/text-width'
import { drawHierarchy, type HierarchyDrawing } from './hierarchy-geometry'
import { noteOf } from './hierarchy-note'
import { dictionary } from '@/lib/text/dictionary'

const roles: GoalRole[] = ['overall', 'area', 'outcome']
const goal = (number: string, title: string, values: boolean[], children: Goal[] = []): Goal =>
  ({
    number,
    title,
    children,
    colour: Number(number.slice(0, 1)),
    role: roles[number === '' ? 0 : number.split('.').length],
    indicators: values.map((hasValues, i) => ({ code: `${number}-${i}`, hasValues })),
  }) as unknown as Goal

const wording = 'I Borås ska invånarna och samhällets olika aktörer känna tillit till varandra och ta gemensamt ansvar'
const boras = goal(
  '',
  'Skapa jämlika livsvillkor och god hälsa',
  [true, true, false],
  [
    goal(
      '1',
      'God start i livet och goda uppväxtvillkor',
      [],
      [
        goal('1.1', wording, [true, true, false]),
        goal(
          '1.2',
          'I Borås ska ingen vara hemlös',
          Array.from({ length: 11 }, () => true),
        ),
      ],
    ),
    goal('2', 'Förutsättningar för arbete', [], [goal('2.1', wording, [])]),
    goal('3', 'Boende och närmiljö', [true], [goal('3.1', wording, [false]), goal('3.2', wording, [true])]),
  ],
)
const borlange = goal(
  '',
  'Ett jämställt och jämlikt samhälle',
  [],
  [
    goal(
      '1',
      'Jämlik hälsa',
      Array.from({ length: 12 }, () => true),
    ),
    goal('2', 'Jämlikt lärande', []),
  ],
)

const t = dictionary('sv')
const note = (goal: Goal) => noteOf(goal, t)
const drawings: [string, HierarchyDrawing][] = [
  ['on a page', drawHierarchy(boras, { width: 1056, size: 16, noteOf: note })],
  ['in a narrower page', drawHierarchy(boras, { width: 680, size: 14, noteOf: note })],
  ['without outcomes, on a page', drawHierarchy(borlange, { width: 1056, size: 16, noteOf: note })],
]

/** Where a goal's wording and note stand, as a box. */
function boxOf({ numberX, x, y, lines, note, isStrong, goal }: HierarchyDrawing['goals'][number], d: HierarchyDrawing) {
  const right = Math.max(
    numberX + textWidth(goal.number, d.size, 600),
    ...lines.map(text => x + textWidth(text, d.size, isStrong ? 600 : 400)),
    ...note.lines.map(text => note.x + textWidth(text, d.size)),
  )
  const last = (first: number, { length }: string[]) => first + Math.max(0, length - 1) * d.line + d.size * 0.25
  const top = Math.min(y, note.lines.length > 0 ? note.y : y) - d.size
  const bottom = Math.max(last(y, lines), note.lines.length > 0 ? last(note.y, note.lines) : 0)
  return { left: numberX, right, top, bottom }
}

describe.each(drawings)('the hierarchy drawn %s', (_, drawing) => {
  const boxes = drawing.goals.map(drawn => boxOf(drawn, drawing))

  it('keeps everything inside its edges', () => {
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(drawing.width)
      expect(top).toBeGreaterThanOrEqual(-drawing.size * 0.3)
      expect(bottom).toBeLessThanOrEqual(drawing.height + 1)
    }
  })

  it('lets no goal stand on another', () => {
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach(b => {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
        expect(apart).toBe(true)
      }),
    )
  })

  it('says of every goal with indicators how many it has, and how many without values', () => {
    for (const { goal, note } of drawing.goals.filter(drawn => drawn.goal.indicators.length > 0)) {
      const without = goal.indicators.filter(({ hasValues }) => !hasValues).length
      const said = note.lines.join(' ').match(/\d+/g)?.map(Number)
      expect(said).toEqual(without > 0 ? [goal.indicators.length, without] : [goal.indicators.length])
    }
  })

  it('says what has no indicator at the end of the tree, and only there', () => {
    const bare = drawing.goals.filter(({ note }) => note.lines.join(' ') === t.tree.lacksIndicators)
    expect(bare.map(({ goal }) => goal.number)).toEqual([drawing.goals.length > 4 ? '2.1' : '2'])
  })

  it('gives a finger at least 24 px', () => {
    for (const { field } of drawing.goals) expect(field.height).toBeGreaterThanOrEqual(24)
  })
})

describe('the hierarchy drawn with its wording', () => {
  it('leaves no word of an adopted goal out', () => {
    const [, drawing] = drawings[0]!
    const drawn = drawing.goals.find(({ goal }) => goal.number === '3.2')
    expect(drawn?.lines.join(' ')).toBe(wording)
  })

  it('reads from the top, each goal before those below it', () =>
    expect(drawings[0]![1].goals.map(({ goal }) => goal.number)).toEqual([
      '',
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
      '3',
      '3.1',
      '3.2',
    ]))
})
