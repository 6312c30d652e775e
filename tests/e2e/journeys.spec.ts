import { expect, test, type Page } from '@playwright/test'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a politician goes from the overview to an area’s charts, and on to one indicator @phone', async ({ page }) => {
  await page.goto('/sv/boras')
  await expect(heading(page)).toHaveText('Skapa jämlika livsvillkor och god hälsa')
  await expect(page.getByRole('heading', { name: 'Blir det bättre?' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Minskar skillnaderna?' })).toBeVisible()

  const turnout = page.getByRole('listitem').filter({ hasText: 'utrikes mot inrikes födda' })
  await expect(turnout).toContainText(/\d+ → \d+/)
  await expect(turnout.getByRole('link')).toHaveAttribute('href', /\/indikatorer\/N05401/)

  await page.getByRole('link', { name: 'God start i livet och goda uppväxtvillkor' }).click()
  await expect(page).toHaveURL(/\/sv\/boras\/malomraden\/god-start$/)
  await expect(heading(page)).toHaveText('God start i livet och goda uppväxtvillkor')
  const figure = page.getByRole('figure').filter({ hasText: 'Behöriga till gymnasiet' })
  await expect(figure.getByRole('heading')).toContainText(/slump|räkna|avgöra/)

  await figure.getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(/\/indikatorer\/N15428$/)
  const table = page.getByRole('table', { name: 'Borås, efter kön' })
  await expect(table).toBeHidden()
  await page.getByText('Visa som tabell').first().click()
  await expect(table.getByRole('columnheader', { name: 'flickor' })).toBeVisible()

  const crumbs = page.getByRole('navigation', { name: 'Brödsmulor' })
  await crumbs.getByRole('link', { name: 'Indikatorer' }).click()
  await expect(page).toHaveURL(/\/sv\/boras\/indikatorer$/)
})

test('a strategist finds an effektmål in the tree and the indicators that serve it @phone', async ({ page }) => {
  await page.goto('/sv/boras')
  await page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: 'Målbild' }).click()
  await page.locator('[id="mal-1.2"] > summary').click()
  await page
    .locator('[id="mal-1.2"]')
    .getByRole('link', { name: /läs mer/i })
    .click()
  await expect(page).toHaveURL(/\/malbild\/1\.2$/)
  await expect(page.getByRole('figure')).not.toHaveCount(0)
  await page.getByRole('navigation', { name: 'Brödsmulor' }).getByRole('link', { name: 'Målområde 1' }).click()
  await expect(page).toHaveURL(/\/malbild\/1$/)
})

test('the figures of an area are divided and compared by links, and the choice stands in the address', async ({
  page,
}) => {
  await page.goto('/sv/boras/malomraden/god-start')
  await page.getByRole('navigation', { name: 'Dela upp på' }).getByRole('link', { name: 'Alla' }).click()
  await expect(page).toHaveURL(/god-start\/alla$/)
  await page.getByRole('navigation', { name: 'Jämför med' }).getByRole('link', { name: 'Ingen jämförelse' }).click()
  await expect(page).toHaveURL(/god-start\/alla\/ingen$/)
  await expect(page.getByRole('columnheader', { name: 'Sverige' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('link', { name: 'Ingen jämförelse' })).toHaveAttribute('aria-current', 'true')
})

test.describe('the other language', () => {
  for (const path of [
    'boras',
    'boras/malbild/1.2',
    'boras/malomraden/god-start/alla',
    'boras/indikatorer/N15428/kon/ingen',
  ])
    test(`is the same page: ${path}`, async ({ page }) => {
      await page.goto(`/sv/${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
      await page.getByRole('link', { name: 'English' }).click()
      await expect(page).toHaveURL(new RegExp(`/en/${path}$`))
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await page.getByRole('link', { name: 'Svenska', exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/sv/${path}$`))
    })

  test('says which words on an English page are Swedish', async ({ page }) => {
    const kinds = ['', '/malbild', '/malbild/1.2', '/malbild/malbild-2020', '/malomraden', '/malomraden/god-start']
    const more = ['/indikatorer', '/indikatorer/N05401', '/stadsdelar', '/stadsdelar/norrby', '/om']
    for (const path of [...kinds, ...more]) {
      await page.goto(`/en/boras${path}`)
      expect.soft(await unmarkedSwedish(page), path).toEqual([])
    }
  })
})

/** Texts with common Swedish words in an element that is said to be English. Code to copy is in no language. */
const unmarkedSwedish = (page: Page): Promise<string[]> =>
  page.getByRole('main').evaluate(main => {
    const swedish = /(?<![\p{L}])(och|ska|eller|inom|andel|antal|invånare|för|som|efter|till|procent|är)(?![\p{L}])/iu
    const found = new Set<string>()
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim()
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang')
      if (language === 'en' && swedish.test(text) && !node.parentElement?.closest('textarea, script')) found.add(text)
    }
    return [...found]
  })

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('every figure of an area is drawn, with its caption and its table @phone', async ({ page }) => {
    await page.goto('/sv/boras/malomraden/god-start')
    const figures = await page.locator('figure.figure').all()
    expect(figures.length).toBeGreaterThan(15)
    for (const figure of figures) {
      await expect(figure.getByRole('img')).toBeVisible()
      await expect(figure.locator('svg path').first()).toBeAttached()
      await expect(figure.locator('figcaption')).toContainText(/\d/)
      expect(await figure.locator('tbody tr').count()).toBeGreaterThan(0)
    }
    await page.getByText('Visa som tabell').first().click()
    await expect(page.getByRole('table').first()).toBeVisible()
  })

  test('the whole way is links', async ({ page }) => {
    await page.goto('/sv/borlange')
    await page
      .getByRole('link', { name: 'Målområden' })
      .or(page.getByRole('link', { name: 'Fokusområden' }))
      .first()
      .click()
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link').click()
    await page.locator('figure.figure').first().getByRole('heading').getByRole('link').click()
    await expect(page).toHaveURL(/\/sv\/borlange\/indikatorer\/[A-Z0-9-]+$/)
  })
})
