import { describe, expect, it } from 'vitest'
import { baselineStart, currentFramework, periodHasEnded, type FrameworkSummary } from './framework'

const framework = (slug: string, validFrom: number, validTo: number | null, status: FrameworkSummary['status']) => ({
  slug,
  title: slug,
  validFrom,
  validTo,
  status,
})

describe('which framework a visitor sees first', () => {
  const first = framework('malbild-2020', 2020, 2020, 'superseded')
  const second = framework('malbild-2021-2024', 2021, 2024, 'adopted')

  it('is the adopted one that covers the year', () =>
    expect(currentFramework([first, second], 2023)?.slug).toBe('malbild-2021-2024'))

  it('is the latest adopted one when its period has ended and no successor is adopted', () => {
    expect(currentFramework([first, second], 2026)?.slug).toBe('malbild-2021-2024')
    expect(periodHasEnded(second, 2026)).toBe(true)
  })

  it('is never a draft', () =>
    expect(currentFramework([second, framework('malbild-2027', 2025, 2029, 'draft')], 2026)?.slug).toBe(
      'malbild-2021-2024',
    ))

  it('has no end where none was decided', () => {
    const open = framework('prioriteringar-2018', 2018, null, 'adopted')
    expect(currentFramework([open], 2026)).toBe(open)
    expect(periodHasEnded(open, 2026)).toBe(false)
  })

  it('is the one that has begun while its successor, already adopted, has not', () => {
    const superseded = { ...second, status: 'superseded' as const }
    const next = framework('malbild-2027', 2027, 2030, 'adopted')
    expect(currentFramework([first, superseded, next], 2026)?.slug).toBe('malbild-2021-2024')
    expect(currentFramework([first, superseded, next], 2027)?.slug).toBe('malbild-2027')
  })
  it('counts changes from its first year, or on from where the former did', () => {
    expect(baselineStart(second)).toBe('2021-01-01')
    expect(baselineStart({ ...second, baselineYear: 2018 })).toBe('2018-01-01')
  })
  it('is nothing when nothing is adopted', () => expect(currentFramework([first], 2020)).toBeNull())
})
