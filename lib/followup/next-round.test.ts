import { describe, expect, it } from 'vitest'
import { nextRound } from './next-round'

const framework = (id: number, validFrom: number, followUpEveryYears: number | null = 2) => ({
  ...{ id, title: `Målbild ${validFrom}`, validFrom, followUpEveryYears },
})

describe('the round that is proposed', () => {
  it('comes as many years after the latest as the framework says, of the years before it', () =>
    expect(nextRound([{ year: 2023 }, { year: 2025 }], [framework(1, 2021)], '2026-11-29')).toEqual({
      ...{ year: 2027, lastYear: 2026, deadline: '2027-12-31', frameworkId: 1 },
    }))
  it('comes two years after where the framework says nothing', () =>
    expect(nextRound([{ year: 2025 }], [framework(1, 2021, null)], '2026-02-01').year).toBe(2027))
  it('is never of a year that has passed, and is of this year where there was none', () => {
    expect(nextRound([{ year: 2019 }], [framework(1, 2015)], '2026-02-01').year).toBe(2026)
    expect(nextRound([], [framework(1, 2025)], '2026-02-01').year).toBe(2026)
  })
  it('is of the framework that held when its values were measured', () => {
    const frameworks = [framework(2, 2027), framework(1, 2021)]
    expect(nextRound([{ year: 2025 }], frameworks, '2026-11-29').frameworkId).toBe(1)
    expect(nextRound([{ year: 2026 }], frameworks, '2026-11-29').frameworkId).toBe(2)
    expect(nextRound([], [], '2026-11-29').frameworkId).toBeNull()
  })
})
