import { units } from './stray-numbers'
import type { ReadFigure } from './indicator-figures'
import { placesIn } from './places-in'

const UNROUNDED = /oavrundade|unrounded/

/** Numbers of a caption about places that the table does not have, or whose difference is another. */
export function wrongPlaces({ caption, table: { rows } }: ReadFigure): string[] {
  const { figures, difference } = placesIn(
    caption,
    rows.map(row => row.period),
  )
  const valueOf = (place: string) => /^[^ \u00a0(%]+/.exec(rows.find(row => row.period === place)?.cells[0] ?? '')?.[0]
  const wrong = figures.filter(({ number, place }) => valueOf(place) !== number)
  const [a, b] = figures.map(({ number }) => units(number))
  const apart = Math.abs((a ?? 0) - (b ?? 0))
  const isOdd = difference !== undefined && units(difference) !== apart && !UNROUNDED.test(caption)
  return figures.length === 0 || wrong.length > 0 || isOdd ? [caption] : []
}

/** Shares of young and old in a caption that are not those of the table of ages: counts and per cent, women and men. */
export function wrongAges({ caption, table: { rows } }: ReadFigure): string[] {
  const ages = rows.map(({ period, cells }) => ({
    from: Number(/\d+/.exec(period)?.[0]),
    cells: cells.map(cell => Number.parseFloat(cell.replace(/[,\u202f](?=\d{3})/, '').replace(',', '.'))),
  }))
  const sum = (columns: number[], has: (from: number) => boolean = () => true) =>
    ages
      .filter(({ from }) => has(from))
      .reduce((all, { cells }) => all + columns.reduce((s, i) => s + (cells[i] ?? 0), 0), 0)
  const parts = [(from: number) => from < 20, (from: number) => from >= 65]
  const counted = parts.map(part => (100 * sum([0, 1], part)) / sum([0, 1]))
  // The whole city stands in the table only in per cent, each rounded.
  const summed = parts.map(part => sum([4, 5], part))
  const said = [...caption.matchAll(/(\d+)[ \u00a0]?%/g)].map(([, share]) => Number(share))
  const isRight = [...counted, ...summed].every(
    (share, i) => Math.abs(share - (said[i] ?? Number.NaN)) <= (i < 2 ? 0.5 : 1),
  )
  return isRight && said.length === 4 ? [] : [caption]
}
