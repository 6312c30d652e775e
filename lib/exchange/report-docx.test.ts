import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { frozen } from '@/tests/support/frozen-report'
import { reportDocx } from './report-docx'

let files: Record<string, string> = {}
const xml = (name: string) => files[name] ?? ''
beforeAll(async () => {
  const zip = unzipSync(await reportDocx(frozen, 'sv', null))
  files = Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]))
})
/** The texts of its paragraphs that have a style. */
const styled = (style: string) =>
  [...xml('word/document.xml').matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
    .map(([p]) => p)
    .filter(p => p.includes(`<w:pStyle w:val="${style}"/>`))
    .map(p => p.replace(/<[^>]*>/g, ''))

describe('a report as a document for Word', () => {
  it('has its headings in the styles that Word itself names, so that any template takes them', () => {
    expect(styled('Title')).toEqual(['Uppföljning 2025, Borås Stad'])
    expect(styled('Heading1')).toContain('1 God start')
    expect(styled('Heading2')).toEqual(['1.1 Trygg uppväxt'])
    expect(styled('Heading3')).toEqual(['Färre blir behöriga.'])
    for (const name of [
      'Normal',
      'Title',
      'heading 1',
      'heading 2',
      'heading 3',
      'caption',
      'List Bullet',
      'Table Grid',
    ])
      expect(xml('word/styles.xml')).toContain(`<w:name w:val="${name}"/>`)
  })
  it('has each style once, so that none stands in the way of another', () => {
    const ids = [...xml('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
  it('has every style that it uses', () => {
    const used = [...xml('word/document.xml').matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(
      ([, style]) => style,
    )
    for (const style of new Set(used)) expect(xml('word/styles.xml')).toContain(`w:styleId="${style}"`)
  })
  it('has tables whose first row is a head that is repeated on every page', () => {
    const tables = xml('word/document.xml').split('<w:tbl>').slice(1)
    expect(tables).toHaveLength(1)
    for (const table of tables) expect(table.split('</w:tr>')[0]).toContain('<w:tblHeader')
    expect(styled('Caption')).toEqual(['Behöriga, procent'])
    expect(xml('word/document.xml').replace(/<[^>]*>/g, ' ')).toContain('59,5')
  })
  it('says of each figure what it shows', () =>
    expect(xml('word/document.xml')).toContain('descr="Andelen minskade från 82 till 78 procent."'))
  it('has its language, and Swedish where an English one is Swedish', async () => {
    expect(xml('word/styles.xml')).toContain('<w:lang w:val="sv-SE"')
    const english = unzipSync(await reportDocx(frozen, 'en', null))
    expect(strFromU8(english['word/styles.xml']!)).toContain('<w:lang w:val="en-GB"')
    expect(strFromU8(english['word/document.xml']!)).toContain('<w:lang w:val="sv-SE"/>')
    expect(strFromU8(english['docProps/core.xml']!)).toContain('<dc:title>Follow-up 2025, Borås Stad</dc:title>')
  })
  it('keeps what anyone has written as text', () => expect(xml('word/document.xml')).toContain('#panic(&quot;x&quot;)'))
})
