import { describe, expect, it } from 'vitest'
import { readReplaced } from '@/tests/support/replaced-files'
import { canBeDefinedAnew, driftOfAbout, proposalOf, revisedOf, type KnownAbout } from './drift'
import type { SourceAbout } from './source'

const about = (said: Partial<SourceAbout> = {}): SourceAbout => ({
  ...{ code: 'N1', title: 'Elever som läser, andel (%)', description: 'Antal som läser.', unit: '%', groups: ['sex'] },
  ...{ auspice: 'X', area: 'Skola', publishesOn: null, notes: [], ...said },
})
const drift = (said: Partial<SourceAbout>, known: KnownAbout = about()) =>
  driftOfAbout(new Map([['N1', known]]), [about(said)], [])

describe('a source held against what was known', () => {
  it('that says the same has not drifted, whatever its typography', () => {
    expect(drift({})).toEqual([])
    expect(drift({ title: 'Elever  som läser,\u00a0andel (%)', description: 'Antal som\\nläser' })).toEqual([])
  })

  it.each<[Partial<SourceAbout>, object, string]>([
    [{ title: 'Elever som skriver, andel (%)' }, { what: 'renamed' }, 'same'],
    [{ description: 'Antal som läser och skriver.' }, { what: 'redefined' }, 'newVersion'],
    [{ unit: 'antal' }, { what: 'unit', was: '%', now: 'antal' }, 'newIndicator'],
    [{ auspice: 'Y' }, { what: 'auspice' }, 'same'],
    [{ groups: [] }, { what: 'groups', gained: [], lost: ['sex'] }, 'newVersion'],
    [{ groups: ['sex', 'age'] }, { what: 'groups', gained: ['age'], lost: [] }, 'same'],
    [{ title: 'Elever som läser, andel (%) (-2024)' }, { what: 'discontinued', after: '2024' }, 'same'],
    [{ notes: ['Metoden heter Cell Key Method (CKM).'] }, { what: 'perturbed' }, 'break'],
    [{ notes: ['Avser den 31 december.'] }, { what: 'note' }, 'same'],
  ])('%j is told with a proposal', (said, told, proposal) => {
    const found = drift(said)
    expect(found).toMatchObject([told])
    expect(proposalOf(found[0]!)).toBe(proposal)
  })

  it('is no new definition where its unit is another, or nothing is asked', () => {
    expect(canBeDefinedAnew(drift({ description: 'Antal som skriver.' }))).toBe(true)
    expect(canBeDefinedAnew(drift({ description: 'Antal som skriver.', unit: 'antal' }))).toBe(false)
    expect(canBeDefinedAnew(drift({ area: 'Kultur' }))).toBe(false)
  })

  it('that was never asked before has nothing to be held against but its title', () => {
    expect(drift({ groups: [], notes: ['Ny'] }, { title: 'Elever som läser, andel (%)' })).toEqual([])
    expect(driftOfAbout(new Map(), [about()], [])).toEqual([])
  })

  it('that no longer has the series says so', () =>
    expect(driftOfAbout(new Map([['N1', about()]]), [], ['N1'])).toEqual([{ what: 'removed', code: 'N1' }]))
})

describe('values that were known, held against what the source says now', () => {
  const pairs = (...said: [number, number][]) => said.map(([was, now]) => ({ was, now }))

  it('count as revised at the decimals that are printed', () => {
    expect(revisedOf(pairs([80.1, 80.1], [80.14, 80.1], [70, 70.04]), 1)).toBeNull()
    expect(revisedOf(pairs([80, 81], [70, 68], [60, 60]), 1)).toEqual({
      ...{ many: 2, of: 3, up: 1, down: 1, median: 1.5, most: 2 },
    })
  })

  it('look like another way of counting when most of them have gone one way', () => {
    const said = (...few: [number, number][]) => ({
      what: 'revised' as const,
      place: null,
      ...revisedOf(pairs(...few), 1)!,
    })
    expect(proposalOf(said([80, 82], [70, 71], [60, 60]))).toBe('newVersion')
    expect(proposalOf(said([80, 82], [70, 69], [60, 60]))).toBe('same')
    expect(proposalOf(said([80, 82], [70, 70], [60, 60]))).toBe('same')
  })
})

/** Data sets of Explore Education Statistics with what replaced them (MIT), one column a series. */
describe('a data set and its replacement', () => {
  it('say which series are gone, which are new, and what was revised', () => {
    const grouped = readReplaced('grouped-filters-and-indicators')
    expect(driftOfAbout(grouped.known, grouped.about, grouped.unknown)).toEqual([
      { what: 'removed', code: 'indicator_3' },
    ])
    expect(grouped.about.filter(({ code }) => !grouped.known.has(code)).map(({ code }) => code)).toEqual([
      'indicator_5',
      'indicator_6',
    ])
    expect(grouped.pairs('indicator_1')).toHaveLength(80)
    expect(revisedOf(grouped.pairs('indicator_1'), 0)).toMatchObject({ many: 4, of: 80 })
  })

  it('say one of 117 days otherwise, by how much in each series', () => {
    const dates = readReplaced('dates')
    expect(driftOfAbout(dates.known, dates.about, dates.unknown)).toEqual([])
    expect(revisedOf(dates.pairs('open_settings'), 0)).toEqual({
      ...{ many: 1, of: 117, up: 1, down: 0, median: 100, most: 100 },
    })
    expect(revisedOf(dates.pairs('proportion_of_settings_open'), 2)).toMatchObject({
      many: 1,
      up: 1,
      most: 2.12 - 0.93,
    })
    expect(revisedOf(dates.pairs('children_attending'), 0)).toBeNull()
  })
})
