import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FORM, type FrozenReport, type ReportMeasure } from './report'
import { reportPdf } from './report-pdf'

const both = (text: string) => ({ sv: text, en: `${text} (en)` })
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 220"><path d="M0 0L520 220" stroke="#000"/></svg>'
const points = Array.from({ length: 60 }, (_, i) => ({
  ...{ period: `${1960 + i}-01-01/${1960 + i}-12-31`, label: String(1960 + i), value: i + 0.5 },
  ...{ isHidden: false, version: 1 },
}))
const measure: ReportMeasure = {
  ...{ code: 'N1', name: both('Behöriga'), unit: both('procent'), decimals: 1, source: 'Skolverket', caution: null },
  ...{ headline: both('Färre blir behöriga.'), caption: both('Andelen minskade från 82 till 78 procent.') },
  figure: { sv: { phone: SVG, column: SVG }, en: { phone: SVG, column: SVG } },
  gaps: [],
  series: [
    {
      breakdown: '',
      label: both('Alla'),
      points: [...points.slice(1), { ...points[0]!, value: null, isHidden: true }],
    },
  ],
}
const goal = (number: string, title: string) => ({
  ...{ number, levelName: both('Mål'), title: both(title), colour: 1, headline: both('Det blir sämre.') },
  judgement: {
    ...({ level: 'worse', gaps: 'unknown', computed: { level: 'worse', gaps: 'unknown' } } as const),
    ...{ text: '#panic("x") *inte kod* $x$ <a> @b', reason: '' },
  },
})
const frozen: FrozenReport = {
  ...{ year: 2025, version: 1, publishedOn: '2026-03-02', publicNote: null, hash: 'a'.repeat(64) },
  report: {
    ...{ form: FORM, municipality: 'Borås Stad', year: 2025, lastYear: 2024, frozenOn: '2026-03-02' },
    framework: { slug: 'malbild', title: 'Målbild', validFrom: 2021 },
    ...{ isComputed: false, whole: goal('', 'Jämlika livsvillkor'), own: null, since: null, notes: [] },
    gaps: { answer: both('Skillnaderna ökar'), says: { sv: ['Så är det.'], en: ['So it is.'] } },
    levels: { answer: both('Både och'), says: { sv: [], en: [] } },
    questions: { sv: ['Varför?'], en: ['Why?'] },
    areas: [
      {
        ...{ ...goal('1', 'God start'), codes: [] },
        outcomes: [{ ...goal('1.1', 'Trygg uppväxt'), codes: ['N1'], actions: [], evidence: [] }],
      },
    ],
    measures: [measure],
  },
}

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

describe('a report as PDF', () => {
  const pdf = reportPdf(frozen, 'sv')
  const said = saidIn(pdf)
  it('is tagged as PDF/UA-1, in its language, with its title', () => {
    expect(said.includes('/Marked true')).toBe(true)
    expect(said.includes('/StructTreeRoot')).toBe(true)
    expect(/pdfuaid:part>1</.test(said)).toBe(true)
    expect(/\/Lang ?\(sv/.test(said)).toBe(true)
    expect(said.includes('/DisplayDocTitle true')).toBe(true)
    expect(/\/Lang ?\(en/.test(saidIn(reportPdf(frozen, 'en')))).toBe(true)
  })
  it('has headings, lists and tables with heads as what they are', () => {
    for (const tag of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Caption'])
      expect(new RegExp(`/S ?/${tag}\\b`).test(said), tag).toBe(true)
  })
  it('says of each figure what it shows', () =>
    expect(said.includes(`/Alt ${written('Andelen minskade från 82 till 78 procent.')}`)).toBe(true))
  it('has bookmarks to its parts', () => {
    expect(said.includes('/Outlines')).toBe(true)
    for (const heading of ['1 God start', '1.1 Trygg uppväxt', 'Metod', 'Tabeller'])
      expect(said.includes(`/Title ${written(heading)}`), heading).toBe(true)
  })
  it('is the same to the byte each time', () =>
    expect(Buffer.from(reportPdf(frozen, 'sv')).equals(Buffer.from(pdf))).toBe(true))
})
