import { describe, expect, it } from 'vitest'
import { noiseCorrectedVariance } from './inequality/between-group-variance'
import { type Estimate, byar, difference, logOf, wilson } from './intervals'
import { seededRandom } from './seeded-random'
import { theilSen } from './theil-sen'

const ROUNDS = 10_000
const random = seededRandom(20211118)
const between = (low: number, high: number) => low + (high - low) * random()
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

function sampleShare(p: number, n: number): Estimate {
  let x = 0
  for (let i = 0; i < n; i += 1) if (random() < p) x += 1
  return wilson(x, n)
}

/** Knuth's draw: how many uniform numbers can be multiplied before the product falls below e^−mean. */
function samplePoisson(mean: number): number {
  const least = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > least; product *= random()) count += 1
  return count
}

/** Per cent of the rounds in which the interval holds the truth; each round draws its own truth. */
function coverage(round: () => { truth: number; interval: { lower?: number; upper?: number } | undefined }): number {
  let held = 0
  for (let i = 0; i < ROUNDS; i += 1) {
    const { truth, interval } = round()
    if (Number(interval?.lower) <= truth && truth <= Number(interval?.upper)) held += 1
  }
  return (100 * held) / ROUNDS
}

const aboutNinetyFive = (percent: number) => {
  expect(percent).toBeGreaterThan(94)
  expect(percent).toBeLessThan(96)
}

describe('simulated coverage of the 95 % intervals is 94–96 %', { timeout: 60_000 }, () => {
  it('Wilson', () =>
    aboutNinetyFive(
      coverage(() => {
        const p = between(0.05, 0.95)
        return { truth: 100 * p, interval: sampleShare(p, 120) }
      }),
    ))
  it('Byar', () =>
    aboutNinetyFive(
      coverage(() => {
        const mean = between(15, 60)
        return { truth: mean, interval: byar(samplePoisson(mean), 1, 1) }
      }),
    ))
  it('Newcombe’s difference', () =>
    aboutNinetyFive(
      coverage(() => {
        const [p, q] = [between(0.1, 0.9), between(0.1, 0.9)]
        return { truth: 100 * (p - q), interval: difference(sampleShare(p, 90), sampleShare(q, 140)) }
      }),
    ))
  it('the change of a gap', () =>
    aboutNinetyFive(
      coverage(() => {
        const p = [0, 0, 0, 0].map(() => between(0.1, 0.9))
        const [a, b, c, d] = p.map(share => sampleShare(share, 80))
        const [pa = 0, pb = 0, pc = 0, pd = 0] = p
        const interval = a && b && c && d && difference(difference(a, b), difference(c, d))
        return { truth: 100 * (pa - pb - (pc - pd)), interval }
      }),
    ))
  it('the change of a ratio, on its logarithm', () =>
    aboutNinetyFive(
      coverage(() => {
        const p = [0, 0, 0, 0].map(() => between(0.2, 0.8))
        const [a, b, c, d] = p.map(share => logOf(sampleShare(share, 150)))
        const [pa = 0, pb = 0, pc = 0, pd = 0] = p
        const interval = a && b && c && d && difference(difference(a, b), difference(c, d))
        return { truth: Math.log(pa / pb / (pc / pd)), interval }
      }),
    ))
  it('Theil–Sen over ten years', () =>
    aboutNinetyFive(
      coverage(() => {
        const slope = between(-1, 1)
        const times = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
        return {
          truth: slope,
          interval: theilSen(
            times,
            times.map(t => slope * t + 2 * normal()),
          ),
        }
      }),
    ))
})

it(
  'the variance between districts without noise is right on average, where the plain one doubles it',
  { timeout: 60_000 },
  () => {
    const truth = Array.from({ length: 47 }, () => ({ value: 15 + 2.4 * normal(), population: between(500, 4000) }))
    const exact = noiseCorrectedVariance(truth.map(({ value, population }) => ({ estimate: value, population, se: 0 })))
    let [seen, corrected] = [0, 0]
    for (let i = 0; i < 2000; i += 1) {
      const groups = truth.map(({ value, population }) => ({ estimate: value + 2.6 * normal(), population }))
      seen += (noiseCorrectedVariance(groups.map(group => ({ ...group, se: 0 }))).value ?? 0) / 2000
      corrected += (noiseCorrectedVariance(groups.map(group => ({ ...group, se: 2.6 }))).value ?? 0) / 2000
    }
    expect(corrected / (exact.value ?? NaN)).toBeCloseTo(1, 1)
    expect(seen / (exact.value ?? NaN)).toBeGreaterThan(1.8)
  },
)
