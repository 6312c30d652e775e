import type { Use } from './column-roles'
import { figureIn, type FileFigure } from './file-figure'
import type { Layout } from './layout'
import { textOf, type Sheet } from './table'

/** Rows that say one and the same cell differently, where their figures stand. */
export type Clash = { at: number; rows: number[] }

/** A column that tells clashing rows apart, and which of its labels are the sum of the others. */
export type Apart = { at: number; name: string; labels: string[]; sums: string[] }

const MOST_LABELS = 50
/** Rounded parts need not add up to their rounded sum. */
const NEAR = 0.01
const FEWEST_PARTS = 2

/**
 * The column that tells every row of all clashes apart, so that one answer is enough; else whose labels differ in most of
 * them, with the fewest labels, rather in words than in codes. Null where none does.
 */
export function apartIn(
  { rows }: Sheet,
  { columns }: Layout,
  uses: readonly Use[],
  clashes: readonly Clash[],
): Apart | null {
  const roleOf = new Map(uses.map(({ at, role }) => [at, role]))
  const found = columns
    .filter(({ at, holds }) => roleOf.get(at) === 'other' || (holds === 'labels' && roleOf.get(at) === 'unused'))
    .map(({ at, heads }) => {
      const labelsIn = (clash: Clash) => new Set(clash.rows.map(i => textOf(rows[i]![at]))).size
      const told = clashes.filter(clash => labelsIn(clash) > 1)
      const labels = [...new Set(clashes.flatMap(clash => clash.rows.map(i => textOf(rows[i]![at]))))]
      const isEnough = labels.length <= MOST_LABELS && clashes.every(clash => labelsIn(clash) === clash.rows.length)
      return { at, name: heads.join(' › '), told: told.length, labels, isEnough, isCode: roleOf.get(at) === 'unused' }
    })
    .filter(({ told }) => told > 0)
    .toSorted(
      (a, b) =>
        Number(b.isEnough) - Number(a.isEnough) ||
        b.told - a.told ||
        a.labels.length - b.labels.length ||
        Number(a.isCode) - Number(b.isCode),
    )[0]
  if (!found) return null
  const { at, name, labels } = found
  if (labels.length > MOST_LABELS) return { at, name, labels: labels.slice(0, MOST_LABELS), sums: [] }
  const told = clashes.map(clash =>
    clash.rows.map(i => ({ label: textOf(rows[i]![at]), figure: figureIn(rows[i]![clash.at]) })),
  )
  const isSum = (label: string) => {
    const sums = told.flatMap(figures => sumsIn(figures, label))
    return sums.length > 0 && sums.every(is => is)
  }
  return { at, name, labels, sums: labels.filter(isSum) }
}

/** Whether the label's figure is the sum of the others', in a clash of at least two others. */
function sumsIn(figures: readonly { label: string; figure: FileFigure }[], label: string): boolean[] {
  const own = figures.find(one => one.label === label)?.figure
  const others = figures.filter(one => one.label !== label).map(({ figure }) => figure)
  if (own?.kind !== 'number' || others.length < FEWEST_PARTS) return []
  const sum = others.reduce((total, one) => total + (one.kind === 'number' ? one.value : NaN), 0)
  return [Math.abs(sum - own.value) <= NEAR * Math.abs(own.value)]
}
