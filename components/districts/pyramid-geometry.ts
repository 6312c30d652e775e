import type { AgeSexGroup } from '@/lib/districts/age-sex'
import { totalOf } from '@/lib/districts/age-sex'
import { formatPercent, type Locale } from '@/lib/text/numbers'
import { placeText, type Drawing, type PlacedText } from '../charts/drawing'
import { figureSizes, type FigureSize } from '../charts/figure-size'
import { px } from '../charts/svg'
import { niceStep, ticksIn } from '../charts/ticks'

export type PyramidData = {
  people: AgeSexGroup[]
  city: AgeSexGroup[]
  women: string
  men: string
  locale: Locale
}

const ROW = 17
/** Half the width of the ages between the sides. */
const AGES = 30
const TOP = 24
const BOTTOM = 22
const EDGE = 14

/** Each group's share of everyone in percent; null where it is not shown. */
export function agesInPercent(
  people: readonly AgeSexGroup[],
): { age: string; women: number | null; men: number | null }[] {
  const whole = totalOf(people)
  const percent = (number: number | null) => (number === null || !whole ? null : (100 * number) / whole)
  return people.map(({ age, women, men }) => ({ age, women: percent(women), men: percent(men) }))
}

/** Who lives in a district by age and sex, oldest on top, with the whole city as a line over the bars. */
export function pyramidGeometry({ people, city, women, men, locale }: PyramidData, size: FigureSize): Drawing {
  const { width } = figureSizes[size]
  const [own, whole] = [agesInPercent(people).reverse(), agesInPercent(city).reverse()]
  const highest = Math.max(...[...own, ...whole].flatMap(group => [group.women ?? 0, group.men ?? 0]))
  const step = niceStep(highest, 3, 1)
  const end = Math.ceil(highest / step) * step
  const middle = width / 2
  const reach = middle - AGES - EDGE
  const bottom = TOP + own.length * ROW
  const at = (side: -1 | 1, percent: number) => middle + side * (AGES + (percent / end) * reach)
  const bars = (side: -1 | 1, of: 'women' | 'men') =>
    own.map((group, i) => `M${px(at(side, 0))} ${px(TOP + (i + 0.5) * ROW)}H${px(at(side, group[of] ?? 0))}`).join('')
  const line = (side: -1 | 1, of: 'women' | 'men') =>
    whole
      .map((group, i) => `${i === 0 ? 'M' : 'L'}${px(at(side, group[of] ?? 0))} ${px(TOP + i * ROW)}v${ROW}`)
      .join('')
  const ticks = ticksIn([0, end], step)
  const sides = [-1, 1] as const
  return {
    width,
    height: bottom + BOTTOM,
    paths: [
      {
        className: 'g',
        d: sides.flatMap(side => ticks.map(tick => `M${px(at(side, tick))} ${TOP}V${bottom}`)).join(''),
      },
      { className: 'pyramid-bars', d: bars(-1, 'women') + bars(1, 'men') },
      { className: 'pyramid-city', d: line(-1, 'women') + line(1, 'men') },
    ],
    texts: [
      placeText([women], 'b', { x: at(-1, 0), middle: 10, anchor: 'end', tone: 'ct' }),
      placeText([men], 'b', { x: at(1, 0), middle: 10, tone: 'ct' }),
      ...own.map((group, i) => ageText(group.age, middle, TOP + (i + 0.5) * ROW)),
      ...sides.flatMap(side =>
        ticks.map(tick =>
          placeText([formatPercent(locale, tick, 0)], 't', {
            x: at(side, tick),
            middle: bottom + 11,
            anchor: 'middle',
          }),
        ),
      ),
    ],
  }
}

const ageText = (age: string, x: number, middle: number): PlacedText =>
  placeText([age.replace('-', '–')], 't', { x, middle, anchor: 'middle' })
