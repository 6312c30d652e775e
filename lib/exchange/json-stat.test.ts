import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bySex, readingOf, type Told } from '@/tests/support/reading'
import { jsonStatOf } from './json-stat'

const publisher = { name: 'Borås Stad', slug: 'boras', code: '1490', updatedOn: '2025-03-21' }
const cubeOf = (told: Told[]) => jsonStatOf(readingOf(told), publisher, 'sv')

const isSet = (list: readonly string[]) => new Set(list).size === list.length
const text = z.string().min(1)
const ids = z.array(text).min(1).refine(isSet)
const cell = z.string().regex(/^(0|[1-9]\d*)$/)
const category = z.strictObject({
  index: ids,
  label: z.record(text, text),
  unit: z.record(text, z.strictObject({ label: text, base: text, decimals: z.int().nonnegative() })).optional(),
})
/** The rules of JSON-stat 2.0 for a dataset (json-stat.org/format): its schema, and what the schema can't say. */
const dataset = z
  .strictObject({
    version: z.literal('2.0'),
    class: z.literal('dataset'),
    label: text,
    source: text,
    updated: z.iso.date(),
    note: z.array(text),
    link: z
      .strictObject({ license: z.array(z.strictObject({ type: z.literal('text/html'), href: z.url() })).min(1) })
      .optional(),
    role: z.strictObject({ time: ids, geo: ids, metric: ids }),
    id: ids,
    size: z.array(z.int().positive()),
    dimension: z.record(text, z.strictObject({ label: text, category })),
    value: z.record(cell, z.number().nullable()),
    status: z.record(cell, text),
    extension: z.record(text, z.unknown()),
  })
  .refine(cube => cube.id.length === cube.size.length)
  .refine(cube => Object.keys(cube.dimension).sort().join() === [...cube.id].sort().join())
  .refine(cube => cube.id.every((id, i) => cube.dimension[id]?.category.index.length === cube.size[i]))
  .refine(cube => isSet(Object.values(cube.role).flat()), 'a dimension has one role')
  .refine(cube =>
    Object.values(cube.role)
      .flat()
      .every(id => cube.id.includes(id)),
  )
  .refine(cube => Object.keys(cube.status).every(cell => cell in cube.value), 'a status is of a value')
  .refine(
    cube =>
      Object.entries(cube.dimension).every(
        ([
          id,
          {
            category: { index, unit },
          },
        ]) =>
          cube.role.metric.includes(id)
            ? [...index].sort().join() ===
              Object.keys(unit ?? {})
                .sort()
                .join()
            : unit === undefined,
      ),
    'every measure has its unit, and nothing else has one',
  )
  .refine(cube => {
    const cells = cube.size.reduce((all, one) => all * one, 1)
    return [...Object.keys(cube.value), ...Object.keys(cube.status)].every(cell => Number(cell) < cells)
  })
  .refine(cube =>
    Object.values(cube.dimension).every(
      ({ category: { index, label } }) => [...index].sort().join() === Object.keys(label).sort().join(),
    ),
  )

/** The place of a cell from its categories, counted here in another way than in the writer. */
function cellOf(cube: ReturnType<typeof cubeOf>, categories: Record<string, string>): number {
  let [cell, stride] = [0, 1]
  for (const id of [...cube.id].reverse()) {
    const index = cube.dimension[id]?.category.index ?? []
    cell += index.indexOf(categories[id] ?? '') * stride
    stride *= index.length
  }
  return cell
}

describe('a reading as JSON-stat', () => {
  const cube = cubeOf(bySex)

  it.each([
    ['by sex', bySex],
    ['across two definitions', [...bySex, { year: 2024, version: 2, count: 650, of: 1000 }]],
    ['by two dimensions at once', [{ year: 2021, breakdown: 'age=0-19|sex=men', count: 300, of: 600 }]],
    ['without values', [{ year: 2021 }]],
  ])('follows the rules of a dataset: %s', (_, told) => expect(dataset.safeParse(cubeOf(told)).error).toBeUndefined())

  it('has time, place, groups and measure, each group with its total', () => {
    expect(cube.id).toEqual(['period', 'place', 'sex', 'measure'])
    expect(cube.size).toEqual([3, 2, 3, 3])
    expect(cube.dimension.sex?.category.label).toEqual({ total: 'alla', women: 'flickor', men: 'pojkar' })
  })

  it('has each number in its cell, rounded', () => {
    const total = { period: '2021', place: '1490', sex: 'total' }
    expect(cube.value[cellOf(cube, { ...total, measure: 'value' })]).toBe(71.2)
    expect(cube.value[cellOf(cube, { ...total, measure: 'upper' })]).toBe(73.9)
    expect(cube.value[cellOf(cube, { ...total, place: '0000', measure: 'value' })]).toBe(85.3)
  })

  it('has null for what is hidden or missing, and a sign that says which', () => {
    const girls = cellOf(cube, { period: '2022', place: '1490', sex: 'women', measure: 'value' })
    const missing = cellOf(cube, { period: '2023', place: '1490', sex: 'total', measure: 'value' })
    expect([cube.value[girls], cube.status[girls]]).toEqual([null, '..'])
    expect([cube.value[missing], cube.status[missing]]).toEqual([null, '–'])
    expect(cube.extension.status).toMatchObject({ label: { '..': 'dolt för att skydda enskilda' } })
  })

  it('marks what is preliminary, beside its number', () =>
    expect(cube.status[cellOf(cube, { period: '2021', place: '0000', sex: 'total', measure: 'value' })]).toBe('p'))

  it('has no cell for what was never asked for', () =>
    expect(cube.value).not.toHaveProperty(
      String(cellOf(cube, { period: '2021', place: '0000', sex: 'men', measure: 'value' })),
    ))

  it('keeps definitions apart', () => {
    const two = cubeOf([...bySex, { year: 2022, version: 2, count: 650, of: 1000 }])
    const at = { period: '2022', place: '1490', sex: 'total', measure: 'value' }
    expect(two.value[cellOf(two, { ...at, definition: '1' })]).toBe(60)
    expect(two.value[cellOf(two, { ...at, definition: '2' })]).toBe(65)
  })

  it('calls a school year by its dates', () => {
    const when = { start: '2021-07-01', end: '2022-06-30', label: '2021/22' }
    const { dimension } = cubeOf([{ year: 2021, when, count: 500, of: 1000 }])
    expect(dimension.period?.category.label).toEqual({ '2021-07-01/2022-06-30': '2021/22' })
  })

  it('tells which cells are our own arithmetic, and has no word where none are', () => {
    const limits = { lower: 45, upper: 55, limitsOrigin: 'computed', countsOrigin: 'recovered' } as const
    const ours = cubeOf([
      { year: 2021, value: 50, origin: 'computed' },
      { year: 2022, value: 51, ...limits },
    ])
    const at = (period: string, measure: string) => cellOf(ours, { period, place: '1490', measure })
    expect(ours.extension.origin).toMatchObject({
      cell: {
        [at('2021', 'value')]: 'computed',
        [at('2022', 'lower')]: 'recovered',
        [at('2022', 'upper')]: 'recovered',
      },
    })
    expect(cubeOf([{ year: 2021, value: 50 }]).extension).not.toHaveProperty('origin')
  })

  it('tells source and licence', () => {
    expect(cube.source).toBe('Källa: Kolada (SCB), N15428, hämtad 21 mars 2025.')
    expect(cube.link?.license[0]?.href).toMatch(/^https:\/\/www\.kolada\.se/)
  })
})
