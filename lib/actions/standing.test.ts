import { describe, expect, it } from 'vitest'
import { standingOf } from './standing'

const action = { status: 'ongoing' as const, endYear: null, tasks: [], toldOn: '2026-11-01' }
const task = (dueOn: string, doneOn: string | null = null) => ({ title: dueOn, dueOn, doneOn })
const TODAY = '2026-11-29'

describe('how an action stands', () => {
  it('is late when its last year has passed, and not before', () => {
    expect(standingOf({ ...action, endYear: 2025 }, TODAY).isLate).toBe(true)
    expect(standingOf({ ...action, endYear: 2026 }, '2026-12-31').isLate).toBe(false)
  })
  it('has a late task from the day after it was due, until it is done', () => {
    const tasks = [task('2026-11-28'), task('2026-11-29'), task('2026-01-01', '2026-02-01')]
    expect(standingOf({ ...action, tasks }, TODAY).lateTasks).toEqual([tasks[0]])
  })
  it.each([
    ['2026-05-29', null],
    ['2026-05-28', 'long'],
    [null, 'never'],
  ])('told of on %s: silence %s', (toldOn, silence) => {
    expect(standingOf({ ...action, toldOn }, TODAY).silence).toBe(silence)
  })
  it('counts six months from a day that the earlier month lacks', () => {
    expect(standingOf({ ...action, toldOn: '2026-02-28' }, '2026-08-31').silence).toBeNull()
    expect(standingOf({ ...action, toldOn: '2026-02-27' }, '2026-08-31').silence).toBe('long')
  })
  it.each(['done', 'dropped'] as const)('is nothing to wait for when it is %s', status => {
    const old = { status, endYear: 2020, tasks: [task('2020-01-01')], toldOn: null }
    expect(standingOf(old, TODAY)).toEqual({ isLate: false, lateTasks: [], silence: null })
  })
})
