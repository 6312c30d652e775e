import type { ReadFigure } from './indicator-figures'

const DECIMAL = /(?<![\p{L}\d,.])[−-]?\d[\d\u202f\u00a0]*[.,]\d+(?![\d,.]*\d|\p{L})/gu

/** What a rate is per: "per 100,000 inhabitants". */
const PER = /per\s\d[\d,\s]*\d/g
/** A sentence about the ratio between groups. */
const OF_RATIO = /(?:Räknad som kvot|The ratio)[ ,].*?(?=\. \p{Lu}|\.?$)/gu

export const decimalsIn = (text: string): string[] => text.match(DECIMAL) ?? []

/** A printed number in its own smallest unit: "−8,1" is −81. */
export function units(printed: string | undefined): number {
  const digits = Number(printed?.replace(/\D/g, '') || Number.NaN)
  return printed?.startsWith('−') ? -digits : digits
}

/**
 * Numbers with decimals in a text that its table does not have: not as a value, not as the distance between two values
 * of one period (which is rounded from what is not rounded, so one unit may differ), and not as any of the `ratios` of
 * its gap's own table, which stands on the indicator's page alone.
 */
export function strayNumbers(text: string, { table: { rows } }: ReadFigure, ratios?: ReadonlySet<string>): string[] {
  const known = new Set(rows.flatMap(({ cells }) => cells.flatMap(decimalsIn).map(bare)))
  const distances = new Set(
    rows.flatMap(({ cells }) => {
      const values = cells.map(cell => units(cell.match(DECIMAL)?.[0])).filter(value => !Number.isNaN(value))
      return values.flatMap(a => values.flatMap(b => [-1, 0, 1].map(room => Math.abs(a - b) + room)))
    }),
  )
  return decimalsIn((ratios ? text : text.replace(OF_RATIO, '')).replace(PER, '')).filter(
    number => !known.has(bare(number)) && !distances.has(Math.abs(units(number))) && !ratios?.has(number),
  )
}

const bare = (number: string) => number.replace(/^[−-]/, '')
