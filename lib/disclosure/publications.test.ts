import { audit } from '@/tests/support/disclosure-attack/audit'
import { together, type Publication } from '@/tests/support/disclosure-attack/earlier'
import { outsider } from '@/tests/support/disclosure-attack/outsider'
import { narrowed, secretKeys, secretsOf } from '@/tests/support/disclosure-attack/secrets'
import { keyOf, type Seen } from '@/tests/support/disclosure-attack/seen'
import { districtRule as rule, smallTable } from '@/tests/support/disclosure-attack/tables'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from './cell'
import { disclose } from './gate'
import { remember } from './memory'
import type { PublishedCell } from './published-cell'
import { knownSums } from './sums'

const SEED = Number(process.env.SEED ?? 1490)
const RUNS = Number(process.env.RUNS ?? 40)
const PARTS = 3
const print = { per: 100, decimals: 1 }
const unrevised = () => 0

/**
 * What one who has kept every publication finds out, of a table that is published a part at a time, each part when
 * the gate knows all that was said before it. What the earlier ones tell by themselves no later one can take back.
 */
function leaksOf(cells: readonly Cell[], partOf: (cell: Cell) => number): string[] {
  const sums = knownSums(cells, [])
  const publications: Publication[] = []
  const shown = new Set<string>()
  const found: string[] = []
  let memory: PublishedCell[] = []
  for (let part = 0; part < PARTS; part++) {
    const now = cells.filter(cell => partOf(cell) <= part)
    const published = disclose(now, rule, { publishedBefore: memory })
    memory = [...memory, ...remember(now, published, rule, memory)]
    const table = outsider(now, published)
    const given = (own: Seen[]) => {
      const all = together([...publications, { cells: own, revisionOf: unrevised }], sums)
      const isOpen = (key: string) => all.cells.some(cell => keyOf(cell) === key && cell.value === null)
      const secrets = secretsOf(now, rule, cell => keyOf(cell).replace(' ', '#0 ')).filter(({ key }) => isOpen(key))
      return narrowed(audit(all.cells, all.equations, print, secretKeys(secrets)), secrets)
    }
    const silent = table.map(cell => (shown.has(keyOf(cell)) ? cell : { ...cell, value: null, count: null }))
    const said = (leak: string) => leak.replace(/ is in .*/, '')
    const unavoidable = part === 0 ? [] : given(silent).map(said)
    found.push(...given(table).filter(leak => !unavoidable.includes(said(leak))))
    publications.push({ cells: table, revisionOf: unrevised })
    for (const cell of table) if (cell.value !== null) shown.add(keyOf(cell))
  }
  return found
}

/** The whole, then women and men, then the rest: as a table grows. */
const division = ({ breakdown }: Cell) => (breakdown === '' ? 0 : /^sex=\d$/.test(breakdown) ? 1 : 2)

test('a table that is published division by division gives nothing away that its first part did not', () => {
  fc.assert(
    fc.property(smallTable(), cells => {
      expect(leaksOf(cells, division)).toEqual([])
    }),
    { seed: SEED, numRuns: RUNS },
  )
}, 120_000)

test('nor one whose cells are published in any order', () => {
  const property = fc.property(smallTable(), fc.infiniteStream(fc.nat(PARTS - 1)), (cells, luck) => {
    const parts = new Map(cells.map(cell => [cell, luck.next().value ?? 0]))
    expect(leaksOf(cells, cell => parts.get(cell) ?? 0)).toEqual([])
  })
  fc.assert(property, { seed: SEED, numRuns: RUNS })
}, 120_000)
