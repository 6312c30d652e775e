import { audit } from '@/tests/support/disclosure-attack/audit'
import { together } from '@/tests/support/disclosure-attack/earlier'
import { outsider } from '@/tests/support/disclosure-attack/outsider'
import { narrowed, secretKeys, secretsOf } from '@/tests/support/disclosure-attack/secrets'
import { equationsOf, keyOf, type Seen } from '@/tests/support/disclosure-attack/seen'
import { bySubtraction } from '@/tests/support/disclosure-attack/subtraction'
import { districtRule as rule, revised, smallTable } from '@/tests/support/disclosure-attack/tables'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cell'
import { disclose } from './gate'
import { remember } from './memory'
import { knownSums, type DeclaredSum } from './sums'

const print = { per: 100, decimals: 1 }
const SEED = Number(process.env.SEED ?? 1490)

function leaks(cells: readonly Cell[], sums: readonly DeclaredSum[]): string[] {
  const seen = outsider(cells, disclose(cells, rule, { sums }))
  const secrets = secretsOf(cells, rule)
  return narrowed(audit(seen, equationsOf(seen, sums), print, secretKeys(secrets)), secrets)
}

const isPart = (name: string) => name !== '' && !name.startsWith('municipality')

describe('an outsider with all that is printed', () => {
  test('finds no hidden count by subtraction, in tables with small groups', () => {
    const property = fc.property(smallTable(), cells => {
      const sums = knownSums(cells, [])
      const seen = outsider(cells, disclose(cells, rule))
      const secret = new Set(secretKeys(secretsOf(cells, rule)))
      expect(bySubtraction(seen, equationsOf(seen, sums), print).filter(({ key }) => secret.has(key))).toEqual([])
    })
    fc.assert(property, { seed: SEED, numRuns: 150 })
  }, 60_000)

  test('cannot narrow a hidden count to less than 1 to 4, with a linear programme', () => {
    const property = fc.property(smallTable(), cells => {
      expect(leaks(cells, knownSums(cells, []))).toEqual([])
    })
    fc.assert(property, { seed: SEED, numRuns: 100 })
  }, 60_000)

  test('cannot do so where rows are missing either', () => {
    const property = fc.property(smallTable(), fc.infiniteStream(fc.nat(3)), (cells, luck) => {
      const kept = cells.filter(() => luck.next().value !== 0)
      expect(leaks(kept, knownSums(cells, []))).toEqual([])
    })
    fc.assert(property, { seed: SEED, numRuns: 100 })
  }, 60_000)

  test('nor a count of a group that the table leaves out altogether, which is what the others leave', () => {
    const property = fc.property(smallTable(), fc.nat(), (cells, luck) => {
      const groups = (cell: Cell) => [cell.geography, ...cell.breakdown.split('|')].filter(isPart)
      const all = [...new Set(cells.flatMap(groups))]
      const left = all[luck % all.length] ?? ''
      const kept = cells.filter(cell => !groups(cell).includes(left))
      const seen = [
        ...outsider(kept, disclose(kept, rule)),
        ...cells.filter(cell => !kept.includes(cell)).map(cell => ({ ...cell, value: null, count: null, size: null })),
      ]
      const secrets = secretsOf(cells, rule)
      const equations = equationsOf(seen, knownSums(cells, []))
      expect(narrowed(audit(seen, equations, print, secretKeys(secrets)), secrets)).toEqual([])
    })
    fc.assert(property, { seed: SEED, numRuns: 100 })
  }, 60_000)

  test('nor with a revised table beside the first one', () => {
    const property = fc.property(smallTable(), fc.infiniteStream(fc.nat()), (first, luck) => {
      const second = revised(first, luck)
      const sums = knownSums(first, [])
      const before = disclose(first, rule)
      const after = disclose(second, rule, { publishedBefore: remember(first, before, rule) })
      const truthOf = (cells: readonly Cell[]) => new Map(cells.map(cell => [keyOf(cell), cell.numerator]))
      const [once, now] = [truthOf(first), truthOf(second)]
      const revisionOf = (key: string) => (once.get(key) === now.get(key) ? 0 : 1)
      const table = outsider(second, after)
      const beside = (cells: Seen[]) => {
        const first_ = { cells: outsider(first, before), revisionOf: () => 0 }
        return together([first_, { cells, revisionOf }], sums)
      }
      const all = beside(table)
      const open = [
        ...secretsOf(first, rule, cell => keyOf(cell).replace(' ', '#0 ')),
        ...secretsOf(second, rule, cell => keyOf(cell).replace(' ', `#${revisionOf(keyOf(cell))} `)),
      ].filter(({ key }) => all.cells.some(cell => keyOf(cell) === key && cell.count === null))
      const leaking = narrowed(audit(all.cells, all.equations, print, secretKeys(open)), open)
      // Where the first table and nothing new of the second says as much, no second table can be safe.
      const isOld = (cell: Seen, index: number) => revisionOf(keyOf(cell)) === 0 && before[index]?.value !== null
      const silent = beside(
        table.map((cell, index) => (isOld(cell, index) ? cell : { ...cell, value: null, count: null })),
      )
      const unavoidable = narrowed(audit(silent.cells, silent.equations, print, secretKeys(open)), open)
      const said = (leak: string) => leak.replace(/ is in .*/, '')
      expect(leaking.map(said).filter(leak => !unavoidable.map(said).includes(leak))).toEqual([])
    })
    fc.assert(property, { seed: SEED, numRuns: 40 })
  }, 60_000)
})
