import type { Chance } from '@/lib/statistics/chance'
import { hasMoved } from '@/lib/statistics/count-changes'
import type { ReadAnswer, ReadFigure } from './indicator-figures'

/** Words that lay people read as something else than they mean in statistics (statistics §3.5b). */
const NEVER =
  /(?<!\p{L})(säker|säkert|säkra|säkerställd|signifikant\p{L}*|tydlig(t|a)?|certain(ly)?|significant(ly)?|clearly)(?!\p{L})/iu

/** The five words, as running text says them in either language. */
const SAID: Record<Chance, RegExp> = {
  veryLikely: /mycket sannolikt mer än (av )?slump|very likely (to be )?more than chance/i,
  likely: /(?<!mycket )sannolikt mer än (av )?slump|(?<!very )likely (to be )?more than chance/i,
  mayBeChance: /bero på slumpen|may (both )?be chance/i,
  counted: /räkna(d|de|t)(?!\p{L})|(?<!\p{L})counted/iu,
  untold: /inte att avgöra|inte avgöras|cannot be told/i,
}

export const wordsNeverSaid = (text: string): string[] => NEVER.exec(text)?.slice(0, 1) ?? []

/** Words for chance that a finding says and its answers don't have, and the other way round. */
export function wrongChance(finding: string, answers: readonly ReadAnswer[]): string[] {
  const moved = answers.filter(hasMoved).map(({ chance }) => chance as Chance)
  const said = (Object.keys(SAID) as Chance[]).filter(chance => SAID[chance].test(finding))
  const tooMuch = said.filter(chance => chance !== 'counted' && chance !== 'untold' && !moved.includes(chance))
  const silent = moved.length > 0 && !said.some(chance => moved.includes(chance))
  return [...tooMuch.map(chance => `says ${chance}`), ...(silent ? [`keeps silent about ${moved.join(', ')}`] : [])]
}

const DECIMAL = /(?<![\p{L}\d,.])[−-]?\d[\d\u202f\u00a0]*[.,]\d+(?![\d,.]*\d|\p{L})/gu

/** A printed number in its own smallest unit: "−8,1" is −81. */
export function units(printed: string | undefined): number {
  const digits = Number(printed?.replace(/\D/g, '') || Number.NaN)
  return printed?.startsWith('−') ? -digits : digits
}

/**
 * Numbers with decimals in a text that its table does not have: not as a value, not as the distance between two values
 * of one period (which is rounded from what is not rounded, so one unit may differ), and not as any of the `ratios`.
 */
export function strayNumbers(text: string, { table: { rows } }: ReadFigure, ratios: ReadonlySet<string>): string[] {
  const known = new Set(rows.flatMap(({ cells }) => cells.flatMap(cell => cell.match(DECIMAL) ?? []).map(bare)))
  const distances = new Set(
    rows.flatMap(({ cells }) => {
      const values = cells.map(cell => units(cell.match(DECIMAL)?.[0])).filter(value => !Number.isNaN(value))
      return values.flatMap(a => values.flatMap(b => [-1, 0, 1].map(room => Math.abs(a - b) + room)))
    }),
  )
  return (text.match(DECIMAL) ?? []).filter(
    number => !known.has(bare(number)) && !distances.has(Math.abs(units(number))) && !ratios.has(number),
  )
}

const bare = (number: string) => number.replace(/^[−-]/, '')
