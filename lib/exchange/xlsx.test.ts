import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { bySex, pupils, readingOf } from '@/tests/support/reading'
import { xlsxOf } from './xlsx'

const publisher = { name: 'Borås Stad', slug: 'boras', code: '1490', updatedOn: '2025-03-21' }
const sheetOf = async (name: string, locale: 'sv' | 'en' = 'sv', changes = {}) =>
  readSheet(Buffer.from(await xlsxOf(readingOf(bySex, changes), publisher, locale)), name)

describe('the workbook', () => {
  it('has numbers as numbers under a header row', async () => {
    const [heads = [], first = []] = await sheetOf('Värden')
    expect(heads.slice(0, 9)).toEqual([
      ...['indikator', 'titel', 'period', 'plats', 'platskod', 'kön', 'värde', 'nedre', 'övre'],
    ])
    expect(first.slice(2, 9)).toEqual(['2021', 'Borås', '1490', 'alla', 71.2, 68.3, 73.9])
  })

  it('has a sign where there is no number', async () => {
    const rows = await sheetOf('Värden')
    const girls = rows.find(row => row[2] === '2022' && row[5] === 'flickor')
    expect(girls?.slice(6, 9)).toEqual(['..', null, null])
  })

  it('tells source, licence, method and disclosure on its second sheet', async () => {
    const about = new Map((await sheetOf('Om data')).map(row => [row[0], row[1]]))
    expect(about.get('Titel')).toBe('Elever i åk 9 som är behöriga till yrkesprogram, andel (%)')
    expect(about.get('Ange källan så')).toBe('Källa: Kolada (SCB), N15428, hämtad 21 mars 2025.')
    expect(about.get('Licens')).toContain('Källa: Kolada')
    expect(about.get('Röjandeskydd')).toContain('en decimal')
    expect(about.has('Att tänka på')).toBe(false)
  })

  it('is in English when asked for', async () => {
    const [heads = [], first = []] = await sheetOf('Values', 'en')
    expect(heads[6]).toBe('value')
    expect(first[5]).toBe('everyone')
  })

  it('keeps a title that looks like a formula as text', async () => {
    const [, first = []] = await sheetOf('Värden', 'sv', { title: '=1+1' })
    expect(first[1]).toBe('=1+1')
  })

  it('keeps codes and ages as text, which no program makes numbers or dates of', async () => {
    const ages = ['5-9', '80+'].map(key => ({ key, label: { sv: key, en: key } }))
    const age = {
      key: 'age',
      slug: 'alder',
      title: { sv: 'Ålder', en: 'Age' },
      isOrdered: true,
      focus: null,
      reference: null,
    }
    const school = { kind: 'school', code: '0180', name: 'Skolan', nameEn: null } as const
    const told = [
      { year: 2021, value: 4.5, breakdown: 'age=5-9', place: school },
      { year: 2021, value: 4.5, breakdown: 'age=80+' },
    ]
    const reading = readingOf(told, {
      dimensions: [{ ...age, categories: ages }],
      rule: { ...pupils.rule, countsPeople: false },
    })
    const files = unzipSync(await xlsxOf(reading, publisher, 'sv'))
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array()) + sheet
    for (const text of ['0180', '1490', '5-9', '80+']) expect(strings).toContain(`>${text}<`)
    // Every number that is a number stands in a column of figures.
    const numbers = [...sheet.matchAll(/<c (?![^>]*t="(?:s|inlineStr)")[^>]*><v>([^<]*)</g)].map(([, number]) => number)
    expect(new Set(numbers)).toEqual(new Set(['4.5']))
  })

  it('is the same, byte for byte, each time', async () => {
    const [one, other] = [
      await xlsxOf(readingOf(bySex), publisher, 'sv'),
      await xlsxOf(readingOf(bySex), publisher, 'sv'),
    ]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })
})
