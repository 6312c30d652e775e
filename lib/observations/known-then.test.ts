import { FAMILIES, worldOf } from '@/tests/support/disclosure-attack/families'
import { pupils } from '@/tests/support/reading'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '@/lib/disclosure/cell'
import { disclose } from '@/lib/disclosure/gate'
import { remember } from '@/lib/disclosure/memory'
import type { PublishedCell } from '@/lib/disclosure/published-cell'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import { knownThen, type NumberedObservation } from './known-then'

const numbered = (cells: readonly Cell[], ids: ReadonlyMap<string, bigint>): NumberedObservation[] =>
  cells.map(cell => ({
    ...cell,
    ...{ indicatorId: 1, version: 1, origin: 'published', countsOrigin: 'published', limitsOrigin: null, batch: 1 },
    when: { start: cell.period.slice(0, 10), end: cell.period.slice(11), label: cell.period },
    place: { kind: 'municipality', code: '1490', name: 'Borås', nameEn: null },
    cellId: ids.get(keyOf(cell))!,
  }))
const keyOf = ({ period, geography, breakdown }: Pick<Cell, 'period' | 'geography' | 'breakdown'>) =>
  `${period} ${geography} ${breakdown}`
const said = (cell: Cell) => `${keyOf(cell)} ${cell.numerator}`

/** A first table, and what it was corrected to: the numerators of some cells of each hundred go up by one or two. */
function corrected(cells: readonly Cell[], luck: Iterator<number>): Cell[] {
  return cells.map(cell => {
    const { numerator, denominator } = cell
    if (numerator === null || denominator === null || luck.next().value % 4 > 0) return cell
    const other = Math.min(denominator, numerator + 1 + (luck.next().value % 2))
    return { ...cell, numerator: other, value: denominator === 0 ? null : (100 * other) / denominator }
  })
}

function inTurn(tables: readonly (readonly Cell[])[], rules: readonly DisclosureRule[]) {
  let memory: PublishedCell[] = []
  const shown = new Set<string>()
  tables.forEach((cells, i) => {
    const rule = rules[i]!
    const printed = disclose(cells, rule, { publishedBefore: memory })
    printed.forEach((cell, j) => cell.value !== null && shown.add(said(cells[j]!)))
    memory = [...memory, ...remember(cells, printed, rule, memory)]
  })
  return { memory, shown }
}

test('an earlier day shows nothing that was never shown, and nothing that is hidden now, also under a stricter rule', () => {
  const worlds = fc.constantFrom(...Object.values(FAMILIES)).chain(worldOf)
  const property = fc.property(
    worlds,
    fc.infiniteStream(fc.nat()),
    fc.constantFrom(5, 8),
    ({ cells }, luck, threshold) => {
      const rules = [pupils.rule, { ...pupils.rule, threshold }]
      const after = corrected(cells, luck)
      const { memory, shown } = inTurn([cells, after], rules)
      const ids = new Map(cells.map((cell, i) => [keyOf(cell), BigInt(i)]))
      const today = numbered(after, ids)
      const stored = {
        observations: today,
        cellIds: today.map(({ cellId }) => cellId),
        publishedBefore: new Map([[1, memory]]),
      }
      const indicator = { ...pupils, rule: rules[1]! }
      const then = knownThen(numbered(cells, ids), stored, indicator)
      const hidden = new Set(
        disclose(after, indicator.rule, { publishedBefore: memory }).flatMap(cell =>
          cell.hidden ? [keyOf(cell)] : [],
        ),
      )
      const told = then.flatMap((cell, i) => (cell.value === null ? [] : [cells[i]!]))
      expect(told.filter(cell => !shown.has(said(cell)))).toEqual([])
      expect(told.filter(cell => hidden.has(keyOf(cell)))).toEqual([])
    },
  )
  fc.assert(property, { seed: 1490, numRuns: 150 })
}, 60_000)

test('a number that was shown and corrected is shown as it was', () => {
  const cell: Cell = {
    ...{ period: '2022-01-01/2022-12-31', geography: 'municipality:1490', breakdown: '', status: 'normal' },
    ...{ value: 75, numerator: 300, denominator: 400, lower: null, upper: null },
  }
  const now = { ...cell, numerator: 320, value: 80 }
  const ids = new Map([[keyOf(cell), 1n]])
  const { memory } = inTurn([[cell], [now]], [pupils.rule, pupils.rule])
  const stored = { observations: numbered([now], ids), cellIds: [1n], publishedBefore: new Map([[1, memory]]) }
  expect(knownThen(numbered([cell], ids), stored, pupils).map(({ value }) => value)).toEqual([75])
  const forgotten = { ...stored, publishedBefore: new Map<number, PublishedCell[]>() }
  expect(knownThen(numbered([cell], ids), forgotten, pupils).map(({ hidden }) => hidden)).toEqual(['secondary'])
})
