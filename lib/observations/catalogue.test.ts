import { describe, expect, it } from 'vitest'
import type { Framework, Goal } from '@/lib/framework/framework'
import { catalogueEntry, catalogueGroups, type CatalogueEntry } from './catalogue'
import type { Reading } from './reading'

const goal = (number: string, codes: string[], children: Goal[] = []) =>
  ({ number, title: number, children, indicators: codes.map(code => ({ code })) }) as unknown as Goal
const framework = (overall: Goal) => ({ overall }) as Framework
const entry = (code: string) => ({ code }) as CatalogueEntry
const codesIn = (groups: ReturnType<typeof catalogueGroups>) =>
  groups.map(({ goal, rows }) => [goal?.number ?? null, rows.map(row => row.entry.code)])

describe('the catalogue', () => {
  const tree = goal(
    '',
    ['U1', 'N2'],
    [
      goal('1', [], [goal('1.1', ['N3', 'N1']), goal('1.2', ['N2'])]),
      goal('2', [], [goal('2.1', ['N3', 'N4'])]),
      goal('3', [], [goal('3.1', [])]),
    ],
  )

  it('lists each indicator once, in its first area, in the order of the goals', () => {
    const groups = catalogueGroups(framework(tree), ['N1', 'N2', 'N3', 'N4', 'U1'].map(entry))
    expect(codesIn(groups)).toEqual([
      ['', ['U1']],
      ['1', ['N3', 'N1', 'N2']],
      ['2', ['N4']],
    ])
  })

  it('names every goal that an indicator serves', () => {
    const [, first] = catalogueGroups(framework(tree), [entry('U1'), entry('N3')])
    expect(first?.rows[0]?.goals.map(g => g.number)).toEqual(['1.1', '2.1'])
  })

  it('keeps what serves no goal of the framework, last', () =>
    expect(codesIn(catalogueGroups(framework(tree), [entry('N9'), entry('N4')]))).toEqual([
      ['2', ['N4']],
      [null, ['N9']],
    ]))
})

describe('an entry of the catalogue', () => {
  const boras = { kind: 'municipality', code: '1490', name: 'Borås', nameEn: null }
  const year = (y: number, value: number | null, hidden: string | null = null) => ({
    start: `${y}-01-01`,
    end: `${y}-12-31`,
    label: String(y),
    value,
    hidden,
  })
  const reading = (series: object[]) => ({ indicator: { source: 'Kolada (SCB)' }, series }) as unknown as Reading
  const coverage = { hasValues: true, hasDistricts: false, hasCounts: false }

  it('tells the years of the whole municipality and its latest value, whatever other lines there are', () => {
    const total = { place: boras, breakdown: '', points: [year(2018, 71.2), year(2022, 76.4), year(2023, null)] }
    const women = { place: boras, breakdown: 'sex=women', points: [year(2024, 80)] }
    const sweden = { place: { ...boras, kind: 'reference', code: '0000' }, breakdown: '', points: [year(2025, 70)] }
    expect(catalogueEntry(reading([total, women, sweden]), '1490', coverage)).toMatchObject({
      years: { from: 2018, to: 2022 },
      latest: { label: '2022', value: 76.4, hidden: null },
      publishers: ['SCB'],
    })
  })

  it('says that the latest value is hidden and does not show an older one in its place', () => {
    const total = { place: boras, breakdown: '', points: [year(2022, 12), year(2023, null, 'tooFew')] }
    expect(catalogueEntry(reading([total]), '1490', coverage).latest).toEqual({
      label: '2023',
      value: null,
      hidden: 'tooFew',
    })
  })

  it('tells the years of the groups where there is no value of all', () => {
    const women = { place: boras, breakdown: 'sex=women', points: [year(2020, 84.5), year(2024, 85)] }
    expect(catalogueEntry(reading([women]), '1490', coverage)).toMatchObject({
      years: { from: 2020, to: 2024 },
      latest: null,
    })
  })

  it('has no years where the municipality as a whole has no values', () =>
    expect(catalogueEntry(reading([]), '1490', coverage)).toMatchObject({ years: null, latest: null }))
})
