import type { FigurePoint, FigureSeries } from '@/components/charts/figure-data'
import { shownAs } from '@/lib/disclosure/rounding'
import type { Indicator } from '@/lib/indicators/indicator'
import type { GapReading } from '@/lib/observations/reading'
import type { Gap } from '@/lib/statistics/gap'
import { midYear, type Direction, type Period } from '@/lib/statistics/series'
import type { Locale } from '@/lib/text/numbers'

/** Something said of each of a gap's two groups: their labels, for one. */
export type Pair = { focus: string; reference: string }

/** The groups' labels, in the indicator's own words. */
export function pairOf({ dimensions }: Indicator, { dimension, focus, reference }: GapReading, locale: Locale): Pair {
  const categories = dimensions.find(({ key }) => key === dimension)?.categories ?? []
  const label = (key: string) => categories.find(one => one.key === key)?.label[locale] ?? key
  return { focus: label(focus), reference: label(reference) }
}

/** Whether the ratio is that of those who do not have what is measured: a share of which more is better. */
export const isOfUnfavourable = ({ isShare, direction }: Pick<Indicator, 'isShare' | 'direction'>): boolean =>
  isShare && direction === 'higher'

/**
 * A gap is told as a size, never with a sign, and who stands higher in words. `who` is undefined where nobody does. The
 * ratio is the larger over the smaller, `over` and `under` the groups that it is counted on: "flickor/pojkar 1,30".
 */
export type ToldGap = { size: number; who?: keyof Pair; ratio?: { size: number; over: keyof Pair; under: keyof Pair } }

/** `isUnfavourable`: the ratio is that of those who do not have what is measured. */
export function toldGap({ focus, reference, ratio }: Gap, direction: Direction, isUnfavourable: boolean): ToldGap {
  const who = focus === reference ? undefined : focus > reference ? 'focus' : 'reference'
  // The ratio begins with the group that is worse off when it is above 1.
  const first = direction === 'lower' || isUnfavourable ? 'focus' : 'reference'
  const over = (ratio ?? 1) >= 1 ? first : other(first)
  return {
    size: Math.abs(focus - reference),
    ...(who && { who }),
    ...(ratio !== undefined && { ratio: { size: Math.max(ratio, 1 / ratio), over, under: other(over) } }),
  }
}

const other = (group: keyof Pair): keyof Pair => (group === 'focus' ? 'reference' : 'focus')

/** One number a period, and who it is about; undefined is a hole. */
export type Sized = Period & { size?: number; who?: keyof Pair }

/**
 * A size over time as lines, one for each group that it is told of: where the groups change places one line ends and
 * the other begins. What is about nobody goes on with the line before it.
 */
export function linesOf(sizes: readonly Sized[], labels: Pair, decimals: number): FigureSeries[] {
  const named = sizes.reduce<Sized[]>((done, one) => {
    const before = done.findLast(({ who }) => who)?.who ?? sizes.find(({ who }) => who)?.who ?? 'focus'
    return [...done, { ...one, who: one.who ?? before }]
  }, [])
  const sides = (['focus', 'reference'] as const).filter(side =>
    named.some(({ size, who }) => size !== undefined && who === side),
  )
  return sides.map(side => ({
    key: side,
    label: labels[side],
    role: sides.length > 1 ? side : 'total',
    points: named.map(({ size, who, ...period }): FigurePoint => ({
      x: midYear(period),
      label: period.label,
      value: size === undefined || who !== side ? null : shownAs(size, decimals),
    })),
  }))
}
