import 'server-only'
import * as docx from 'docx'
import type { FrozenReport } from '@/lib/followup/report'
import type { Part } from '@/lib/followup/part'
import { partsOf } from '@/lib/followup/report-parts'
import { titleOf } from '@/lib/followup/report-pdf'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import { docxStyles } from './docx-styles'
import { pngOf } from './png'

/** In px of CSS: as wide as in the PDF, so that two stand on a page. */
const WIDTH = 490
const HEADINGS = [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3]
const SWEDISH = { language: { value: languageOf('sv') } }

/** A frozen report as a document for Word, with the same parts as its PDF. */
export async function reportDocx(frozen: FrozenReport, locale: Locale, page: string | null): Promise<Uint8Array> {
  const title = titleOf(frozen, locale)
  const children: (docx.Paragraph | docx.Table)[] = [new docx.Paragraph({ style: 'Title', text: title })]
  for (const part of partsOf(frozen, locale, page)) children.push(...(await told(part)))
  const numbers = new docx.Paragraph({
    ...{ style: 'Footer', alignment: docx.AlignmentType.RIGHT },
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })],
  })
  const file = new docx.Document({
    ...{ title, creator: frozen.report.municipality },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              ...{ level: 0, format: docx.LevelFormat.BULLET, text: '•' },
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: { left: '25mm', right: '25mm' } } },
        footers: { default: new docx.Footer({ children: [numbers] }) },
        children,
      },
    ],
  })
  // The library's own styles would stand beside ours under the same names, and the first of two holds.
  const styles = { path: 'word/styles.xml', data: docxStyles(languageOf(locale)) }
  return new Uint8Array(await docx.Packer.toBuffer(file, undefined, [styles]))
}

function languageOf(locale: Locale): string {
  return languages[locale].region.replace('_', '-')
}

async function told(part: Part): Promise<(docx.Paragraph | docx.Table)[]> {
  switch (part.kind) {
    case 'p':
      return [
        new docx.Paragraph({
          keepNext: part.isOver ?? false,
          children: [new docx.TextRun({ text: part.text, ...(part.strong && { style: 'Strong' }) })],
        }),
      ]
    case 'swedish':
      return [new docx.Paragraph({ children: [new docx.TextRun({ text: part.text, ...SWEDISH })] })]
    case 'h':
      return [new docx.Paragraph({ text: part.text, heading: HEADINGS[part.level - 2] })]
    case 'list':
      return part.items.map(
        text => new docx.Paragraph({ text, style: 'ListBullet', numbering: { reference: 'list', level: 0 } }),
      )
    case 'figure':
      return [new docx.Paragraph({ keepNext: true, children: [await pictureOf(part)] })]
    case 'table':
      return [
        new docx.Paragraph({ text: part.caption, style: 'Caption' }),
        new docx.Table({
          ...{ style: 'TableGrid', width: { size: 100, type: docx.WidthType.PERCENTAGE } },
          ...(part.widths && { columnWidths: shared(part.widths) }),
          tableLook: { firstRow: true, firstColumn: true, noVBand: true },
          rows: [
            new docx.TableRow({
              tableHeader: true,
              cantSplit: true,
              children: part.heads.map(head => cell(head, true)),
            }),
            ...part.rows.map(
              row => new docx.TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, i === 0)) }),
            ),
          ],
        }),
        new docx.Paragraph(''),
      ]
    case 'page':
      return [new docx.Paragraph({ children: [new docx.PageBreak()] })]
  }
}

/** Of an A4's text, 16 cm in twentieths of a point. */
const shared = (widths: readonly number[]): number[] => {
  const sum = widths.reduce((all, one) => all + one, 0)
  return widths.map(one => Math.round((9070 * one) / sum))
}

const cell = (text: string, isHead: boolean): docx.TableCell =>
  new docx.TableCell({
    children: [new docx.Paragraph({ children: [new docx.TextRun({ text, ...(isHead && { style: 'Strong' }) })] })],
  })

/** The drawing itself, which is sharp at any size, and as dots for a Word that knows no SVG. */
async function pictureOf({ svg, alt }: Extract<Part, { kind: 'figure' }>): Promise<docx.ImageRun> {
  const [, width = 1, height = 1] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number)
  const sized = svg.replace('<svg ', `<svg width="${width}" height="${height}" `)
  return new docx.ImageRun({
    ...{ type: 'svg', data: Buffer.from(sized), fallback: { type: 'png', data: await pngOf(svg, 1) } },
    altText: { name: 'Figur', description: alt },
    transformation: { width: WIDTH, height: Math.round((WIDTH * height) / width) },
  })
}
