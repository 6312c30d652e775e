import type { GapStatus } from '@/lib/statistics/assess-gap'
import type { LevelStatus } from '@/lib/statistics/assess-level'
import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import { figuresIn, placesIn } from './caption-figures'
import type { ReadFigure } from './indicator-figures'

const CERTAIN = new Set<string>([
  ...(['improving', 'worsening', 'increasing', 'decreasing', 'turned'] satisfies LevelStatus[]),
  ...(['closing', 'widening', 'turned'] satisfies GapStatus[]),
])
const isCertain = (status: string | undefined) => CERTAIN.has(status ?? '')

const CERTAIN_WORDS =
  /(?<!\p{L})(ökade|minskade|ökar|minskar|förbättras|försämras|närmare|längre från|har vänt|är säker|säker trend|rose|fell|narrowed|widened|improving|worsening|increasing|decreasing|closing|widening|nearer|farther|has turned|is certain)(?!\p{L})/u
const DENIED = /ingen säker (trend|förändring)|no certain (trend|change)/g
const ABOUT_GAP =
  /^(Skillnaden |The gap |Grupperna har bytt plats|The groups have changed places|Kvoten |The ratio[ ,])/
const RATIO = /^(Kvoten|The ratio)[ ,]/
const UNROUNDED = /oavrundade|unrounded/

const sentencesOf = (caption: string): string[] =>
  caption
    .split(/(?<=\.) (?=\p{Lu})/u)
    .map(sentence => sentence.replace(/\.$/, ''))
    .filter(Boolean)

/**
 * A certain word where the status is not certain, or none where it is. `level`, `gap` and `ratio` are statuses; the
 * ratio has a sentence only where it says another thing than the difference, and is not judged where it is not marked.
 */
export function wrongWords(caption: string, level?: string, gap?: string, ratio?: string): string[] {
  const sentences = sentencesOf(caption)
  const isSaid = sentences.some(sentence => saysCertain(sentence) && RATIO.test(sentence))
  const isLevelling = /nedåt|levelling down/.test(caption)
  const mustSay = ratio !== undefined && ratio !== gap && isCertain(ratio) && ratio !== 'turned' && !isLevelling
  const silent = mustSay && !isSaid ? [`keeps silent about the ratio (${ratio}): ${caption}`] : []
  const judged = sentences.flatMap(sentence => {
    const isGap = ABOUT_GAP.test(sentence)
    if (/^(Grupperna|The groups)/.test(sentence)) return []
    if (RATIO.test(sentence))
      return ratio && saysCertain(sentence) && !isCertain(ratio) ? [`is too sure (${ratio}): ${sentence}`] : []
    const says = saysCertain(sentence)
    const may = isCertain(isGap ? gap : level)
    if (says === may) return []
    return [`${may ? 'keeps silent about what is certain' : 'is too sure'} (${isGap ? gap : level}): ${sentence}`]
  })
  return [...judged, ...silent]
}

const saysCertain = (sentence: string) => CERTAIN_WORDS.test(sentence.replace(DENIED, ''))

/** Numbers of a caption that the table beside it does not have, or that cannot be read at all. */
export function wrongNumbers(figure: ReadFigure, locale: Locale): string[] {
  const { heads, rows } = figure.table
  const periods = rows.map(row => row.period)
  const valueOf = (column: string, period: string) => {
    const cell = rows.find(row => row.period === period)?.cells[heads.indexOf(column) - 1]
    return cell && /^[^ \u00a0(]+/.exec(cell)?.[0]
  }
  return sentencesOf(figure.caption).flatMap(sentence => {
    const { figures, unread } = figuresIn(sentence, periods)
    const left = /\d/.test(unread) ? [`cannot be read: ${sentence} (left: ${unread})`] : []
    const groups = heads.flatMap(a => heads.filter(b => a !== b).map(b => [a, b] as const))
    const between = groups.find(([a, b]) => new RegExp(`(mellan|between) ${a} (och|and) ${b} `).test(sentence))
    const changed = groups.find(([a, b]) => new RegExp(` ${a}, .* ${b}( \\(|$)`).test(sentence))
    const [focus, reference] = between ?? changed ?? []
    const isGap = ABOUT_GAP.test(sentence)
    if (isGap && figures.length > 0 && (!focus || !reference)) return [...left, `names no two columns: ${sentence}`]
    const wrong = figures.filter(({ number, period }) => {
      if (!isGap || !focus || !reference) return valueOf(dictionary(locale).total, period) !== number
      const [a, b] = [valueOf(focus, period), valueOf(reference, period)]
      const apart = Math.abs(units(a) - units(b))
      return apart !== units(number) && !(UNROUNDED.test(sentence) && Math.abs(apart - units(number)) <= 1)
    })
    return [...left, ...wrong.map(({ number, period }) => `${number} (${period}) is not in the table: ${sentence}`)]
  })
}

/** Differences and ratios of a caption that its own table, of both groups and the gap between them, does not have. */
export function wrongGaps({ caption, table: { rows } }: ReadFigure): string[] {
  const periods = rows.map(row => row.period)
  const cellsOf = (period?: string) => rows.find(row => row.period === period)?.cells ?? []
  const said = sentencesOf(caption)
    .filter(sentence => ABOUT_GAP.test(sentence))
    .map(sentence => figuresIn(sentence, periods))
  const figures = said.flatMap(sentence => sentence.figures)
  const wrong = figures.filter(({ number, period }) => Math.abs(units(cellsOf(period)[2])) !== units(number))
  const ends = [figures.at(0)?.period, figures.at(-1)?.period]
  const ratios = said.flatMap(sentence => sentence.ratios)
  const isOff = ({ number, period }: { number: string; period?: string }, i: number) => {
    const [printed, told] = [units(cellsOf(period ?? ends[i])[3]) / 100, units(number) / 100]
    // A ratio below one is told the other way round, and has been rounded before.
    return printed >= 1 ? printed !== told : Math.abs(1 / printed - told) > 0.01 / printed ** 2
  }
  return wrong.length > 0 || ratios.some(isOff) ? [caption] : []
}

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

/** A printed number in its own smallest unit: "−8,1" is −81. */
export function units(printed: string | undefined): number {
  const digits = Number(printed?.replace(/\D/g, '') || Number.NaN)
  return printed?.startsWith('−') ? -digits : digits
}
