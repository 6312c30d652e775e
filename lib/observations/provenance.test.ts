import { expect, test } from 'vitest'
import { disclose } from '@/lib/disclosure/gate'
import { observationOf, pupils, sweden, type Told } from '@/tests/support/reading'
import { lastFetched, provenanceOf } from './provenance'

const to2022 = { id: 1, title: 'Till och med 2022', source: 'Kolada', fetchedOn: '2024-08', importedOn: '2026-11-28' }
const from2023 = { id: 2, title: '2023 och 2024', source: 'Kolada', fetchedOn: '2024-12-12', importedOn: '2026-11-28' }
const own = { id: 3, title: 'Egen kartläggning', source: 'Borås Stad', fetchedOn: null, importedOn: '2026-11-28' }
const imports = [to2022, from2023, own]

const shown = (...told: Told[]) => disclose(told.map(observationOf), pupils.rule)
const values = shown(
  { year: 2020, count: 700, of: 1000, batch: 1, countsOrigin: 'recovered' },
  { year: 2022, count: 720, of: 1000, batch: 1, countsOrigin: 'recovered' },
  { year: 2022, place: sweden, value: 85, batch: 1 },
  { year: 2022, place: sweden, breakdown: 'sex=men', value: 84, batch: 1, origin: 'computed' },
  { year: 2023, count: 3, of: 1000, batch: 2, limitsOrigin: 'computed' },
  { year: 2024, status: 'missing', batch: 3 },
)

test('each import tells whose values it brought, and over which years; the newest is first', () =>
  expect(
    provenanceOf(values, imports).map(({ title, origin, places, first, last }) =>
      [title, origin, places.map(({ name }) => name).join(), first.label, last.label].join(' | '),
    ),
  ).toEqual([
    '2023 och 2024 | published | Borås | 2023 | 2023',
    'Till och med 2022 | computed | Riket | 2022 | 2022',
    'Till och med 2022 | published | Borås,Riket | 2020 | 2022',
  ]))

test('an import tells where counts and limits come from', () =>
  expect(provenanceOf(values, imports).map(({ counts, limits }) => [counts, limits])).toEqual([
    [null, 'computed'],
    [null, null],
    ['recovered', null],
  ]))

test('what is missing at the source was brought by nobody', () =>
  expect(provenanceOf(shown({ year: 2024, status: 'missing', batch: 3 }), imports)).toEqual([]))

test('the values were fetched when the latest of them was, if it is known of all', () => {
  expect(lastFetched(values, imports)).toBe('2024-12-12')
  expect(lastFetched(values.slice(0, 2), imports)).toBe('2024-08')
  expect(lastFetched([...values, ...shown({ year: 2025, value: 70, batch: 3 })], imports)).toBeNull()
  expect(lastFetched([], imports)).toBeNull()
  const school = { kind: 'school', code: '1', name: 'Skolan', nameEn: null } as const
  expect(lastFetched([...values, ...shown({ year: 2025, place: school, value: 70, batch: 3 })], imports)).toBe(
    '2024-12-12',
  )
})

test('what was typed is told by its source and the day it was published, also where it is hidden', () => {
  const entered = { source: 'Elevregistret', publishedOn: '2026-11-29' }
  const typed = shown({ year: 2025, count: 3, of: 1000 }, { year: 2026, count: 700, of: 1000 }).map(value => ({
    ...value,
    ...{ batch: null, entered },
  }))
  expect(provenanceOf(typed, imports)).toMatchObject([
    {
      batch: null,
      source: 'Elevregistret',
      importedOn: '2026-11-29',
      first: { label: '2025' },
      last: { label: '2026' },
    },
  ])
})
