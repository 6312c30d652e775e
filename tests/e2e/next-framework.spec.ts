import { expect, test, type Page } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { ownApp } from '../support/own-app'
import { faultsOf, outlineFaults } from '../support/page-faults'
import { signInBefore } from '../support/signed-in'

const FORMER = 'Målbild för Socialt hållbart Borås 2021–2024'
const NEXT = 'Målbild för Socialt hållbart Borås 2025–2028'
const PHONE = { width: 390, height: 844 }

const LOOKS = {
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  light: { colorScheme: 'light', forcedColors: 'none' },
} as const

/** The numbers of goals as a screen reader comes to them, in lists within lists: each after the one that it stands under. */
async function heardIn(page: Page, tree: string) {
  const lines = (await page.locator(tree).ariaSnapshot()).split('\n')
  return lines.flatMap(line => /link "(\d[\d.]*) /.exec(line)?.[1] ?? [])
}
const inOrder = (numbers: string[]) => numbers.toSorted((a, b) => a.localeCompare(b, 'sv', { numeric: true }))

async function isSound(page: Page) {
  // In the light scheme, and in the others when all is asked for.
  for (const [look, media] of Object.entries(process.env.TEST_ALL ? LOOKS : { light: LOOKS.light })) {
    await page.emulateMedia(media)
    expect(await faultsOf(page), `${page.url()} ${look}`).toEqual([])
  }
  expect(await outlineFaults(page), page.url()).toEqual([])
  const wide = page.viewportSize()!
  await page.setViewportSize(PHONE)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, `${page.url()} is wider than a phone`).toBeLessThanOrEqual(0)
  await page.setViewportSize(wide)
}
const follow = async (page: Page, name: string | RegExp, to: RegExp) => {
  await page.getByRole('link', { name }).first().press('Enter')
  await page.waitForURL(to)
  await whenAlive(page, 'main button')
}

