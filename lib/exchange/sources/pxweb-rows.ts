import { meaningOf } from '@/lib/exchange/import/signs'
import { codesIn, type CellsAnswer } from './pxweb-answer'
import { periodSaid } from './pxweb-table'
import type { Selection, SourceFigure, SourceRow } from './source'
import { SourceFault } from './source-fault'

/** What SCB gives at once, as its configuration says; of those who give more no more is asked. */
export const MOST_CELLS = 150_000

/** The cells of an answer as rows in our own words. `named`: our places by the source's codes. */
export function rowsOf(
  code: string,
  cells: CellsAnswer,
  selection: Selection,
  named: ReadonlyMap<string, string>,
): SourceRow[] {
  const { period, place, groups, codes: asked } = selection
  // Of variables that everyone is taken of too, each divides by itself.
  const dividing = Object.keys(groups).filter(variable => asked[variable]?.some(one => !groups[variable]?.[one]))
  const axes = cells.id.map(variable => ({ variable, codes: codesIn(cells, variable) }))
  const many = cells.size.reduce((all, one) => all * one, 1)
  const isWhole = axes.every(({ codes }, i) => codes.length === cells.size[i])
  if (!isWhole || many > MOST_CELLS) throw new SourceFault('misunderstood', 'size')
  if (Array.isArray(cells.value) && cells.value.length !== many) throw new SourceFault('half', 'value')
  return Array.from({ length: many }, (_, i): SourceRow | null => {
    const at = coordinates(axes, i)
    const where = named.get(at[place] ?? '')
    if (selection.counts && at[selection.counts.variable] !== selection.counts.value) return null
    if (where === undefined || dividing.filter(variable => groups[variable]?.[at[variable]!]).length > 1) return null
    const categories = Object.assign({}, ...Object.entries(at).map(([variable, one]) => groups[variable]?.[one] ?? {}))
    const said = periodSaid(at[period] ?? '', selection)
    const counts = countsBeside(cells, axes, i, selection.counts)
    return { code, place: where, period: said, categories, figure: figureOf(cells, i), ...(counts && { counts }) }
  }).filter(row => row !== null)
}

/** The same cell's numbers of what else is counted. */
function countsBeside(
  cells: CellsAnswer,
  axes: readonly { variable: string; codes: readonly string[] }[],
  i: number,
  counts: Selection['counts'],
): SourceRow['counts'] {
  const axis = axes.findIndex(({ variable }) => variable === counts?.variable)
  if (!counts || axis === -1) return undefined
  const { codes } = axes[axis]!
  const step = axes.slice(axis + 1).reduce((all, after) => all * after.codes.length, 1)
  const of = (code: string | undefined) => {
    if (code === undefined || !codes.includes(code)) return undefined
    const figure = figureOf(cells, i + (codes.indexOf(code) - codes.indexOf(counts.value)) * step)
    return figure.kind === 'number' ? figure.value : undefined
  }
  return { numerator: of(counts.numerator), denominator: of(counts.denominator) }
}

/** The code of each variable in the cell of a number, the last variable running fastest. */
function coordinates(axes: readonly { variable: string; codes: readonly string[] }[], number: number) {
  const at: Record<string, string> = {}
  let rest = number
  for (const { variable, codes } of axes.toReversed()) {
    at[variable] = codes[rest % codes.length]!
    rest = Math.floor(rest / codes.length)
  }
  return at
}

/** A cell without a number says why by its sign, as SCB explains them; "-" is a true zero. */
function figureOf({ value, status }: CellsAnswer, i: number): SourceFigure {
  const at = <Of>(list: readonly Of[] | Record<string, Of> | null | undefined): Of | undefined =>
    Array.isArray(list) ? (list[i] as Of) : (list as Record<string, Of> | null | undefined)?.[String(i)]
  const [number, sign] = [at(value), at(status) ?? '']
  if (number !== null && number !== undefined)
    return { kind: 'number', value: number, ...(sign.toLowerCase() === 'p' && { isPreliminary: true }) }
  const meaning = meaningOf(sign, 'scb')
  if (meaning === 'zero') return { kind: 'number', value: 0 }
  return { kind: meaning === 'confidential' ? 'hidden' : 'none' }
}
