import { hasMoved } from '@/lib/statistics/count-changes'
import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import { figuresIn, placesIn } from './caption-figures'
import { chancesIn, forbiddenIn } from './chance-in-words'
import type { ReadAnswer, ReadFigure } from './indicator-figures'

type Answer = Pick<ReadAnswer, 'verdict' | 'chance'>

/** What was seen of a level or a gap: it moved, it stands still, or there is one value. */
const SEEN =
  /^(?!Det |Den |Sedan |Räknad |Utvecklingen |Mellan |Värden |That |It has |Since |The ratio|The trend|Between |There )(?:.*)(?: (?:steg|sjönk|växte|krympte|rose|fell|grew|shrank) |oförändra[dt]|unchanged|\p{L}+ (?:lägre|lower|högre|higher) |^(?:År|Perioden|In) |var då | then| \()/u
const ABOUT_GAP =
  /^(?:Skillnaden |The gap |För .* var värdet |For .* the value was |(?:År|Perioden) \S+ var skillnaden|In \S+ the gap)/
const LEVELLING = /^(?:Det är utjämning nedåt|This is levelling down)/
const RATIO = /^(?:Räknad som kvot|The ratio)/
const UNROUNDED = /oavrundade|unrounded/
const DIRECTIONS: Record<string, RegExp> = {
  larger: /växte|grew|lägre|högre|lower|higher/,
  smaller: /krympte|shrank|lägre|högre|lower|higher/,
  equal: /oförändra[dt]|unchanged|lägre|högre|lower|higher/,
}

export const sentencesOf = (caption: string): string[] =>
  caption
    .split(/(?<=\.) (?=\p{Lu})/u)
    .map(sentence => sentence.replace(/\.$/, ''))
    .filter(Boolean)

/**
 * First from, to and direction; then exactly one word for chance, the one that was found; and none of what has not
 * moved. `ratio` is the answer about the ratio, where it is known.
 */
export function wrongWords(caption: string, level?: Answer, gap?: Answer, ratio?: Answer): string[] {
  const sentences = sentencesOf(caption)
  const faults = forbiddenIn(caption).map(word => `says “${word}”: ${caption}`)
  sentences.forEach((sentence, i) => {
    if (RATIO.test(sentence)) faults.push(...wrongRatio(sentence, ratio))
    else if (SEEN.test(sentence))
      faults.push(...wrongAfter(sentence, sentences[i + 1], ABOUT_GAP.test(sentence) ? gap : level))
    else if (LEVELLING.test(sentence) && chancesIn(sentence).length > 1)
      faults.push(`says more than one word: ${sentence}`)
  })
  return faults
}

function wrongAfter(sentence: string, next: string | undefined, found: Answer | undefined): string[] {
  if (!found) return []
  const isAbout = next !== undefined && !SEEN.test(next) && !RATIO.test(next) && !LEVELLING.test(next)
  // A trend's own sentence has its own word, and follows at once where nothing has moved.
  const isTrend = /^(?:Sedan|Since|Utvecklingen|The trend)/.test(next ?? '')
  const own = chancesIn(sentence)
  const said = [...own, ...(isAbout && !isTrend ? chancesIn(next) : [])]
  const expected = hasMoved(found) ? [found.chance] : []
  const direction = DIRECTIONS[found.verdict]
  return [
    ...(said.join() === expected.join()
      ? []
      : [`says ${said.join() || 'nothing'} of ${expected.join() || 'nothing'}: ${sentence}`]),
    ...(direction && !direction.test(sentence) ? [`another direction than ${found.verdict}: ${sentence}`] : []),
  ]
}

function wrongRatio(sentence: string, ratio: Answer | undefined): string[] {
  const said = chancesIn(sentence)
  const isStill = /oförändrad|unchanged/.test(sentence)
  if (said.length !== (isStill ? 0 : 1)) return [`says ${said.join() || 'nothing'}: ${sentence}`]
  return ratio && !isStill && said[0] !== ratio.chance ? [`says ${said[0]} of ${ratio.chance}: ${sentence}`] : []
}

/** A finding says something of what has moved, and no other word for chance than those that were found. */
export function wrongFinding(finding: string, level?: Answer, gap?: Answer): string[] {
  const moved = [level, gap].flatMap(answer => (answer && hasMoved(answer) ? [answer.chance] : []))
  const said = chancesIn(finding)
  const isWrong = said.some(chance => !moved.includes(chance)) || (said.length === 0) !== (moved.length === 0)
  return [...forbiddenIn(finding), ...(isWrong ? [`says ${said.join()} of ${moved.join()}`] : [])].map(
    fault => `${fault}: ${finding}`,
  )
}

/** Numbers of a caption that the table beside it does not have, or that cannot be read at all. */
export function wrongNumbers(figure: ReadFigure, locale: Locale): string[] {
  const { heads, rows } = figure.table
  const periods = rows.map(row => row.period)
  const valueOf = (column: string, period: string) => {
    const cell = rows.find(row => row.period === period)?.cells[heads.indexOf(column) - 1]
    return cell && /^(?:(?:under|över|over)\u00a0)?[^ \u00a0(]+/.exec(cell)?.[0]
  }
  let ends = { from: '', to: '' }
  return sentencesOf(figure.caption).flatMap(sentence => {
    const { figures, unread } = figuresIn(sentence, periods)
    const isGap = ABOUT_GAP.test(sentence)
    const told = figures.map(each => ({ ...each, period: each.period || ends[each.end] }))
    for (const { end, period } of told) ends = { ...ends, [end]: period }
    const left = /\d/.test(unread) && SEEN.test(sentence) ? [`cannot be read: ${sentence} (left: ${unread})`] : []
    if (!isGap)
      return [
        ...left,
        ...told
          .filter(({ number, period }) => valueOf(dictionary(locale).total, period) !== number)
          .map(notThere(sentence)),
      ]
    const pair = heads
      .flatMap(a => heads.filter(b => a !== b).map(b => [a, b] as const))
      .find(([a, b]) => names(sentence, a, b))
    if (!pair) return told.length > 0 ? [...left, `names no two columns: ${sentence}`] : left
    const wrong = told.filter(({ number, period }) => {
      const [a, b] = [valueOf(pair[0], period), valueOf(pair[1], period)]
      const apart = Math.abs(units(a) - units(b))
      return apart !== units(number) && !(UNROUNDED.test(figure.caption) && Math.abs(apart - units(number)) <= 1)
    })
    return [...left, ...wrong.map(notThere(sentence))]
  })
}

const notThere =
  (sentence: string) =>
  ({ number, period }: { number: string; period: string }) =>
    `${number} (${period}) is not in the table: ${sentence}`

/** Two groups stand in a sentence, whole or with what they share said once: "utrikes och inrikes födda". */
function names(sentence: string, a: string, b: string): boolean {
  const first = (label: string) => label.split(' ').filter(word => !(a.includes(word) && b.includes(word)))
  return [first(a), first(b)].every(words => words.length > 0 && words.every(word => sentence.includes(word)))
}

/** Differences and ratios of a caption that its own table, of both groups and the gap between them, does not have. */
export function wrongGaps({ caption, table: { rows } }: ReadFigure): string[] {
  const periods = rows.map(row => row.period)
  const cellsOf = (period?: string) => rows.find(row => row.period === period)?.cells ?? []
  const said = sentencesOf(caption).map(sentence => figuresIn(sentence, periods))
  const figures = said.flatMap(sentence => sentence.figures)
  const wrong = figures.filter(({ number, period }) => Math.abs(units(cellsOf(period)[2])) !== units(number))
  const ends = [figures.at(0)?.period, figures.at(-1)?.period]
  const ratios = said.flatMap(sentence => sentence.ratios)
  const isOff = (number: string, i: number) => {
    const [printed, told] = [units(cellsOf(ends[ratios.length === 1 ? 1 : i])[3]) / 100, units(number) / 100]
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

/** A printed number in its own smallest unit: "−8,1" is −81, and what is told by its bound is none. */
export function units(printed: string | undefined): number {
  if (printed && /^(?:under|över|over)/.test(printed)) return 0
  const digits = Number(printed?.replace(/\D/g, '') || Number.NaN)
  return printed?.startsWith('−') ? -digits : digits
}
