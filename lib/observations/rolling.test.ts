import { audit } from '@/tests/support/disclosure-attack/audit'
import { outsider } from '@/tests/support/disclosure-attack/outsider'
import { narrowed, secretKeys, secretsOf } from '@/tests/support/disclosure-attack/secrets'
import { equationsOf, keyOf } from '@/tests/support/disclosure-attack/seen'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclose } from '@/lib/disclosure/gate'
import { remember } from '@/lib/disclosure/memory'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import { knownSums } from '@/lib/disclosure/sums'
import { monthOf, quarterOf } from '@/lib/statistics/months'
import { observationOf, type Observation } from './observation'
import { asRead } from './rolling'

const rule: DisclosureRule = {
  ...{ countsPeople: true, decimals: 0, threshold: 5, smallestGroup: 10, publishedByAuthority: false },
  valueIsCount: true,
}
const monthly = { periodicity: 'monthly', rollingYear: 'sum', decimals: 0 } as const

const at = (i: number) => monthOf(2024 + Math.floor(i / 12), (i % 12) + 1)!

const cell = (when: Observation['when'], value: number | null, about: Partial<Observation> = {}): Observation => ({
  ...observationOf({
    ...{ indicatorId: 1, version: 1, kind: 'municipality', code: '1490', name: 'Borås', nameEn: null, ...when },
    ...{ breakdown: '', value, status: 'normal', origin: 'published', numerator: null, denominator: null },
    ...{ countsOrigin: null, lower: null, upper: null, limitsOrigin: null, batch: null },
  }),
  ...about,
})
const months = (values: readonly (number | null)[], about: Partial<Observation> = {}) =>
  values.map((value, i) => cell(at(i), value, about))
const told = (cells: readonly Observation[], how: 'sum' | 'last' = 'sum') =>
  asRead(disclose(cells, rule), { ...monthly, rollingYear: how }).map(({ when, value, hidden }) => [
    when.label,
    value ?? hidden,
  ])

describe('twelve months in a row', () => {
  const year = Array.from({ length: 13 }, (_, i) => 10 + i)
  it('are added up, or the last of them is told, for each month that has twelve up to it', () => {
    expect(told(months(year))).toEqual([
      ['2024-01–2024-12', 186],
      ['2024-02–2025-01', 198],
    ])
    expect(told(months(year), 'last')).toEqual([
      ['2024-12', 21],
      ['2025-01', 22],
    ])
  })
  it('are not told where one is missing, where the measure changed within them, or of fewer', () => {
    expect(told(months([...year.slice(0, 3), null, ...year.slice(4)]))).toEqual([])
    expect(told(months(year).toSpliced(3, 1))).toEqual([])
    expect(told(months(year.slice(0, 11)))).toEqual([])
    const broken = months(year).with(1, cell(at(1), 11, { status: 'break' }))
    expect(told(broken)).toEqual([['2024-02–2025-01', 198]])
    for (const rollingYear of ['sum', 'last'] as const) {
      const [first] = asRead(disclose(broken, rule), { ...monthly, rollingYear })
      expect(first?.status).toBe('break')
      // The same where the first year of the new series lacks a month.
      const lacking = months([...year, ...year, ...year])
        .with(13, cell(at(13), 11, { status: 'break' }))
        .toSpliced(15, 1)
      const marked = asRead(disclose(lacking, rule), { ...monthly, rollingYear })
      expect(marked.slice(0, 4).map(({ when, status }) => [when.end, status])).toEqual([
        ['2024-12-31', 'normal'],
        ['2025-01-31', 'normal'],
        ['2026-04-30', 'break'],
        ['2026-05-31', 'normal'],
      ])
    }
    expect(told([...months(year.slice(0, 6)), ...months(year, { version: 2 }).slice(6)])).toEqual([])
  })
  it('are hidden where one of them is, and shown as they are where nothing is rolled', () => {
    expect(told(months(year.with(0, 3)))).toEqual([
      ['2024-01–2024-12', 'tooFew'],
      ['2024-02–2025-01', 198],
    ])
    const shown = disclose(months(year), rule)
    expect(asRead(shown, { ...monthly, rollingYear: null })).toBe(shown)
  })
  const quarters = [10, 20, 30, 40, 50].map((value, i) => cell(quarterOf(2024 + Math.floor(i / 4), (i % 4) + 1), value))
  it('are four quarters', () => {
    const rolled = asRead(disclose(quarters, rule), { ...monthly, periodicity: 'quarterly' })
    expect(rolled.map(({ when, value }) => [when.label, when.start, when.end, value])).toEqual([
      ['2024-Q1–2024-Q4', '2024-01-01', '2024-12-31', 100],
      ['2024-Q2–2025-Q1', '2024-04-01', '2025-03-31', 140],
    ])
  })
  it('are of the parts that it is measured in, though values of other parts stand beside them', () => {
    expect(told([...months(year), ...quarters])).toEqual(told(months(year)))
    const quarterly = { ...monthly, periodicity: 'quarterly' } as const
    expect(asRead(disclose(months(year), rule), quarterly)).toEqual([])
  })
})

