import { expect, test } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'Paper has one width.'))

/** The text of each page of a printed address. */
async function printed(pdf: Buffer): Promise<string[]> {
  const { promise } = getDocument({ data: new Uint8Array(pdf) })
  const paper = await promise
  const pages = Array.from({ length: paper.numPages }, async (_, i) => {
    const { items } = await (await paper.getPage(i + 1)).getTextContent()
    return items.map(item => ('str' in item ? item.str : '')).join(' ')
  })
  return Promise.all(pages).finally(() => paper.destroy())
}

for (const municipality of ['boras', 'borlange'])
  for (const locale of ['sv', 'en'])
    test(`the overview of ${municipality} fits one A4 in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/${municipality}`)
      const pages = await printed(await page.pdf({ preferCSSPageSize: true }))
      expect(pages).toHaveLength(1)
    })

test('a printed overview has the two questions, the areas and every effektmål, and no menus', async ({ page }) => {
  await page.goto('/sv/boras')
  const text = (await printed(await page.pdf({ preferCSSPageSize: true }))).join(' ')
  for (const words of ['Blir det bättre?', 'Minskar skillnaderna?', '1.1', '3.5']) expect(text).toContain(words)
  expect(text).not.toContain('English')
})

test('a printed area has its figures, whole, with their captions and sources', async ({ page }) => {
  await page.goto('/sv/boras/malomraden/god-start')
  const captions = await page.locator('figcaption').allTextContents()
  await page.emulateMedia({ media: 'print' })
  for (const picture of await page.locator('.figure-picture').all())
    await expect(picture.locator('svg').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('navigation', { name: 'Dela upp på' })).toBeHidden()
  const pages = await printed(await page.pdf({ preferCSSPageSize: true }))
  const bare = (text: string) => text.replace(/[\s\u00ad-]+/g, '')
  const pagesBare = pages.map(bare)
  for (const caption of captions)
    expect(
      pagesBare.some(text => text.includes(bare(caption))),
      caption,
    ).toBe(true)
})
