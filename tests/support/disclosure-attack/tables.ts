import type { Cell } from '@/lib/disclosure/cell'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import fc from 'fast-check'

/** The rule that our own sums over districts go under. */
export const districtRule: DisclosureRule = {
  countsPeople: true,
  decimals: 1,
  threshold: 5,
  smallestGroup: 10,
  publishedByAuthority: false,
  valueIsCount: false,
}

const truth = (cell: Cell) => ({ numerator: cell.numerator ?? 0, denominator: cell.denominator })

const group = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 25 }) },
    { weight: 2, arbitrary: fc.integer({ min: 20, max: 400 }) },
  )
  .chain(size =>
    fc.tuple(
      fc.constant(size),
      fc.oneof(fc.integer({ min: 0, max: Math.min(6, size) }), fc.integer({ min: 0, max: size })),
    ),
  )

type Shape = { districts: number; sexes: number; ages: number; periods: number }

/** Tables of up to 200 cells as a city would publish them: districts × sex × age with all their totals. */
export const smallTable = (): fc.Arbitrary<Cell[]> =>
  fc
    .record({
      districts: fc.integer({ min: 1, max: 5 }),
      sexes: fc.integer({ min: 0, max: 2 }),
      ages: fc.constantFrom(0, 0, 2, 3),
      periods: fc.constantFrom(1, 1, 2),
    })
    .chain(tableOf)

/** A table of one shape: groups by district, age, sex and period, and everything they add up to. */
export const tableOf = (shape: Shape): fc.Arbitrary<Cell[]> =>
  fc.array(group, lengthOf(shape)).map(groups => summed(shape, groups))

const lengthOf = ({ districts, sexes, ages, periods }: Shape) => {
  const length = districts * Math.max(1, sexes) * Math.max(1, ages) * periods
  return { minLength: length, maxLength: length }
}

function summed({ districts, sexes, ages, periods }: Shape, groups: readonly [size: number, count: number][]): Cell[] {
  const cells = new Map<string, Cell>()
  const names = (prefix: string, count: number) =>
    Array.from({ length: Math.max(1, count) }, (_, i) => (count ? `${prefix}${i}` : ''))
  const next = groups[Symbol.iterator]()
  for (const period of names('', periods)) {
    for (let district = 1; district <= districts; district++) {
      for (const age of names('age=', ages)) {
        for (const sex of names('sex=', sexes)) {
          const [size, count] = next.next().value ?? [0, 0]
          for (const geography of ['municipality:1490', `district:1490R00${district}`]) {
            for (const breakdown of breakdownsOf(age, sex)) {
              add(cells, { period: `200${period}`, geography, breakdown }, count, size)
            }
          }
        }
      }
    }
  }
  return [...cells.values()].map(cell => withCount(cell, cell.numerator ?? 0))
}

const breakdownsOf = (age: string, sex: string): string[] => [
  ...new Set(['', age, sex, [age, sex].filter(part => part !== '').join('|')]),
]

function add(
  cells: Map<string, Cell>,
  address: Pick<Cell, 'period' | 'geography' | 'breakdown'>,
  count: number,
  size: number,
) {
  const key = Object.values(address).join(';')
  const before = cells.get(key)
  cells.set(key, {
    ...address,
    value: null,
    status: 'normal',
    numerator: (before?.numerator ?? 0) + count,
    denominator: (before?.denominator ?? 0) + size,
    lower: null,
    upper: null,
  })
}

/** The source corrects one to three of the smallest groups by a few persons, and with them all that they are part of. */
export function revised(cells: readonly Cell[], luck: Iterator<number>): Cell[] {
  const draw = (below: number) => (luck.next().value ?? 0) % below
  const depth = (cell: Cell) => partsOf(cell).length
  const deepest = Math.max(...cells.map(depth))
  const groups = cells.filter(cell => cell.geography.startsWith('district') && depth(cell) === deepest)
  let now = cells.map(cell => ({ ...cell }))
  for (let corrections = 1 + draw(3); corrections > 0; corrections--) {
    const key = groups[draw(groups.length)]
    const group = now.find(
      cell => key && isPartOf(key, cell) && cell.geography === key.geography && depth(cell) === deepest,
    )
    if (!group) continue
    const { numerator, denominator } = truth(group)
    const change = Math.max(-numerator, Math.min((denominator ?? 0) - numerator, draw(7) - 3))
    now = now.map(cell => (isPartOf(group, cell) ? withCount(cell, (cell.numerator ?? 0) + change) : cell))
  }
  return now
}

const partsOf = (cell: Cell) => cell.breakdown.split('|').filter(part => part !== '')

const isPartOf = (group: Cell, cell: Cell): boolean =>
  group.period === cell.period &&
  (cell.geography === group.geography || cell.geography.startsWith('municipality')) &&
  partsOf(cell).every(part => partsOf(group).includes(part))

const withCount = (cell: Cell, numerator: number): Cell => ({
  ...cell,
  numerator,
  value: cell.denominator ? (100 * numerator) / cell.denominator : null,
})