describe('a calendar year with a value of its own', () => {
  const year = (of: number, value: number) =>
    cell({ start: `${of}-01-01`, end: `${of}-12-31`, label: String(of) }, value)
  it('stands in for a sum that is hidden, or of months that nobody knows', () => {
    const values = [3, 7, 8, 9, 10, 7, 8, 9, 10, 7, 8, 9]
    expect(told(months(values))).toEqual([['2024-01–2024-12', 'tooFew']])
    expect(told([year(2023, 90), ...months(values), year(2024, 95)])).toEqual([
      ['2023-01–2023-12', 90],
      ['2024-01–2024-12', 95],
    ])
  })
  it('hides a second month beside the small one, and every sum that holds it', () => {
    const cells = [...months([3, ...Array<number>(15).fill(20)]), year(2024, 223)]
    const hidden = disclose(cells, rule).filter(one => one.hidden)
    expect(hidden.length).toBeGreaterThan(1)
    expect(told(cells).filter(([, value]) => value === 'secondary').length).toBeGreaterThan(0)
  })
})

/** Sixteen months of women, men and both, with few in some months, and the first year as a value of its own. */
const tables = fc
  .array(fc.tuple(fc.constantFrom(0, 2, 4, 7, 12, 30), fc.constantFrom(1, 3, 6, 9, 25)), {
    minLength: 16,
    maxLength: 16,
  })
  .map(pairs => [
    ...months(
      pairs.map(([w]) => w),
      { breakdown: 'sex=women' },
    ),
    ...months(
      pairs.map(([, m]) => m),
      { breakdown: 'sex=men' },
    ),
    ...months(pairs.map(([w, m]) => w + m)),
    ...(['sex=women', 'sex=men', ''] as const).map(breakdown => {
      const count = ([w, m]: readonly [number, number]) => (breakdown === '' ? w + m : breakdown === 'sex=men' ? m : w)
      const value = pairs.slice(0, 12).reduce((sum, pair) => sum + count(pair), 0)
      return cell({ start: '2024-01-01', end: '2024-12-31', label: '2024' }, value, { breakdown })
    }),
  ])

/** What one finds who has every sum of twelve months that is printed, and every month that may be. */
function leaks(cells: readonly Observation[], printed: readonly Observation[], sums: (number | null)[]): string[] {
  const known = cells.map(one => ({ ...one, numerator: one.value }))
  const rolled = printed.map((one, i) => ({ ...one, value: sums[i] ?? null, count: sums[i] ?? null, size: null }))
  // A calendar year can be told as itself and as a sum of months.
  const seen = [
    ...new Map(
      [...rolled, ...outsider(known, disclose(cells, rule))]
        .toSorted((a, b) => Number(a.value !== null) - Number(b.value !== null))
        .map(one => [keyOf(one), one]),
    ).values(),
  ]
  const isWithin = (one: Observation) => (part: Observation) =>
    part.breakdown === one.breakdown && part.period !== one.period && isPartOf(part.when, one.when)
  const equations = [
    ...equationsOf(seen, knownSums(cells, [])).filter(({ whole }) => whole.endsWith(' ')),
    ...printed.map(one => ({ whole: keyOf(one), parts: cells.filter(isWithin(one)).map(keyOf) })),
  ]
  const secrets = secretsOf(cells, rule)
  return narrowed(audit(seen, equations, { per: 1, decimals: 0 }, secretKeys(secrets)), secrets)
}

const isPartOf = (part: Observation['when'], whole: Observation['when']) =>
  whole.start <= part.start && part.end <= whole.end

describe('an outsider with all sums of twelve months and all months that may be shown', () => {
  const exactly = { ...rule, countsPeople: false }
  const sumsBy = (cells: readonly Observation[], by: DisclosureRule) => asRead(disclose(cells, by), monthly)

  it('works out no hidden month, of any group', () => {
    const property = fc.property(tables, cells => {
      const printed = sumsBy(cells, rule)
      const whole = sumsBy(cells, exactly).map(one => ({ ...one, numerator: null, denominator: null }))
      expect(
        leaks(
          cells,
          whole,
          printed.map(({ value }) => value),
        ),
      ).toEqual([])
    })
    fc.assert(property, { seed: 1490, numRuns: 25 })
  }, 60_000)

  it('is told nothing that the cells which passed the gate do not tell together, whatever was published before', () => {
    const property = fc.property(tables, tables, (first, second) => {
      const publishedBefore = remember(first, disclose(first, rule), rule)
      const shown = disclose(second, rule, { publishedBefore })
      for (const sum of asRead(shown, monthly)) {
        if (sum.value === null) continue
        const within = shown.filter(({ breakdown, when }) => breakdown === sum.breakdown && isPartOf(when, sum.when))
        const own = within.find(({ period, value }) => period === sum.period && value !== null)
        const parts = within.filter(({ period }) => period !== sum.period)
        const isOfShown = parts.length === 12 && parts.every(({ value }) => value !== null)
        expect(isOfShown ? parts.reduce((all, { value }) => all + value!, 0) : own?.value).toBe(sum.value)
      }
    })
    fc.assert(property, { seed: 1490, numRuns: 20 })
  })

  it('would, if the sums were made before the gate: the attack can succeed', () => {
    const cells = months([3, ...Array<number>(15).fill(20)])
    const careless = sumsBy(cells, exactly).map(one => ({ ...one, numerator: null, denominator: null }))
    expect(
      leaks(
        cells,
        careless,
        careless.map(({ value }) => value),
      ),
    ).not.toEqual([])
  })

  it('nor with what was published before a month was revised', () => {
    const first = months([3, ...Array<number>(12).fill(20)])
    const before = disclose(first, rule)
    const second = first.with(0, cell(at(0), 7))
    const after = disclose(second, rule, { publishedBefore: remember(first, before, rule) })
    const [then, now] = [asRead(before, monthly), asRead(after, monthly)]
    // The sum that was hidden may be told, now that no month of it is small; no sum of before is.
    expect([then[0]?.value, now[0]?.value]).toEqual([null, 227])
    expect(then[1]?.value).toBe(now[1]?.value)
  })
})
