import type { Cell, CellAddress } from '@/lib/disclosure/cell'
import type { DeclaredSum } from '@/lib/disclosure/sums'
import fc from 'fast-check'
import { keyOf } from './seen'

/** One way of dividing people: the pieces that everyone is in one of, and what else is printed, piece by piece. */
type Division = { along: string; pieces: readonly string[]; groups: Readonly<Record<string, readonly string[]>> }

/** A world of people, all that could be printed of it, and every sum that holds in it, whoever knows of it. */
export type World = { cells: Cell[]; sums: DeclaredSum[]; divisions: readonly Division[] }

const CITY = 'municipality:1490'
const all = (pieces: readonly string[], name = '') => ({ [name]: pieces })
const areas = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)

const AGES = ['0-4', '5-19', '20-64', '65+']
const YEARS = ['2021-01-01/2021-12-31', '2022-01-01/2022-12-31', '2023-01-01/2023-12-31']
const DESO = areas('district:1490A00', 4)
const REGSO = areas('district:1490R00', 5)
const SCHOOLS = areas('school:', 4)
const [D1 = '', D2 = '', D3 = '', D4 = ''] = DESO
const [R1 = '', R2 = '', R3 = '', R4 = '', R5 = ''] = REGSO

const nestedAges: Division = {
  along: 'age',
  pieces: AGES,
  groups: { ...all(AGES), '0-19': ['0-4', '5-19'], '20+': ['20-64', '65+'] },
}
const crossingAges: Division = {
  along: 'age',
  pieces: AGES,
  groups: { ...all(AGES), '0-19': ['0-4', '5-19'], '5-64': ['5-19', '20-64'] },
}
const sex: Division = { along: 'sex', pieces: ['women', 'men'], groups: all(['women', 'men']) }
const deso: Division = {
  along: 'geography',
  pieces: DESO,
  groups: { ...all(DESO, CITY), 'district:1490R001': [D1, D2], 'district:1490R002': [D3, D4] },
}
const areaTypes: Division = {
  along: 'geography',
  pieces: REGSO,
  groups: { ...all(REGSO, CITY), 'areaType:1': [R1, R3], 'areaType:2': [R2], 'areaType:3': [R4, R5] },
}
const city: Division = { along: 'geography', pieces: [CITY], groups: {} }
const schools: Division = { along: 'geography', pieces: SCHOOLS, groups: all(SCHOOLS, CITY) }
const pooled: Division = {
  along: 'period',
  pieces: YEARS,
  groups: {
    '2021-01-01/2022-12-31': YEARS.slice(0, 2),
    '2022-01-01/2023-12-31': YEARS.slice(1),
    '2021-01-01/2023-12-31': YEARS,
  },
}

/** The kinds of sums that a table can hide people in, and give them away by. */
export const FAMILIES = {
  'ages inside ages': [city, nestedAges, sex],
  'ages across ages': [city, crossingAges],
  'DeSO inside RegSO inside the city': [deso, sex],
  'area types over districts': [areaTypes, sex],
  'pooled years over single years': [city, pooled, sex],
  'schools of a city': [schools, sex],
  'ages inside ages in DeSO inside RegSO': [deso, nestedAges],
  'pooled years of districts by area type': [areaTypes, pooled],
} satisfies Record<string, readonly Division[]>

const size = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 25 }) },
  { weight: 3, arbitrary: fc.integer({ min: 20, max: 300 }) },
)
const group = size.chain(people =>
  fc.tuple(
    fc.constant(people),
    fc.oneof(fc.integer({ min: 0, max: Math.min(6, people) }), fc.integer({ min: 0, max: people })),
  ),
)

/** A world of one family with people drawn by chance. */
export function worldOf(divisions: readonly Division[]): fc.Arbitrary<World> {
  const places = productOf(divisions.map(({ pieces }) => pieces))
  return fc.array(group, { minLength: places.length, maxLength: places.length }).map(groups => {
    const people = new Map(places.map((names, index) => [names.join(';'), groups[index] ?? ([0, 0] as const)]))
    const printed = productOf(divisions.map(({ pieces, groups: others }) => [...pieces, ...Object.keys(others)]))
    return { divisions, cells: printed.map(names => cellOf(names, divisions, people)), sums: sumsOf(divisions) }
  })
}

/** Every sum, written down by one who knows the whole map: a group is the sum of its pieces. */
const sumsOf = (divisions: readonly Division[]): DeclaredSum[] =>
  divisions.flatMap(({ along, groups }) => Object.entries(groups).map(([whole, parts]) => ({ along, whole, parts })))

function cellOf(
  names: readonly string[],
  divisions: readonly Division[],
  people: ReadonlyMap<string, readonly [size: number, count: number]>,
): Cell {
  const within = productOf(names.map((name, index) => divisions[index]?.groups[name] ?? [name]))
  const own = within.map(pieces => people.get(pieces.join(';')) ?? ([0, 0] as const))
  const denominator = own.reduce((sum, [count]) => sum + count, 0)
  const numerator = own.reduce((sum, [, count]) => sum + count, 0)
  return {
    ...addressOf(names, divisions),
    value: denominator === 0 ? null : (100 * numerator) / denominator,
    status: 'normal',
    ...{ numerator, denominator, lower: null, upper: null },
  }
}

function addressOf(names: readonly string[], divisions: readonly Division[]): CellAddress {
  const at = (along: string) => names[divisions.findIndex(division => division.along === along)]
  const pairs = divisions.flatMap(({ along }, index) =>
    along === 'period' || along === 'geography' || names[index] === '' ? [] : [`${along}=${names[index]}`],
  )
  return { period: at('period') ?? '2022', geography: at('geography') ?? CITY, breakdown: pairs.sort().join('|') }
}

const productOf = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((found, list) => found.flatMap(names => list.map(name => [...names, name])), [[]])

/** As a table is really made: some rows are never printed, some values the source keeps, counts and all. */
export function asPrinted(cells: readonly Cell[], luck: Iterator<number>, lost: number, withheld: number): Cell[] {
  const draw = () => (luck.next().value ?? 0) % 100
  return cells.flatMap(cell => {
    if (draw() < lost) return []
    if (draw() >= withheld) return [cell]
    const counts = draw() < 50 ? { numerator: null, denominator: null } : {}
    return [{ ...cell, ...counts, value: null, status: 'confidential' as const }]
  })
}

/** The same world with nothing printed of the rows that are gone. */
export const unprinted = (world: World, printed: readonly Cell[]): Cell[] => {
  const kept = new Set(printed.map(keyOf))
  return world.cells.filter(cell => !kept.has(keyOf(cell)))
}
