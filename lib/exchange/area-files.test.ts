import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bySex, readingOf } from '@/tests/support/reading'
import { areaFiles, readmeOf } from './area-files'
import { zipOf } from './zip'

const publisher = { name: 'Borås Stad', slug: 'boras', code: '1490', updatedOn: '2025-03-21' }
const area = {
  title: 'God start i livet',
  readings: [
    readingOf(bySex, { caution: 'Nytt betygssystem 2011.' }),
    readingOf([], { code: 'N15643', title: 'Trygghet i skolan', source: 'SCB' }),
  ],
  figures: new Map([['N15428', '<svg/>']]),
}

describe('the archive of a målområde', () => {
  it('has each indicator in each form, and the README first', async () => {
    const files = unzipSync(zipOf(await areaFiles(area, publisher, 'sv'), '2025-03-21'))
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'csv/boras-N15428.csv',
      'csv-plain/boras-N15428.plain.csv',
      'xlsx/boras-N15428.xlsx',
      'json-stat/boras-N15428.jsonstat.json',
      'svg/boras-N15428.svg',
    ])
    expect(strFromU8(files['csv/boras-N15428.csv'] ?? new Uint8Array())).toContain('flickor')
  })

  it('is the same, byte for byte, each time', async () => {
    const made = async () => Buffer.from(zipOf(await areaFiles(area, publisher, 'sv'), '2025-03-21'))
    expect((await made()).equals(await made())).toBe(true)
  })
})

describe('the README', () => {
  const readme = readmeOf(area, publisher, 'sv')

  it('says whose it is, from when, and how signs are read', () => {
    expect(readme.startsWith('God start i livet, Borås Stad\r\n')).toBe(true)
    expect(readme).toContain('21 mars 2025')
    expect(readme).toContain('Inget av dem är noll.')
  })

  it('gives each indicator its source, licence and what to bear in mind', () => {
    expect(readme).toContain('Källa: Kolada (SCB), N15428, hämtad 21 mars 2025.')
    expect(readme).toContain('Att tänka på: Nytt betygssystem 2011.')
    expect(readme).toContain('Licens: CC0 1.0')
  })

  it('does not credit our own arithmetic to the source', () => {
    const ours = { ...area, readings: [readingOf([{ year: 2021, value: 50, origin: 'computed' }])] }
    expect(readmeOf(ours, publisher, 'sv')).toContain('  Egen beräkning på uppgifter från Kolada (SCB), N15428')
    expect(readmeOf(ours, publisher, 'sv')).not.toContain('Källa: Kolada (SCB)')
  })

  it('says which indicators have no values', () =>
    expect(readme).toContain('N15643  Trygghet i skolan (inga värden ännu)'))

  it('has the same in English', () => expect(readmeOf(area, publisher, 'en')).toContain('(no values yet)'))
})
