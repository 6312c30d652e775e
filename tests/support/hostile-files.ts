import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate'
import type { FileFault } from '@/lib/exchange/import/file-kind'

/** `reads`: it holds nothing that harms, and is read as what it says. */
export type HostileFile = { what: string; bytes: () => Uint8Array; told: FileFault | 'reads'; isLarge?: boolean }

const MB = 1024 * 1024
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0"?>'
const HEAD = `${XML}<worksheet xmlns="${MAIN}"><sheetData>`
const TAIL = '</sheetData></worksheet>'
const BOOK = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
}
const SHEET = 'xl/worksheets/sheet1.xml'
const STRINGS = 'xl/sharedStrings.xml'

const bookOf = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ ...BOOK, [SHEET]: sheet, ...more }).map(([k, v]) => [k, strToU8(v)])))
const sheetOf = (rows: string, doctype = ''): string => XML + doctype + HEAD.slice(XML.length) + rows + TAIL
const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
/** A table that is read, beside which something else stands. */
const TABLE = `<row r="1">${inline('A1', 'Kommun')}${inline('B1', 'Antal')}</row><row r="2">${inline('A2', 'Ale')}<c r="B2"><v>5</v></c></row>`

/** A workbook with one member so long that it is only made as it is packed. */
function longBook(member: string, head: string, part: string, times: number, tail: string): Uint8Array {
  const out: Uint8Array[] = []
  const zip = new Zip((error, data) => {
    if (error) throw error
    out.push(data)
  })
  const own = { ...BOOK, ...(member === SHEET ? {} : { [SHEET]: sheetOf(TABLE) }) }
  for (const [name, text] of Object.entries(own)) {
    const entry = new ZipPassThrough(name)
    zip.add(entry)
    entry.push(strToU8(text), true)
  }
  const entry = new ZipDeflate(member, { level: 1 })
  zip.add(entry)
  entry.push(strToU8(head))
  const bytes = strToU8(part)
  for (let i = 0; i < times; i++) entry.push(bytes)
  entry.push(strToU8(tail), true)
  zip.end()
  return Buffer.concat(out)
}
const oneCell = (megabytes: number): Uint8Array =>
  longBook(
    SHEET,
    `${HEAD}<row r="1"><c r="A1" t="inlineStr"><is><t>`,
    'A'.repeat(MB),
    megabytes,
    `</t></is></c></row>${TAIL}`,
  )
const SPACES = ' '.repeat(MB)
const text = (said: string) => () => strToU8(said)
const utf16 = (said: string) => Uint8Array.from(Buffer.from(said, 'utf16le'))
const jsonStat = (more: object): Uint8Array =>
  strToU8(
    JSON.stringify({
      ...{ version: '2.0', class: 'dataset', id: ['region', 'tid'], size: [1, 2], value: [5, 6] },
      dimension: {
        region: { category: { index: ['1440'], label: { '1440': 'Ale' } } },
        tid: { category: { index: ['2023', '2024'] } },
      },
      ...more,
    }),
  )
const dimension = (category: object) => ({
  dimension: { region: { category: { index: ['1440'] } }, tid: { category } },
})
const px = (more: string, data = '5 6') =>
  text(`CHARSET="ANSI";\nSTUB="region";\nHEADING="tid";\n${more}\nDATA=${data};`)
const PX_VALUES = 'VALUES("region")="Ale";\nVALUES("tid")="2023","2024";'
/** What begins an old Office file, and names in its folder. */
const ole = (...names: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    ...names.map(n => Buffer.from(n, 'utf16le')),
  ])
