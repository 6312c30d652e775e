import { audit } from '@/tests/support/disclosure-attack/audit'
import { asPrinted, FAMILIES, unprinted, worldOf, type World } from '@/tests/support/disclosure-attack/families'
import { outsider } from '@/tests/support/disclosure-attack/outsider'
import { narrowed, secretKeys, secretsOf } from '@/tests/support/disclosure-attack/secrets'
import { equationsOf } from '@/tests/support/disclosure-attack/seen'
import { districtRule as rule } from '@/tests/support/disclosure-attack/tables'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cell'
import { disclose } from './gate'
import type { DeclaredSum } from './sums'

const RUNS = Number(process.env.RUNS ?? 40)
const SEED = Number(process.env.SEED ?? 1490)
const print = { per: 100, decimals: 1 }

/**
 * What one who knows every sum of the world finds out from what is printed of it, and from the size of each group
 * that the program was told of.
 */
function leaks(world: World, printed: readonly Cell[], declared: readonly DeclaredSum[]): string[] {
  const known = new Map(world.cells.map(cell => [key(cell), cell]))
  const whole = printed.map(cell => known.get(key(cell)) ?? cell)
  const seen = [
    ...outsider(whole, disclose(printed, rule, { sums: declared })).map((cell, index) =>
      printed[index]?.denominator === null ? { ...cell, size: null } : cell,
    ),
    ...unprinted(world, printed).map(cell => ({ ...cell, value: null, count: null, size: null })),
  ]
  const secrets = secretsOf(
    printed.map((cell, index) => (cell.numerator === null ? cell : (whole[index] ?? cell))),
    rule,
  )
  return narrowed(audit(seen, equationsOf(seen, world.sums), print, secretKeys(secrets)), secrets)
}
const key = ({ period, geography, breakdown }: Cell) => `${period} ${geography} ${breakdown}`

/** The program is told what the areas are made of; that ages and years lie in one another it sees itself. */
const toldOf = (world: World) =>
  world.sums.filter(sum => sum.along === 'geography' && !sum.whole.startsWith('municipality'))

describe.each(Object.entries(FAMILIES))('of %s', (_, divisions) => {
  test('nothing can be worked out', () => {
    fc.assert(
      fc.property(worldOf(divisions), world => {
        expect(leaks(world, world.cells, toldOf(world))).toEqual([])
      }),
      { seed: SEED, numRuns: RUNS },
    )
  }, 120_000)

  test('nor where nobody has told the program what its areas are made of, as loadDisclosed does not', () => {
    fc.assert(
      fc.property(worldOf(divisions), world => {
        expect(leaks(world, world.cells, [])).toEqual([])
      }),
      { seed: SEED, numRuns: RUNS },
    )
  }, 120_000)

  test('nor where rows are missing and the source keeps some values', () => {
    fc.assert(
      fc.property(worldOf(divisions), fc.infiniteStream(fc.nat()), (world, luck) => {
        expect(leaks(world, asPrinted(world.cells, luck, 25, 10), toldOf(world))).toEqual([])
      }),
      { seed: SEED, numRuns: RUNS },
    )
  }, 120_000)
})
