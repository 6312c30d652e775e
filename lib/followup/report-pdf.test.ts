import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { frozen, norrby } from '@/tests/support/frozen-report'
import { partsOf } from './report-parts'
import { reportPdf, sheetPdf, slidesPdf } from './report-pdf'
import { sinceFormer } from './since-former'
import { slidesOf } from './slides'

/** All that a PDF says of itself, with its packed parts unpacked; texts in UTF-16 as text. */
function saidIn(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1')
  const packed = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1')
    } catch {
      return body!
    }
  })
  return [raw, ...packed].join('\n')
}
/** As PDF writes a text: in hex where it has other letters than ASCII. */
const written = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? `(${text})`
    : `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`

it('a report that something is taken out of says so before anything else, and nowhere that it isn’t changed', () => {
  const textsOf = (redacted: typeof frozen.redacted) =>
    partsOf({ ...frozen, redacted }, 'sv', null).flatMap(part => ('text' in part ? part.text : []))
  const told = textsOf({ on: '2027-01-02', note: 'Ett värde är borttaget.' })
  expect(told.indexOf('Ett värde är borttaget.')).toBe(2)
  const [unchanged] = textsOf(null).filter(text => text.includes('så som de var publicerade'))
  expect(told).not.toContain(unchanged)
})

describe('a report as PDF', async () => {
  const pdf = await reportPdf(frozen, 'sv', null)
  const said = saidIn(pdf)
  it('is tagged as PDF/UA-1, in its language, with its title', async () => {
    expect(said.includes('/Marked true')).toBe(true)
    expect(said.includes('/StructTreeRoot')).toBe(true)
    expect(/pdfuaid:part>1</.test(said)).toBe(true)
    expect(/\/Lang ?\(sv/.test(said)).toBe(true)
    expect(said.includes('/DisplayDocTitle true')).toBe(true)
    expect(/\/Lang ?\(en/.test(saidIn(await reportPdf(frozen, 'en', null)))).toBe(true)
  })
  it('has headings, lists and tables with heads as what they are', () => {
    for (const tag of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Caption'])
      expect(new RegExp(`/S ?/${tag}\\b`).test(said), tag).toBe(true)
  })
  it('says of each figure what it shows', () =>
    expect(said.includes(`/Alt ${written('Andelen minskade från 82 till 78 procent.')}`)).toBe(true))
  it('is marked on each page where it is a draft, and has no checksum', async () => {
    const pagesIn = (text: string) => (text.match(/\/Type ?\/Page\b/g) ?? []).length
    const draft = await reportPdf({ ...frozen, hash: '', isDraft: true }, 'sv', null)
    const marks = (text: string) => (text.match(/\/Type ?\/Pagination/g) ?? []).length
    expect(pagesIn(saidIn(draft))).toBe(pagesIn(said))
    expect(marks(saidIn(draft)) - marks(said)).toBe(pagesIn(said))
    const texts = partsOf({ ...frozen, hash: '', isDraft: true }, 'sv', null).flatMap(part =>
      'text' in part ? part.text : [],
    )
    expect(texts.join()).not.toContain('SHA-256')
    expect(texts.some(text => text.startsWith('Utkast'))).toBe(true)
  })
  it('has bookmarks to its parts', () => {
    expect(said.includes('/Outlines')).toBe(true)
    for (const heading of ['1 God start', '1.1 Trygg uppväxt', 'Metod', 'Tabeller'])
      expect(said.includes(`/Title ${written(heading)}`), heading).toBe(true)
  })
  it('has districts in focus, and what has become of them, as parts and tables of their own', async () => {
    const { report } = frozen
    const districts = [norrby({ 2020: 50, 2022: 53 }, { 2020: 80, 2022: 81 })]
    const before = { report: { ...report, districts: [norrby({ 2020: 50 }, { 2020: 80 })] }, version: 1 }
    const since = sinceFormer(before, { ...report, districts }, () => 'hela Borås')
    const told = saidIn(await reportPdf({ ...frozen, report: { ...report, districts, since } }, 'sv', null))
    for (const heading of ['Stadsdelar i fokus', 'Norrby']) expect(told).toContain(`/Title ${written(heading)}`)
    const tables = (text: string) => text.match(/\/S ?\/Table\b/g)?.length ?? 0
    // Its measures; what has changed in the municipality, and in it.
    expect(tables(told) - tables(said)).toBe(3)
  })
  it('is the same to the byte each time', async () =>
    expect(Buffer.from(await reportPdf(frozen, 'sv', null)).equals(Buffer.from(pdf))).toBe(true))
})

const pagesIn = (pdf: Uint8Array): number => saidIn(pdf).match(/\/Type ?\/Page\b/g)?.length ?? 0

describe('a report on one A4', () => {
  it('is one page however much there is to say, with what it is and its language', async () => {
    const long = (text: string) => ({ sv: text.repeat(20), en: text.repeat(20) })
    const { report } = frozen
    const much = { ...report, gaps: { answer: long('Nej. '), says: report.gaps.says } }
    for (const some of [report, much]) {
      const pdf = await sheetPdf({ ...frozen, report: some }, 'sv')
      expect(pagesIn(pdf)).toBe(1)
      expect(/pdfuaid:part>1</.test(saidIn(pdf))).toBe(true)
      expect(/\/Lang ?\(sv/.test(saidIn(pdf))).toBe(true)
    }
  })
})

describe('a report as slides', async () => {
  const pdf = await slidesPdf(frozen, 'en')
  const said = saidIn(pdf)
  it('has a page for each message, each a heading, in its language', () => {
    expect(pagesIn(pdf)).toBe(slidesOf(frozen, 'en').length)
    expect(said.includes(`/Title ${written('Why?')}`)).toBe(true)
    expect(/\/Lang ?\(en/.test(said)).toBe(true)
  })
  it('says of each figure what it shows', () =>
    expect(said.includes(`/Alt ${written('Andelen minskade från 82 till 78 procent. (en)')}`)).toBe(true))
})
