/**
 * How often the words are wrong where nothing has changed: yearly values of no trend that resemble the year before,
 * ten and fifteen years, the baseline three years before the latest. Per cent of the series.
 */
import { assessGap } from '@/lib/statistics/assess-gap'
import { assessLevel } from '@/lib/statistics/assess-level'
import { seededRandom } from '@/lib/statistics/seeded-random'
import type { Point } from '@/lib/statistics/series'
import { columns } from './columns'

const ROUNDS = 20_000
const LAST_YEAR = 2024
const options = {
  baselineStart: '2021-01-01',
  completeCount: false,
  isShare: true,
  direction: 'higher' as const,
  decimals: 1,
}
/** Lag-1 correlation, and the most that the strongest word and the two strongest may be wrong, in per cent. */
const BOUNDS = [
  [0, 1.5, 6],
  [0.2, 3, 10],
  [0.35, 6, 15],
] as const

const random = seededRandom(20211128)
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

function series(years: number, correlation: number, level: number): Point[] {
  let noise = normal()
  return Array.from({ length: years }, (_, i) => {
    noise = correlation * noise + Math.sqrt(1 - correlation ** 2) * normal()
    const year = LAST_YEAR - years + 1 + i
    return { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year), value: level + noise }
  })
}

const percent = (n: number) => ((100 * n) / ROUNDS).toFixed(1)
const rows = [
  [
    'years',
    'lag',
    'level: strongest',
    'two strongest',
    'gap: strongest',
    'two strongest',
    'turned',
    'changed places',
    '',
  ],
]
for (const years of [10, 15])
  for (const [correlation, mostOne, mostTwo] of BOUNDS) {
    const wrong = { level1: 0, level2: 0, gap1: 0, gap2: 0, turned: 0, places: 0 }
    for (let round = 0; round < ROUNDS; round++) {
      const level = assessLevel(series(years, correlation, 70), options)
      const gap = assessGap(series(years, correlation, 70), series(years, correlation, 70), options)
      if (level.chance === 'veryLikely') wrong.level1++
      if (level.chance === 'veryLikely' || level.chance === 'likely') wrong.level2++
      if (gap.chance === 'veryLikely') wrong.gap1++
      if (gap.chance === 'veryLikely' || gap.chance === 'likely') wrong.gap2++
      if (level.turned) wrong.turned++
      if (gap.changedPlaces) wrong.places++
    }
    const isWithin =
      [wrong.level1, wrong.gap1].every(n => n <= (mostOne / 100) * ROUNDS) &&
      [wrong.level2, wrong.gap2].every(n => n <= (mostTwo / 100) * ROUNDS) &&
      [wrong.turned, wrong.places].every(n => n <= 0.05 * ROUNDS)
    rows.push([
      ...[String(years), String(correlation), percent(wrong.level1), percent(wrong.level2), percent(wrong.gap1)],
      ...[percent(wrong.gap2), percent(wrong.turned), percent(wrong.places)],
      `at most ${mostOne}, ${mostTwo}, 5: ${isWithin ? 'holds' : 'DOES NOT HOLD'}`,
    ])
  }
console.log(columns(rows))
