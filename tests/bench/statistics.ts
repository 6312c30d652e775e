/** The statistics of 40 indicators with ten yearly values in two groups. */
import { assessGap } from '@/lib/statistics/assess-gap'
import { assessLevel } from '@/lib/statistics/assess-level'
import type { Point } from '@/lib/statistics/series'

const INDICATORS = 40
const ROUNDS = 25
const options = { baselineStart: '2021-01-01', completeCount: false, direction: 'higher', isShare: true } as const

const series = (indicator: number, group: number): Point[] =>
  Array.from({ length: 15 }, (_, i) => ({
    start: `${2010 + i}-01-01`,
    end: `${2010 + i}-12-31`,
    label: String(2010 + i),
    value: 60 + group * 5 + i * 0.3 + 4 * Math.sin(indicator + group + i * i),
  }))

const indicators = Array.from({ length: INDICATORS }, (_, i) => [0, 1, 2].map(group => series(i, group)))
const times = Array.from({ length: ROUNDS }, () => {
  const start = process.cpuUsage()
  for (const [total = [], focus = [], reference = []] of indicators) {
    assessLevel(total, options)
    assessGap(focus, reference, options)
  }
  return process.cpuUsage(start).user / 1000
}).sort((a, b) => a - b)

console.log(
  `${INDICATORS} indicators, level and gap: median ${times[ROUNDS >> 1]?.toFixed(1)} ms of processor time (goal: under 20 ms)`,
)
console.log(`first and slowest: ${times.at(-1)?.toFixed(1)} ms`)
