import type { Cell } from '@/lib/disclosure/cell'
import { disclose } from '@/lib/disclosure/gate'
import { districtRule } from '@/tests/support/disclosure-attack/tables'

// How long the gate takes for 47 districts × sex × nine age groups × seven years with all totals: 10 080 cells.
// Run with `npx tsx tests/bench/disclosure.ts`.

const ROUNDS = 20

let state = 1490
const random = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31

/** `meanSize` is the size of a district's age group of one sex; up to 30 % of it are counted. */
function table(meanSize: number): Cell[] {
  const sums = new Map<string, { count: number; size: number }>()
  for (let year = 2016; year < 2023; year++) {
    for (let district = 1; district <= 47; district++) {
      for (let age = 0; age < 9; age++) {
        for (const sex of ['women', 'men']) {
          const size = 5 + Math.floor(random() * 2 * meanSize)
          const count = Math.floor(random() * random() * size * 0.3)
          for (const geography of ['municipality:1490', `district:1490R${String(district).padStart(3, '0')}`]) {
            for (const breakdown of ['', `age=${age}`, `sex=${sex}`, `age=${age}|sex=${sex}`]) {
              const key = `${year};${geography};${breakdown}`
              const sum = sums.get(key) ?? { count: 0, size: 0 }
              sums.set(key, { count: sum.count + count, size: sum.size + size })
            }
          }
        }
      }
    }
  }
  return [...sums].map(([key, { count, size }]) => {
    const [period = '', geography = '', breakdown = ''] = key.split(';')
    const value = (100 * count) / size
    return {
      period,
      geography,
      breakdown,
      value,
      status: 'normal',
      numerator: count,
      denominator: size,
      lower: null,
      upper: null,
    }
  })
}

for (const meanSize of [400, 60]) {
  const cells = table(meanSize)
  const times: number[] = []
  let hidden = 0
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    hidden = disclose(cells, districtRule).filter(cell => cell.hidden).length
    times.push(performance.now() - start)
  }
  const sorted = times.sort((a, b) => a - b)
  const [fastest = 0, median = 0] = [sorted[0], sorted[ROUNDS / 2]]
  console.log(
    `${cells.length} cells, ${hidden} hidden: fastest ${fastest.toFixed(0)} ms, median ${median.toFixed(0)} ms`,
  )
}
