import { expect, test } from '@playwright/test'

const FORTY_LETTERS = 'Arbetsmarknadsförberedelseutbildningarna'

test.describe('a word of forty letters', () => {
  test.use({ viewport: { width: 320, height: 700 } })
  test.beforeEach(({ isMobile }) => test.skip(isMobile, 'The narrowest screen is tried once.'))

  for (const path of ['/sv', '/sv/boras', '/sv/boras/malbild', '/sv/boras/indikatorer/N15428', '/sv/boras/om'])
    test(`breaks wherever it stands in the text of ${path}`, async ({ page }) => {
      await page.goto(path)
      const tooWide = await page.evaluate(word => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const wide: string[] = []
        while (texts.nextNode()) {
          const text = texts.currentNode as Text
          const within = text.parentElement
          if (
            !/\p{L}/u.test(text.data) ||
            !within?.checkVisibility() ||
            within.closest('script, style, svg, select, table')
          )
            continue
          const written = text.data
          text.data = word
          if (document.documentElement.scrollWidth > window.innerWidth) wide.push(`${within.outerHTML.slice(0, 80)}`)
          text.data = written
        }
        return wide
      }, FORTY_LETTERS)
      expect(tooWide).toEqual([])
    })
})