test('a strategist makes 2025–2028 of 2021–2024 by keyboard alone, another person adopts it, and readers find it', async ({
  browser,
  isMobile,
}) => {
  test.skip(isMobile, 'a journey by keyboard')
  test.setTimeout(300_000)
  const app = await ownApp()
  const start = Date.now()
  try {
    const newPage = async (more = {}) => (await browser.newContext({ baseURL: app.address, ...more })).newPage()
    const page = await newPage()
    await signInBefore(app.ask, page, '/sv/boras/arbete/malbild', ['strategist'])
    await follow(page, 'Förbered nästa målbild', /nasta$/)
    await isSound(page)
    await expect(page.getByLabel('Namn').first()).toHaveValue(NEXT)
    await page.getByRole('button', { name: 'Gör utkastet' }).press('Enter')
    await page.waitForURL(/utkast\/malbild-2025-2028$/)
    // The page that was left is kept, hidden, beside the one that came in its place.
    await page.reload()
    await whenAlive(page, 'main button')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEXT)
    await isSound(page)
    const numbers = () => page.locator('.draft-tree a').allInnerTexts()
    expect((await numbers()).map(name => name.split(' ')[0]).slice(1, 4)).toEqual(['1', '1.1', '1.2'])

    for (const number of ['1.1', '2.1']) {
      await follow(page, new RegExp(`^${number} `), /malbild\/\d+$/)
      await page.getByLabel('Ordalydelse').fill(`Ett nytt effektmål för ${number}`)
      const wording = page.getByRole('region', { name: 'Det som målet säger' })
      await wording.getByRole('button', { name: 'Spara' }).press('Enter')
      await expect(page.getByText('Det är sparat.')).toBeVisible()
      if (number === '1.1') await isSound(page)
      await follow(page, NEXT, /utkast/)
    }

    const moved = page.getByRole('link', { name: /^1\.5 / })
    const words = (await moved.innerText()).slice('1.5 '.length)
    await moved.focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(page.getByText('Målet står nu som 2.1.')).toBeVisible()
    await expect(page.getByRole('link', { name: `2.1 ${words}` })).toBeFocused()
    await expect(page.getByText('1 flyttat').first()).toBeVisible()

    const [grip, third] = [page.locator('[data-grip]').nth(1), page.locator('[data-row]').nth(3)]
    await third.evaluate(row => row.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const [from, to] = [(await grip.boundingBox())!, (await third.boundingBox())!]
    const first = await page.getByRole('link', { name: /^1\.1 / }).innerText()
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + 40, to.y + to.height * 0.8, { steps: 5 })
    await page.mouse.up()
    await expect(page.getByText('Målet står nu som 1.2.')).toBeVisible()
    await page.getByRole('button', { name: `Upp: ${first.replace('1.1', '1.2')}` }).press('Enter')
    await expect(page.getByText('Målet står nu som 1.1.')).toBeVisible()

    const heard = await heardIn(page, '.draft-tree')
    expect(heard).toEqual(inOrder(heard))
    expect(heard).toHaveLength((await numbers()).length - 1)

    await page.getByRole('link', { name: /^åtgärder \(\d+\)$/ }).press('Enter')
    await page.waitForURL(/saknar=atgarder/)
    await expect(page.getByText(/mål saknar åtgärder\. Visa allt för att flytta mål\./)).toBeVisible()
    await follow(page, 'Visa allt', /2028$/)

    await follow(page, /^3\.1 /, /malbild\/\d+$/)
    await follow(page, 'Se vad som följer med', /sla-ihop/)
    await isSound(page)
    await page.getByRole('button', { name: 'Slå ihop målen' }).press('Enter')
    await page.getByRole('button', { name: 'Ja, slå ihop dem' }).press('Enter')
    await page.waitForURL(/malbild\/\d+$/)
    await page.goto('/sv/boras/arbete/malbild/utkast/malbild-2025-2028')
    await whenAlive(page, 'main button')
    await expect(page.getByText('1 sammanslaget').first()).toBeVisible()
    await page.getByRole('button', { name: 'Ångra' }).first().press('Enter')
    await page.getByRole('button', { name: 'Ja, ångra ändringen' }).press('Enter')
    await expect(page.getByText('1 sammanslaget')).toHaveCount(0)

    await follow(page, 'Strategier och det som omger målen', /delar$/)
    await isSound(page)
    await page.locator('summary', { hasText: 'Lägg till en strategi' }).press('Enter')
    await page.getByRole('textbox', { name: 'Strategi', exact: true }).fill('Läsa mer')
    await page.getByRole('button', { name: 'Lägg till en strategi' }).press('Enter')
    await expect(page.locator('[data-part]', { hasText: '1. Läsa mer' })).toBeVisible()
    await follow(page, NEXT, /2028$/)

    await follow(page, 'Jämfört med den förra målbilden', /jamforelse/)
    await expect(page.locator('tr[data-fate=changed]')).toHaveCount(2)
    await expect(page.locator('tr[data-fate=moved]')).toContainText([words])
    await isSound(page)
    await follow(page, NEXT, /2028$/)

    await follow(page, 'Lägg till en åtgärd i utkastet', /atgarder\/ny/)
    await page.getByLabel('Åtgärd', { exact: true }).fill('Läxhjälp på alla bibliotek')
    await page.getByText(/^Mål som den bidrar till \(/).press('Enter')
    await page.getByLabel(`2.1 ${words}`).press('Space')
    await page.getByLabel('Ansvarig person').selectOption({ label: 'Anna Berg' })
    await page.getByRole('button', { name: 'Spara' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Läxhjälp på alla bibliotek')

    await page.goto('/sv/boras/arbete/malbild/utkast/malbild-2025-2028')
    await whenAlive(page, 'main button')
    const reader = await newPage({ javaScriptEnabled: false })
    await reader.goto('/sv/boras/malbild')
    await expect(reader.getByRole('main')).not.toContainText('2025–2028')
    await page.getByLabel('Beslutad den').fill('2026-03-01')
    await page.getByLabel('Beslutad av').fill('Kommunfullmäktige')
    await page.getByRole('button', { name: 'Föreslå att den antas' }).press('Enter')
    await expect(page.getByText('Ingen kan ändra i den under tiden.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Anta målbilden' })).toHaveCount(0)
    const seconds = Math.round((Date.now() - start) / 1000)
    test.info().annotations.push({ type: 'from sign-in to proposal', description: `${seconds} s` })

    const other = await newPage()
    await signInBefore(app.ask, other, '/sv/boras/arbete', ['administrator'], 'Bo Ek')
    await follow(other, NEXT, /utkast/)
    await isSound(other)
    await other.getByRole('button', { name: 'Anta målbilden' }).press('Enter')
    await other.getByRole('button', { name: 'Ja, anta den' }).press('Enter')
    await other.waitForURL(/arbete\/malbild$/)

    await expect(async () => {
      await reader.goto('/sv/boras/malbild')
      await expect(reader.getByRole('heading', { level: 1 })).toContainText('2025–2028', { timeout: 1000 })
    }).toPass()
    const told = await reader.locator('.tree summary .no').allInnerTexts()
    expect(told).toEqual(inOrder(told))
    await reader.goto('/sv/boras/malbild/1.5')
    await expect(reader).toHaveURL(/malbild\/2\.1$/)
    await expect(reader.getByRole('main')).toContainText('Läxhjälp på alla bibliotek')
    await reader.goto('/sv/boras/malbild/malbild-2021-2024/1.1')
    await expect(reader.getByRole('heading', { level: 1 })).not.toContainText('Ett nytt effektmål')
    await expect(reader.getByRole('main')).toContainText('Lever vidare i')
    for (const address of ['', '/malbild', '/malbild/1.1', '/malbild/malbild-2021-2024', '/malomraden/god-start']) {
      const answer = await page.goto(`/sv/boras${address}`)
      expect(answer!.status(), address).toBe(200)
      await isSound(page)
    }
    await page.goto('/sv/boras/malbild')
    await expect(page.getByRole('link', { name: FORMER }).first()).toHaveAttribute('href', /malbild-2021-2024$/)
  } finally {
    await app.stop()
  }
})
