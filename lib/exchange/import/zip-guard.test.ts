import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { kindOf } from './file-kind'
import { readFile } from './read-file'

const HEAD =
  '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
const TAIL = '</sheetData></worksheet>'
const BOOK = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}
const workbook = (sheet: string | Uint8Array, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...BOOK, 'xl/worksheets/sheet1.xml': sheet, ...more }).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  )
const MB = 1024 * 1024
const cell = (at: string, inside: string) => `<row r="${at.replace(/\D/g, '')}"><c r="${at}"${inside}</c></row>`

describe('a hostile file', () => {
  it.each([
    ['unpacks to far more than it is', workbook(new Uint8Array(200 * MB).fill(32)), 'tooMuchInside'],
    ['has a cell at the far end of the sheet', workbook(HEAD + cell('XFD1048576', '><v>1</v>') + TAIL), 'tooManyRows'],
    ['carries macros', workbook(HEAD + TAIL, { 'xl/vbaProject.bin': 'x' }), 'hasMacros'],
    ['is cut off', workbook(HEAD + TAIL).subarray(0, 300), 'damaged'],
    ['is another zip', zipSync({ 'word/document.xml': strToU8('x') }), 'otherZip'],
    ['is an old workbook by another name', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oldExcel'],
    ['is a page', strToU8('<html><table></table></html>'), 'webPage'],
    ['is a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'notText'],
    ['is JSON of something else', strToU8('{"a":1}'), 'notJsonStat'],
    ['is empty', new Uint8Array(), 'empty'],
    ['is too large', new Uint8Array(21 * MB), 'tooLarge'],
  ])('that %s is refused', async (_, bytes, fault) => {
    await expect(readFile(bytes)).rejects.toThrow(fault)
  })

  it('that names outside files or entities brings in none of them', async () => {
    const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    const sheet =
      doctype + HEAD.slice(21) + cell('A1', ' t="inlineStr"><is><t>&a;</t></is>') + cell('A2', '><v>5</v>') + TAIL
    const told = await readFile(workbook(sheet)).then(JSON.stringify, String)
    expect(told).not.toContain('root:')
  })

  it('that counts on its name is known by its bytes', () => {
    expect(kindOf(strToU8('CHARSET="ANSI";\nSTUB="a";DATA=1;'))).toBe('px')
    expect(kindOf(strToU8('a;b\n1;2'))).toBe('text')
  })
})
