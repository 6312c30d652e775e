import { describe, expect, it } from 'vitest'
import { fixtureRows } from '@/tests/support/fixture'
import { type CanadaProgress, canadaProgress, canadaRollUp } from './statistics-canada'
import { type Way } from './progress'

const names: Record<string, CanadaProgress['status']> = {
  target_achieved: 'targetAchieved',
  substantial_progress: 'onTrack',
  moderate_progress: 'accelerationNeeded',
  limited_progress: 'limitedProgress',
  deterioration: 'deterioration',
  not_available: 'unableToAssess',
}

const number = (field: string | undefined) => (field ? Number(field) : NaN)
const rows = fixtureRows('known-answers/statistics-canada.csv').map(line => {
  const [series = '', baseYear, base, year, value, direction, target, targetYear, limit, progress, score, status = ''] =
    line.split(',')
  const answer = canadaProgress(
    { year: number(baseYear), value: number(base) },
    { year: number(year), value: number(value) },
    {
      way: number(direction) as Way,
      ...(target && { target: { value: number(target), year: number(targetYear) } }),
      ...(limit && { limit: number(limit) }),
    },
  )
  return { series, answer, status: names[status], progress: number(progress), score: number(score) }
})

describe('Statistics Canada’s own answers', () => {
  it('are forty: 37 with a value and 3 not available', () => {
    expect(rows.filter(({ status }) => status !== 'unableToAssess')).toHaveLength(37)
    expect(rows.filter(({ status }) => status === 'unableToAssess')).toHaveLength(3)
  })
  it.each(rows)('$series', ({ answer, status, progress, score }) => {
    if (status === 'unableToAssess') expect(answer).toEqual({ status })
    else expect(answer).toEqual({ status, progress: expect.closeTo(progress, 9), score: expect.closeTo(score, 9) })
  })
})

describe('a target that is reached', () => {
  const reached = (from: number, to: number, way: Way, aim: number) =>
    canadaProgress({ year: 2015, value: from }, { year: 2020, value: to }, { way, target: { value: aim, year: 2030 } })
  it.each([
    ['was met from the start', 100, 100, 1, 100],
    ['is parity, and was from the start', 1, 1, -1, 1],
    ['was met from the start and is passed', 100, 104, 1, 100],
    ['is passed all the way to zero', 0.79, 0, -1, 0.5],
    ['is zero', 3, 0, -1, 0],
    ['was zero from the start', 0, 0, -1, 0],
    ['is passed on the other side of zero', -2, 1, 1, 0.5],
    ['is negative and passed', -1, -3, -1, -2],
  ] as const)('that %s is achieved: %f to %f', (_, from, to, way, aim) => {
    expect(reached(from, to, way, aim)).toMatchObject({ status: 'targetAchieved', score: 5 })
  })
  it('is not achieved by one year alone, nor where the value has left it', () => {
    const target = { value: 100, year: 2030 }
    const now = { year: 2020, value: 100 }
    expect(canadaProgress(now, now, { way: 1, target }).status).toBe('unableToAssess')
    expect(reached(100, 90, 1, 100).status).toBe('unableToAssess')
    expect(reached(0.79, 0.6, -1, 0.5).status).not.toBe('targetAchieved')
  })
})

describe('edges', () => {
  it('a series that changes sign has no growth', () => {
    expect(canadaProgress({ year: 2015, value: -1 }, { year: 2020, value: 2 }, { way: 1 }).status).toBe(
      'unableToAssess',
    )
  })
  it('a base equal to the target, since passed the wrong way, requires no growth to compare with', () => {
    const target = { value: 5, year: 2030 }
    const answer = canadaProgress({ year: 2015, value: 5 }, { year: 2020, value: 4 }, { way: 1, target })
    expect(answer.status).toBe('unableToAssess')
  })
  it('at the natural limit no growth is asked for', () => {
    expect(canadaProgress({ year: 2015, value: 100 }, { year: 2020, value: 100 }, { way: 1, limit: 100 })).toEqual({
      status: 'onTrack',
      progress: 0,
      score: 5,
    })
  })
})

describe('a roll-up', () => {
  const achieved: CanadaProgress = { status: 'targetAchieved', progress: 1.2, score: 5 }
  it('is achieved only when every series is', () => {
    expect(canadaRollUp([achieved, achieved]).status).toBe('targetAchieved')
    expect(canadaRollUp([achieved, { status: 'onTrack', progress: 1, score: 4 }]).status).toBe('onTrack')
  })
  it('leaves out what cannot be assessed', () => {
    expect(canadaRollUp([{ status: 'unableToAssess' }, achieved]).status).toBe('targetAchieved')
    expect(canadaRollUp([{ status: 'unableToAssess' }])).toEqual({ status: 'unableToAssess' })
  })
})