const manySheets = (many: number, rows: string): Uint8Array => {
  const numbers = Array.from({ length: many }, (_, i) => i + 1)
  const sheets = numbers.map(i => `<sheet name="B${i}" sheetId="${i}" r:id="rId${i}"/>`).join('')
  const links = numbers.map(
    i => `<Relationship Id="rId${i}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
  )
  return bookOf(sheetOf(rows), {
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
    ...Object.fromEntries(numbers.slice(1).map(i => [`xl/worksheets/sheet${i}.xml`, sheetOf(rows)])),
  })
}

/** Files that somebody could send to harm the server or by mistake, and what is told of each. */
export const HOSTILE: HostileFile[] = [
  // Bombs
  {
    what: 'a sheet of spaces',
    told: 'tooMuchInside',
    isLarge: true,
    bytes: () => longBook(SHEET, HEAD, SPACES, 400, TAIL),
  },
  {
    what: 'sixteen million rows',
    told: 'tooMuchInside',
    isLarge: true,
    bytes: () => longBook(SHEET, HEAD, '<row><c><v>1</v></c></row>'.repeat(40_000), 400, TAIL),
  },
  {
    what: 'rows just under the bound',
    told: 'tooMuchInside',
    isLarge: true,
    bytes: () => longBook(SHEET, HEAD, '<row><c><v>1</v></c></row>'.repeat(40_000), 140, TAIL),
  },
  {
    what: 'one cell of 150 MB',
    told: 'tooMuchInside',
    isLarge: true,
    bytes: () => oneCell(150),
  },
  {
    what: 'one cell of 400 MB',
    told: 'tooMuchInside',
    isLarge: true,
    bytes: () => oneCell(400),
  },
  {
    what: 'shared texts of 150 MB',
    told: 'tooMuchInside',
    isLarge: true,
    bytes: () =>
      longBook(
        STRINGS,
        `${XML}<sst xmlns="${MAIN}">`,
        `<si><t>${'å'.repeat(500)}</t></si>`.repeat(1_000),
        150,
        '</sst>',
      ),
  },
  {
    what: 'five million shared texts',
    told: 'tooMuchInside',
    isLarge: true,
    bytes: () => longBook(STRINGS, `${XML}<sst xmlns="${MAIN}">`, '<si><t>a</t></si>'.repeat(50_000), 100, '</sst>'),
  },
  {
    what: 'a sheet of nine million cells in rows that are let',
    told: 'tooMuchInside',
    isLarge: true,
    bytes: () => longBook(SHEET, HEAD, `<row>${'<c><v>1</v></c>'.repeat(900)}</row>`, 10_000, TAIL),
  },
  {
    what: 'styles of 150 MB',
    told: 'tooMuchInside',
    isLarge: true,
    bytes: () =>
      longBook(
        'xl/styles.xml',
        `${XML}<styleSheet xmlns="${MAIN}"><cellXfs>`,
        '<xf numFmtId="14"/>'.repeat(50_000),
        150,
        '</cellXfs></styleSheet>',
      ),
  },
  {
    what: 'XML nested a million deep',
    told: 'noTable',
    bytes: () => bookOf(sheetOf('<a>'.repeat(1_000_000))),
  },
  {
    what: 'a list of sheets nested a million deep',
    told: 'tooMuchInside',
    bytes: () => bookOf(sheetOf(TABLE), { 'xl/workbook.xml': '<a>'.repeat(1_000_000) }),
  },
  {
    what: 'styles nested a million deep',
    told: 'reads',
    bytes: () => bookOf(sheetOf(TABLE), { 'xl/styles.xml': '<a>'.repeat(1_000_000) }),
  },
  {
    what: 'a cell at XFD1048576',
    told: 'tooManyRows',
    bytes: () => bookOf(sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  },
  {
    what: 'a cell at XFD1',
    told: 'tooManyColumns',
    bytes: () => bookOf(sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
  },
  {
    what: 'a cell far beyond any sheet',
    told: 'damaged',
    bytes: () => bookOf(sheetOf('<row r="1"><c r="ZZZZZZZZ1"><v>1</v></c></row>')),
  },
  {
    what: 'a row numbered beyond numbers',
    told: 'tooManyRows',
    bytes: () => bookOf(sheetOf('<row r="99999999999999999999"><c r="A99999999999999999999"><v>1</v></c></row>')),
  },
  {
    what: 'a row numbered below zero',
    told: 'reads',
    bytes: () => bookOf(sheetOf('<row r="-5"><c r="A-5"><v>1</v></c></row>')),
  },
  {
    isLarge: true,
    what: 'a million columns',
    told: 'damaged',
    bytes: () => bookOf(sheetOf(`<row r="1">${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`)),
  },
  {
    what: 'cells that begin and never end',
    told: 'noTable',
    bytes: () => bookOf(sheetOf(`${'<c'.repeat(7_000)}<f>`.repeat(60))),
  },
  {
    what: 'entities that grow tenfold',
    told: 'hasEntities',
    bytes: () =>
      bookOf(
        sheetOf(
          `<row r="1">${inline('A1', '&j;')}</row>`,
          `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]>`,
        ),
      ),
  },
  {
    what: 'an entity that is a file',
    told: 'hasEntities',
    bytes: () =>
      bookOf(
        sheetOf(
          TABLE + '<row r="3">' + inline('A3', '&a;') + '</row>',
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        ),
      ),
  },
  {
    what: 'a doctype in its list of sheets',
    told: 'hasEntities',
    bytes: () =>
      bookOf(sheetOf(TABLE), {
        'xl/workbook.xml': BOOK['xl/workbook.xml'].replace(XML, `${XML}<!DOCTYPE a SYSTEM "http://example.com/a.dtd">`),
      }),
  },
  {
    isLarge: true,
    what: 'sheets by the hundred, each full',
    told: 'tooMuchInside',
    bytes: () => manySheets(120, `<row>${'<c><v>1</v></c>'.repeat(400)}</row>`.repeat(150)),
  },
  // Workbooks with more than tables
  {
    what: 'names of what all objects have',
    told: 'reads',
    bytes: () =>
      bookOf(
        sheetOf(
          `<row r="1">${inline('A1', '__proto__')}${inline('B1', 'constructor')}</row><row r="2">${inline('A2', 'toString')}<c r="B2"><f>HYPERLINK("http://x","y")</f><v>5</v></c></row>`,
        ),
      ),
  },
  {
    what: 'links to other workbooks',
    told: 'reads',
    bytes: () =>
      bookOf(sheetOf(TABLE.replace('<v>5', "<f>'[1]Blad1'!A1</f><v>5")), {
        'xl/externalLinks/externalLink1.xml': `${XML}<externalLink xmlns="${MAIN}"/>`,
      }),
  },
  {
    what: 'formulas that were never reckoned',
    told: 'hasFormulas',
    bytes: () => bookOf(sheetOf(TABLE.replace('<v>5</v>', '<f>SUM(A1:A9)</f>'))),
  },
  { what: 'macros', told: 'hasMacros', bytes: () => bookOf(sheetOf(TABLE), { 'xl/vbaProject.bin': 'x' }) },
  {
    what: 'old macros',
    told: 'hasMacros',
    bytes: () => bookOf(sheetOf(TABLE), { 'xl/macrosheets/sheet1.xml': sheetOf(TABLE) }),
  },
  { what: 'a password', told: 'hasPassword', bytes: () => ole('EncryptedPackage') },
  { what: 'the shape of .xls', told: 'oldExcel', bytes: () => ole('Workbook') },
  { what: 'the shape of .doc', told: 'oldOffice', bytes: () => ole('WordDocument') },
  { what: 'the shape of .xlsb', told: 'binaryExcel', bytes: () => zipSync({ 'xl/workbook.bin': strToU8('x') }) },
  { what: 'the shape of .ods', told: 'openDocument', bytes: () => zipSync({ 'content.xml': strToU8('<a/>') }) },
  { what: 'the shape of .docx', told: 'otherZip', bytes: () => zipSync({ 'word/document.xml': strToU8('<a/>') }) },
  { what: 'a path out of the zip', told: 'otherZip', bytes: () => zipSync({ '../../etc/passwd': strToU8('x') }) },
  { what: 'half a workbook', told: 'damaged', bytes: () => bookOf(sheetOf(TABLE)).subarray(0, 700) },
  {
    what: 'a workbook without its sheet',
    told: 'damaged',
    bytes: () => zipSync(Object.fromEntries(Object.entries(BOOK).map(([k, v]) => [k, strToU8(v)]))),
  },
  { what: 'a workbook of nothing', told: 'noTable', bytes: () => bookOf(sheetOf('')) },
  // Text
  { what: 'nothing', told: 'empty', bytes: () => new Uint8Array() },
  { what: 'spaces alone', told: 'empty', bytes: text(' \n\n ') },
  { what: 'a mark of byte order alone', told: 'empty', bytes: () => Uint8Array.from([0xff, 0xfe]) },
  { isLarge: true, what: '200 MB', told: 'tooLarge', bytes: () => new Uint8Array(200 * MB) },
  { isLarge: true, what: 'one line of 19 MB', told: 'brokenText', bytes: () => strToU8('a;'.repeat(9.5 * MB)) },
  {
    isLarge: true,
    what: 'one cell of 19 MB',
    told: 'brokenText',
    bytes: () => strToU8(`Kommun;Antal\nAle;5\n${'a'.repeat(19 * MB)}`),
  },
  { what: 'a quote that never ends', told: 'brokenText', bytes: text('Kommun;Antal\n"Ale;5\nLerum;6\n') },
  {
    isLarge: true,
    what: 'a quote that never ends, of 19 MB',
    told: 'brokenText',
    bytes: () => strToU8(`Kommun;Antal\n"Ale;5\n${'x;1\n'.repeat(4 * MB)}`),
  },
  {
    isLarge: true,
    what: 'nineteen million quotes',
    told: 'brokenText',
    bytes: () => strToU8(`Kommun;Antal\nAle;5\n${'"'.repeat(19 * MB - 1)}`),
  },
  {
    isLarge: true,
    what: 'nine million cells',
    told: 'tooMuchInside',
    bytes: () => strToU8(`${'1;'.repeat(900)}\n`.repeat(10_000)),
  },
  { isLarge: true, what: 'six million lines', told: 'tooManyRows', bytes: () => strToU8('1;\n'.repeat(6 * MB)) },
  {
    isLarge: true,
    what: 'empty lines alone, by the million',
    told: 'tooManyRows',
    bytes: () => strToU8(`Kommun;Antal\n${'\n'.repeat(8 * MB)}Ale;5`),
  },
  { what: 'zero bytes', told: 'notText', bytes: () => strToU8('Kommun;Antal\nAle;\0\n') },
  { what: 'zero bytes alone', told: 'notText', bytes: () => new Uint8Array(5_000) },
  { what: 'zero bytes far down', told: 'notText', bytes: () => strToU8(`${'Ale;5\n'.repeat(2_000)}\0`) },
  { what: 'UTF-16 without a mark', told: 'reads', bytes: () => utf16('Kommun;Antal\r\nAle;5\r\nÅmål;6\r\n') },
  {
    what: 'UTF-16 of an odd length',
    told: 'reads',
    bytes: () => utf16('\ufeffKommun;Antal\r\nAle;5\r\nx').subarray(0, -1),
  },
  { what: 'a picture', told: 'notText', bytes: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
  { what: 'a PDF', told: 'pdf', bytes: text('%PDF-1.7\n1 0 obj') },
  { what: 'a page', told: 'webPage', bytes: text('<html><table><tr><td>1</td></tr></table></html>') },
  { what: 'a letter', told: 'webPage', bytes: text('<?xml version="1.0"?><brev>Hej</brev>') },
  { what: 'rich text', told: 'oldOffice', bytes: text('{\\rtf1\\ansi Hej}') },
  { what: 'packed by gzip', told: 'packed', bytes: () => Buffer.from('1f8b0800000000000003', 'hex') },
  { what: 'prose', told: 'noTable', bytes: text('Hej,\n\nHär kommer siffrorna som ni bad om.\n\nMed vänlig hälsning') },
  {
    isLarge: true,
    what: 'texts that take long to look for numbers in',
    told: 'noTable',
    bytes: () => strToU8(`Kommun;Antal\nAle;5\n${`${'1 '.repeat(990)}x;${'1 '.repeat(990)}x\n`.repeat(1_000)}`),
  },
  {
    isLarge: true,
    what: 'labels that are groups in groups',
    told: 'reads',
    bytes: () => strToU8(`Grupp;Antal\n${`${'kvinnor '.repeat(240)};5\n`.repeat(2_000)}`),
  },
  {
    isLarge: true,
    what: 'a hundred thousand rows that could be years',
    told: 'reads',
    bytes: () => strToU8(`Kommun;Antal\n${'Ale;2001\n'.repeat(99_000)}Ale;5\n`),
  },
  {
    ...{ what: 'headings and titles by the thousand', isLarge: true, told: 'reads' },
    bytes: () =>
      strToU8(
        `${'Titel 2023\n'.repeat(50)}${'Kommun;Antal\n'.repeat(1_000)}${'Ale;5\nAle;6\nAle;x y\n'.repeat(32_000)}`,
      ),
  },
  {
    ...{ what: 'rows that say one thing in ninety thousand ways', isLarge: true, told: 'reads' },
    bytes: () =>
      strToU8(`Kommun;År;Typ;Antal\n${Array.from({ length: 90_000 }, (_, i) => `Ale;2024;t${i};${i}`).join('\n')}`),
  },
  {
    ...{ what: 'texts that take long to look for places in', isLarge: true, told: 'reads' },
    bytes: () =>
      strToU8(
        `Kommun;Antal\n${Array.from({ length: 2_000 }, (_, i) => `x${','.repeat(1_000 + (i % 990))}y${i};5`).join('\n')}`,
      ),
  },
  {
    ...{ what: 'tables by the thousand', isLarge: true, told: 'reads' },
    bytes: () =>
      strToU8(Array.from({ length: 20_000 }, (_, i) => `Tabell ${i}\nKommun;Mått ${i};${i}\nAle;5;6\n`).join('\n')),
  },
  {
    ...{ what: 'headings inside a table by the thousand', isLarge: true, told: 'reads' },
    bytes: () =>
      strToU8(
        `Kommun;Antal\n${Array.from({ length: 19_000 }, (_, i) => `A${i}\nB${i}\nAle;${i}\nC${i}\nAle;7`).join('\n')}`,
      ),
  },
  // px
  { what: 'px without a heading', told: 'damaged', bytes: text('CHARSET="ANSI";\nVALUES("a")="1";\nDATA=1;') },
  {
    what: 'px with a broken heading',
    told: 'damaged',
    bytes: text('CHARSET="ANSI";\nSTUB="region;\nHEADING="tid";\nDATA=1;'),
  },
  { what: 'px with a value that it doesn’t name', told: 'damaged', bytes: px(PX_VALUES, '5 6 7') },
  { what: 'px with a value too few', told: 'damaged', bytes: px(PX_VALUES, '5') },
  {
    what: 'px of a variable that stands twice',
    told: 'damaged',
    bytes: text('STUB="a","a";\nHEADING="b";\nVALUES("a")="1","2";\nVALUES("b")="1";\nDATA=1 2 3 4;'),
  },
  {
    what: 'px of more than can be counted',
    told: 'tooManyRows',
    bytes: px(`VALUES("region")=${'"a",'.repeat(90_000)}"b";\nVALUES("tid")=${'"c",'.repeat(90_000)}"d";`),
  },
  { isLarge: true, what: 'px of ten million figures', told: 'damaged', bytes: px(PX_VALUES, '1 '.repeat(9 * MB)) },
  {
    isLarge: true,
    what: 'px of a million variables',
    told: 'damaged',
    bytes: text(`STUB=${'"a",'.repeat(1_000_000)}"a";\nVALUES("a")="1";\nDATA=1;`),
  },
  {
    what: 'px without its data',
    told: 'damaged',
    bytes: text('CHARSET="ANSI";\nSTUB="a";\nVALUES("a")="1";\n// DATA=\n'),
  },
  {
    what: 'px named by what all objects have',
    told: 'reads',
    bytes: text(
      'STUB="__proto__";\nHEADING="constructor";\nVALUES("__proto__")="toString";\nVALUES("constructor")="2023";\nDATA=1;',
    ),
  },
  // JSON
  { what: 'JSON of something else', told: 'notJsonStat', bytes: text('{"a":1}') },
  { what: 'JSON of a list', told: 'notJsonStat', bytes: text('[1,2,3]') },
  { what: 'JSON cut off', told: 'notJsonStat', bytes: () => jsonStat({}).subarray(0, 100) },
  {
    isLarge: true,
    what: 'JSON nested ten million deep',
    told: 'tooMuchInside',
    bytes: () => strToU8('['.repeat(10 * MB)),
  },
  {
    isLarge: true,
    what: 'JSON of five million objects',
    told: 'tooMuchInside',
    bytes: () => strToU8(`[${'{},'.repeat(5 * MB)}{}]`),
  },
  {
    what: 'JSON-stat with more values than its size',
    told: 'notJsonStat',
    bytes: () => jsonStat({ value: [5, 6, 7] }),
  },
  { what: 'JSON-stat with fewer values than its size', told: 'notJsonStat', bytes: () => jsonStat({ value: [5] }) },
  {
    what: 'JSON-stat with a value outside its size',
    told: 'notJsonStat',
    bytes: () => jsonStat({ value: { '0': 5, '2': 6 } }),
  },
  {
    what: 'JSON-stat with a size that isn’t its categories',
    told: 'notJsonStat',
    bytes: () => jsonStat({ size: [1, 3] }),
  },
  { what: 'JSON-stat of a negative size', told: 'notJsonStat', bytes: () => jsonStat({ size: [1, -2] }) },
  { what: 'JSON-stat of an endless size', told: 'notJsonStat', bytes: () => jsonStat({ size: [1e308, 1e308] }) },
  {
    what: 'JSON-stat with an id twice',
    told: 'notJsonStat',
    bytes: () => jsonStat({ id: ['tid', 'tid'], size: [2, 2], value: [1, 2, 3, 4] }),
  },
  {
    what: 'JSON-stat with a category twice',
    told: 'notJsonStat',
    bytes: () => jsonStat(dimension({ index: ['2023', '2023'] })),
  },
  {
    what: 'JSON-stat with two categories in one place',
    told: 'notJsonStat',
    bytes: () => jsonStat(dimension({ index: { '2023': 0, '2024': 0 } })),
  },
  { what: 'JSON-stat with values that are texts', told: 'notJsonStat', bytes: () => jsonStat({ value: ['5', '6'] }) },
  {
    what: 'JSON-stat named by what all objects have',
    told: 'reads',
    bytes: () =>
      jsonStat({
        id: ['constructor', 'tid'],
        dimension: {
          constructor: { category: { index: ['toString'], label: {} } },
          tid: { category: { index: ['2023', '2024'], label: {} } },
        },
      }),
  },
  {
    what: 'JSON-stat whose id only all objects have',
    told: 'notJsonStat',
    bytes: () =>
      strToU8(
        '{"class":"dataset","id":["__proto__"],"size":[1],"dimension":{"__proto__":{"category":{"index":["a","b"]}}},"value":[1]}',
      ),
  },
]
