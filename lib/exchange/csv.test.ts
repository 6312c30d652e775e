import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { bySex, readingOf } from '@/tests/support/reading'
import { csvOf, withoutFormula } from './csv'

const excel = csvOf(readingOf(bySex), { flavour: 'excel', locale: 'sv' })
const plain = csvOf(readingOf(bySex), { flavour: 'plain', locale: 'sv' })

const rowsOf = (csv: string, delimiter: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, delimiter })
const excelRows = rowsOf(excel, ';')
const plainRows = rowsOf(plain, ',')

describe('CSV for a Swedish Excel', () => {
  it('begins with a byte order mark and then the header row', () => {
    expect(excel.startsWith('\ufeffindikator;titel;period;plats;platskod;kön;värde;nedre;övre;enhet;status;')).toBe(
      true,
    )
    expect(excel).toContain('\r\n')
  })

  it('has the decimal comma, and the indicator’s decimals', () => {
    expect(excelRows[0]).toMatchObject({ värde: '71,2', nedre: '68,3', övre: '73,9', period: '2021', plats: 'Borås' })
    expect(excelRows.find(row => row.platskod === '0000')).toMatchObject({ värde: '85,3', status: 'preliminärt' })
  })

  it('is in English when asked for, the unit too', () => {
    const english = csvOf(readingOf(bySex), { flavour: 'excel', locale: 'en' })
    expect(rowsOf(english, ';')[0]).toMatchObject({ value: '71,2', sex: 'everyone', unit: 'per cent' })
  })

  it('names groups and everyone in words', () =>
    expect(new Set(excelRows.map(row => row.kön))).toEqual(new Set(['alla', 'flickor', 'pojkar'])))

  it('says why a number is not there, and never leaves a zero or a blank', () => {
    const girls = excelRows.find(row => row.kön === 'flickor' && row.period === '2022')
    expect(girls).toMatchObject({ värde: '..', 'SDMX-status': 'Q', ursprung: '' })
    expect(girls?.status).toMatch(/^dolt/)
    expect(excelRows.find(row => row.period === '2023')).toMatchObject({ värde: '–', status: 'uppgift saknas' })
  })

  it('carries source and licence on every row', () => {
    for (const row of excelRows) {
      expect(row.källa).toBe('Källa: Kolada (SCB), N15428, hämtad 21 mars 2025.')
      expect(row.licens).toContain('Källa: Kolada')
    }
  })

  it('keeps quotes, semicolons and line breaks inside a title', () => {
    const title = 'Andel som svarat "Helt; och hållet",\när 4'
    const csv = csvOf(readingOf(bySex, { title }), { flavour: 'excel', locale: 'sv' })
    expect(rowsOf(csv, ';')[0]?.titel).toBe(title)
  })

  it('tells definitions apart where there are two', () => {
    const told = [...bySex, { year: 2024, version: 2, count: 650, of: 1000 }]
    const rows = rowsOf(csvOf(readingOf(told), { flavour: 'excel', locale: 'sv' }), ';')
    expect(rows.map(row => row.definition)).toContain('2')
    expect(excelRows[0]).not.toHaveProperty('definition')
  })

  it('tells whose the limits are, apart from the value', () => {
    const limits = { lower: 68.3, upper: 73.9, limitsOrigin: 'computed', countsOrigin: 'recovered' } as const
    const reading = readingOf([{ year: 2021, value: 71, ...limits }])
    const told = { ursprung: 'publicerat av källan', 'ursprung, nedre och övre': 'beräknade av oss ur härledda antal' }
    expect(rowsOf(csvOf(reading, { flavour: 'excel', locale: 'sv' }), ';')[0]).toMatchObject(told)
    expect(rowsOf(csvOf(reading, { flavour: 'plain', locale: 'sv' }), ',')[0]).toMatchObject({
      limits_origin: 'recovered',
    })
  })

  it('credits each value to the import that brought it, with its own day and licence', () => {
    const reading = readingOf([
      { year: 2021, value: 71 },
      { year: 2022, value: 72, batch: 2 },
    ])
    const brought = { title: '', importedOn: '2026-11-28', origin: 'published', counts: null, limits: null } as const
    const when = reading.series[0]!.points[0]!
    reading.provenance = [
      { ...brought, batch: 1, source: 'Kolada (RKA)', fetchedOn: '2024-08', places: [], first: when, last: when },
      { ...brought, batch: 2, source: 'Valmyndigheten', fetchedOn: null, places: [], first: when, last: when },
    ]
    const rows = rowsOf(csvOf(reading, { flavour: 'excel', locale: 'sv' }), ';')
    expect(rows.map(row => row.källa)).toEqual([
      'Källa: Kolada (SCB), N15428, hämtad augusti 2024.',
      'Källa: Valmyndigheten, hämtningsdatum okänt.',
    ])
    expect(rows[1]?.licens).toBe('Källan anger ingen licens. Offentlig statistik: ange källan.')
  })

  it('does not call our own computation Kolada’s', () => {
    const csv = csvOf(readingOf([{ year: 2021, value: 50, origin: 'computed' }]), { flavour: 'excel', locale: 'sv' })
    expect(rowsOf(csv, ';')[0]?.källa).toBe(
      'Egen beräkning på uppgifter från Kolada (SCB), N15428, hämtad 21 mars 2025.',
    )
  })
})

describe('plain CSV', () => {
  it('has a comma between fields, a decimal point, and no mark before the header', () => {
    expect(plain.startsWith('indicator,title,period,period_start,period_end,place,place_code,sex,value,')).toBe(true)
    expect(plainRows[0]).toMatchObject({ value: '71.2', period_start: '2021-01-01', sex: 'total', obs_status: 'A' })
  })

  it('leaves the value empty where there is none, and says so in codes', () => {
    const boys = plainRows.find(row => row.sex === 'men' && row.period === '2022')
    expect(boys).toMatchObject({ value: '', obs_status: 'Q' })
    expect(['C', 'D']).toContain(boys?.conf_status)
  })

  it('has a dimension that the indicator does not declare as a column of its own', () => {
    const csv = csvOf(readingOf([{ year: 2021, breakdown: 'age=0-19', count: 500, of: 1000 }]), {
      flavour: 'plain',
      locale: 'sv',
    })
    expect(rowsOf(csv, ',')[0]).toMatchObject({ age: '0-19' })
  })
})

describe('what is hidden', () => {
  it('is in neither file, with or without decimals', () => {
    for (const csv of [excel, plain]) expect(csv).not.toMatch(/25[.,]0|60[.,]4/)
  })
})

describe('text that looks like a formula', () => {
  it.each(['=HYPERLINK("x")', '+46', '-1', '@SUM(A1)', '\tx'])('%s is kept as text', text =>
    expect(withoutFormula(text)).toBe(`'${text}`),
  )
  it('is guarded in the file, while negative numbers stay numbers', () => {
    const told = [{ year: 2021, value: -3.21 }]
    const csv = csvOf(readingOf(told, { title: '=1+1' }), { flavour: 'excel', locale: 'sv' })
    expect(rowsOf(csv, ';')[0]).toMatchObject({ titel: "'=1+1", värde: '-3,2' })
  })
})
