import { describe, expect, it } from 'vitest'
import { GOAL_LACKS, INDICATOR_LACKS } from './goal-coverage'
import { countLacks, goalLackIn, indicatorLackIn, lackedByAll, lackQuery, withAbove } from './lack-filter'

describe('what is lacking, asked for in an address', () => {
  it('is read as it was written, of goals and of indicators, each by a name of its own', () => {
    const said = (lack: Parameters<typeof lackQuery>[0]) => new URLSearchParams(lackQuery(lack)).get('saknar')
    expect(GOAL_LACKS.map(lack => goalLackIn(said(lack)))).toEqual(GOAL_LACKS)
    expect(INDICATOR_LACKS.map(lack => indicatorLackIn(said(lack)))).toEqual(INDICATOR_LACKS)
    expect(GOAL_LACKS.map(lack => indicatorLackIn(said(lack)))).toEqual(GOAL_LACKS.map(() => null))
  })
  it('is everything where it is nothing that we know of', () =>
    expect([undefined, '', 'allt', ['analys']].map(goalLackIn)).toEqual([null, null, null, null]))
})

describe('what rows lack', () => {
  const rows = [{ lacks: ['owner', 'fresh'] }, { lacks: ['owner'] }]
  it('is counted, and nothing is said of what none lacks', () =>
    expect(countLacks(['owner', 'source', 'fresh'], rows)).toEqual([
      { lack: 'owner', many: 2 },
      { lack: 'fresh', many: 1 },
    ]))
  it('is said once where all lack it, and not of one alone', () => {
    expect(lackedByAll(['owner', 'fresh'], rows)).toEqual(['owner'])
    expect(lackedByAll(['owner', 'fresh'], rows.slice(0, 1))).toEqual([])
  })
})

it('goals that are found stand under those above them', () => {
  const goals = [null, 0, 1, 1, 0, 4].map((parentId, id) => ({ id, parentId }))
  const shown = (...wanted: number[]) => withAbove(goals, new Set(wanted)).map(({ id }) => id)
  expect([shown(5), shown(3, 4), shown()]).toEqual([[0, 4, 5], [0, 1, 3, 4], []])
})
