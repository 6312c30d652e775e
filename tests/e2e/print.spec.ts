import { expect, test } from '@playwright/test'
import { sheets } from '../support/paper'

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'Paper has one width.'))

const POINTS_IN_A_PIXEL = 0.75

const printed = async (pdf: Buffer) => (await sheets(pdf)).map(({ text }) => text)

for (const municipality of ['boras', 'borlange'])
  for (const locale of ['sv', 'en'])
    test(`the overview of ${municipality} fits one A4 in ${locale}, with room to spare and in print one can read`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${municipality}`)
      const [sheet, ...more] = await sheets(await page.pdf({ preferCSSPageSize: true }))
      expect(more).toHaveLength(0)
      // Of 297 mm 8 are margin below and above; 2 % of the rest is to spare.
      expect(sheet?.lastLine).toBeGreaterThan((8 + 0.02 * 281) / 297)
      await page.emulateMedia({ media: 'print' })
      const sizes = await page
        .locator('.overview *')
        .evaluateAll(all =>
          all
            .filter(
              element => element.checkVisibility() && [...element.childNodes].some(n => n.nodeType === Node.TEXT_NODE),
            )
            .map(element => Number.parseFloat(getComputedStyle(element).fontSize)),
        )
      expect(Math.min(...sizes) * POINTS_IN_A_PIXEL).toBeGreaterThan(8.49)
    })

test('an overview without its typefaces fits one A4 too', async ({ page }) => {
  await page.route(/\.woff2/, route => route.abort())
  await page.goto('/sv/boras')
  expect(await printed(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1)
})

test('a printed overview has the two questions, what changed most, the areas and every effektmål, and no menus', async ({
  page,
}) => {
  await page.goto('/sv/boras')
  const text = (await printed(await page.pdf({ preferCSSPageSize: true }))).join(' ')
  for (const words of ['Blir det bättre?', 'Minskar skillnaderna?', '1.1', '3.5']) expect(text).toContain(words)
  expect(text).toMatch(/\d → \d/)
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

test('a title of many lines is printed from the first sheet', async ({ page }) => {
  await page.goto('/sv/boras/indikatorer/N15428')
  const title = 'Andelen elever i årskurs 9 som är behöriga till yrkesprogram '.repeat(8)
  await page.getByRole('heading', { level: 1 }).evaluate((heading, words) => (heading.textContent = words), title)
  const [first] = await printed(await page.pdf({ preferCSSPageSize: true }))
  expect(first).toContain('Andelen elever i årskurs 9')
})
