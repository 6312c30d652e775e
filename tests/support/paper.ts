import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of each page of a printed address, and how far up the sheet its last line stands. */
export async function sheets(pdf: Buffer): Promise<{ text: string; lastLine: number }[]> {
  const { promise } = getDocument({ data: new Uint8Array(pdf) })
  const paper = await promise
  const pages = Array.from({ length: paper.numPages }, async (_, i) => {
    const page = await paper.getPage(i + 1)
    const items = (await page.getTextContent()).items.flatMap(item => ('str' in item && item.str.trim() ? [item] : []))
    const [, , , height = 0] = page.view
    return {
      text: items.map(({ str }) => str).join(' '),
      lastLine: Math.min(...items.map(({ transform }) => Number(transform[5]))) / height,
    }
  })
  return Promise.all(pages).finally(() => paper.destroy())
}
