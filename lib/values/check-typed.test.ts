import { describe, expect, it } from 'vitest'
import { asks, checkTyped, stopsCell, type EntryRules } from './check-typed'
import { isChanged, NOTHING_TYPED, typedOf, writtenNumber, type Head, type Typed } from './typed-cell'

const rules: EntryRules = {
  ...{ bounds: { min: 0, max: 100 }, decimals: 1, per: 100, valueIsCount: false },
  ...{ needsCounts: false, lacksPer: false, countsPeople: true },
}
const own: EntryRules = { ...rules, needsCounts: true }
const check = (typed: Partial<Typed>, more: EntryRules = rules, head: Head | null = null) =>
  checkTyped({ ...NOTHING_TYPED, ...typed }, head, more, [84.2, 85.1, 84.4, 85.6, 84.9])
const found = (...of: Parameters<typeof check>) => check(...of).findings.map(({ what }) => what)

describe('what is typed in a cell', () => {
  it('is whole people, but for what holds already and where no people are counted', () => {
    expect(found({ numerator: '2,5', denominator: '3' })).toContain('countsAreNotWhole')
    expect(found({ numerator: '2,5', denominator: '3' }, { ...rules, countsPeople: false })).not.toContain(
      'countsAreNotWhole',
    )
    const head: Head = { revisionId: '1', value: 83.3, status: 'normal', numerator: 2.5, denominator: 3 }
    expect(found({ value: '83,3', numerator: '2,5', denominator: '3' }, rules, head)).not.toContain('countsAreNotWhole')
  })
  it('is read with three kinds of space, decimal comma, minus and percent sign', () => {
    expect(check({ value: ' 85,3 % ' }).said.value).toBe(85.3)
    expect(check({ value: '85,3', numerator: '1\u00a0706', denominator: '2\u202f000' })).toMatchObject({
      findings: [],
      said: { numerator: 1706, denominator: 2000 },
    })
  })
  it('stops at what is no number and at what could be two, and says in which field', () => {
    expect(check({ value: 'ca 85' }).findings).toEqual([
      { kind: 'error', what: 'notANumber', field: 'value', text: 'ca 85' },
    ])
    expect(found({ value: '85', numerator: '1.000', denominator: '2000' })).toEqual(['ambiguousNumber'])
  })
  it('is computed from its counts where no value is typed', () => {
    const { said, findings } = check({ numerator: '853', denominator: '1000' }, own)
    expect(said).toMatchObject({ value: 85.3, isComputed: true })
    expect(findings).toEqual([])
  })
  it('is a value or says why there is none', () => {
    expect(found({ note: 'kommer senare' })).toEqual(['neitherValueNorStatus'])
    expect(found({ status: 'missing' })).toEqual([])
    expect(found({ status: 'missing', value: '85' })).toEqual(['statusWithNumbers'])
    expect(found({ status: 'preliminary' })).toEqual(['neitherValueNorStatus'])
    expect(found({ status: 'hittepå', value: '85' })).toEqual(['noSuchStatus'])
  })
  it('under the municipality’s own rule has its counts, and a rate what it is per', () => {
    expect(found({ value: '85' }, own)).toEqual(['countsAreMissing'])
    expect(found({ value: '85', numerator: '85' }, own)).toEqual(['oneCountAlone'])
    expect(found({ value: '85', numerator: '85', denominator: '100' }, own)).toEqual([])
    expect(found({ value: '85' }, { ...rules, per: null, lacksPer: true })).toEqual(['perIsUnknown'])
    expect(found({ value: '85', numerator: '0', denominator: '0' }, own)).toEqual(['nobodyInTheGroup'])
    expect(found({ status: 'confidential' }, own)).toEqual([])
  })
  it('asks of a slipped decimal and never stops at it', () => {
    const { findings } = check({ value: '8,53' })
    expect([asks(findings), stopsCell(findings)]).toEqual([true, false])
  })
})

describe('what holds', () => {
  const head: Head = { revisionId: '7', value: 84.9123456, status: 'normal', numerator: null, denominator: null }
  it('stands in the field as it is printed, and keeps its decimals when only a note is added', () => {
    const base = typedOf(head, 1)
    expect(base.value).toBe('84,9')
    expect(isChanged(base, base)).toBe(false)
    expect(check({ ...base, note: 'nytt' }, rules, head).said.value).toBe(84.9123456)
    expect(isChanged({ ...base, value: ' 84,90 %' }, base)).toBe(false)
    expect(check({ value: '84,8' }, rules, head).said.value).toBe(84.8)
  })
  it('is written with a decimal comma and without dust', () => {
    expect([0.1 + 0.2, 1234567, -5.25, 0].map(value => writtenNumber(value))).toEqual(['0,3', '1234567', '-5,25', '0'])
  })
})
