import { describe, expect, it } from 'vitest'
import { both, frozen, norrby, yearly } from '@/tests/support/frozen-report'
import type { Report, ReportMeasure } from './report'
import { sinceFormer } from './since-former'
import { sinceTables } from './since-tables'

const gap = (dimension: string, women: Record<number, number>, men: Record<number, number>): ReportMeasure => ({
  ...frozen.report.measures[0]!,
  code: dimension,
  gaps: [{ dimension, focus: 'a', reference: 'b', name: both(`skillnaden (${dimension})`), sentence: both('') }],
  series: [
    { breakdown: `${dimension}=a`, label: both('a'), points: yearly(women) },
    { breakdown: `${dimension}=b`, label: both('b'), points: yearly(men) },
  ],
})
const since = (former: Partial<Report>, now: Partial<Report>) =>
  sinceFormer(
    { report: { ...frozen.report, measures: [], districts: [], ...former }, version: 1 },
    { measures: [], districts: [], ...now },
    () => 'hela Borås',
  )

describe('a district since the former round', () => {
  const was = { districts: [norrby({ 2020: 50 }, { 2020: 80 })] }
  const now = { districts: [norrby({ 2020: 50, 2022: 53 }, { 2020: 80, 2022: 81 })] }
  it('has its own level, and its distance to the city, in words and in a table of its own', () => {
    const found = since(was, now)
    expect(found.changes.map(({ place, kind, before, after }) => [place, kind, before?.value, after?.value])).toEqual([
      ['1', 'changed', 50, 53],
      ['1', 'changed', 30, 28],
    ])
    expect(found.changes[1]!.of.sv).toContain('hela Borås')
    const tables = sinceTables({ since: found, districts: now.districts }, 'sv')
    expect(tables.map(({ caption, rows }) => [caption.split(':')[0], rows.length])).toEqual([['Norrby', 2]])
  })
  it('is not new in each measure where the former report told of no districts', () =>
    expect(since({}, now).changes).toEqual([]))
})

describe('what has moved the most', () => {
  const was = { measures: [gap('sex', { 2020: 10 }, { 2020: 40 }), gap('education', { 2020: 10 }, { 2020: 14 })] }
  const now = {
    measures: [
      gap('sex', { 2020: 10, 2022: 10 }, { 2020: 40, 2022: 60 }),
      gap('education', { 2020: 10, 2022: 10 }, { 2020: 14, 2022: 16 }),
    ],
  }
  it('is told of social groups before women and men, and of nothing that hasn’t', () => {
    const { most } = since(was, now)
    expect(most.sv).toHaveLength(2)
    expect(most.sv[0]).toMatch(/\b2\b.*\b2\b.*\b0\b/)
    expect(most.sv[1]).toContain('skillnaden (education), från 4,0 (2020) till 6,0')
    expect(since(was, was).most.sv).toEqual([])
  })
})
