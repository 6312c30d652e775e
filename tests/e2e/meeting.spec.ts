import { expect, test, type Page } from '@playwright/test'

const MEETING = '/sv/boras/uppfoljning/2023/mote'

/** Which of its screens fills the window. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const tops = [...document.querySelectorAll('.slide')].map(slide => Math.abs(slide.getBoundingClientRect().top))
    return tops.indexOf(Math.min(...tops)) + 1
  })

/** The screens that are higher than the window, or whose message has to be scrolled. */
const tooHigh = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.slide')]
      .filter(slide => {
        const { scrollHeight, clientHeight } = slide.querySelector('.slide-body')!
        return slide.getBoundingClientRect().height > innerHeight + 1 || scrollHeight > clientHeight + 1
      })
      .map(slide => slide.querySelector('h1, h2')!.textContent),
  )

test('a report is shown in a meeting without a network, turned by keys, and can be shared where it stands @phone', async ({
  page,
  context,
}) => {
  await page.goto('/sv/boras/uppfoljning/2023')
  await page.getByRole('link', { name: 'Visa för mötet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Uppföljning 2023' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  for (const [width, height] of [
    [360, 640],
    [390, 844],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await tooHigh(page), `${width} × ${height}`).toEqual([])
  }
  await context.setOffline(true)
  for (const number of [2, 3]) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown(page)).toBe(number)
  }
  await page.keyboard.press('PageUp')
  await expect.poll(() => shown(page)).toBe(2)
  await expect(page).toHaveURL(/#bild-2$/)
  const slides = page.locator('.slide')
  const many = await slides.count()
  expect(many).toBeGreaterThan(15)
  for (let number = 3; number <= many; number++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => shown(page)).toBe(many)
  await expect(slides.last().getByText(`Fråga`)).toBeVisible()
})

test('a key that is pressed before what turns the screens has come turns when it has', async ({ page }) => {
  let come = () => {}
  const scripts = new Promise<void>(resolve => (come = resolve))
  await page.route('**/islands/slides-*', route => scripts.then(() => route.continue()))
  await page.goto(MEETING, { waitUntil: 'domcontentloaded' })
  await page.keyboard.press('ArrowRight')
  come()
  await expect(page).toHaveURL(/#/)
})

test('a report is shown in a meeting where no script runs, and is there as slides and on one A4', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(MEETING)
  const first = page.locator('#bild-1')
  await first.getByRole('link', { name: 'Nästa' }).click()
  await expect(page).toHaveURL(/#bild-2$/)
  await expect(page.locator('#bild-2')).toBeInViewport({ ratio: 0.5 })
  await page.locator('#bild-2').getByRole('link', { name: 'Föregående' }).click()
  await expect(first).toBeInViewport({ ratio: 0.5 })
  await first.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Follow-up 2023' })).toBeVisible()
  for (const [link, ending] of [
    ['Slides for the meeting (PDF)', '2023-v1-bilder.en.pdf'],
    ['The report on one A4 (PDF)', '2023-v1-a4.en.pdf'],
  ] as const) {
    // The files are made at some moment after the start.
    await expect(async () => {
      await page.reload()
      await expect(page.getByRole('link', { name: link })).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 60_000 })
    const address = await page.getByRole('link', { name: link }).getAttribute('href')
    expect(address).toMatch(new RegExp(`${ending.replaceAll('.', '\\.')}$`))
    expect((await (await page.request.get(address!)).body()).subarray(0, 5).toString()).toBe('%PDF-')
  }
  await page.context().close()
})
