import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { codeOf, stepAt } from '@/lib/auth/totp'
import { whenAlive } from '../support/alive'
import { axe } from '../support/page-faults'
import { servedFolder } from '../support/served-database'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PASSWORD = 'Tre gröna ankor vid Viskan'
const ADMINISTRATOR = 'anna.forsta@exempel.se'
const COLLEAGUE = 'karin.kollega@exempel.se'
const WORK = '/sv/boras/arbete'
const PAGES = [
  '',
  '/konto',
  '/konto/utdrag',
  '/paminnelser',
  '/personer',
  '/meddelanden',
  '/installningar',
  '/logg',
  '/logg/inloggningar',
]

// One journey, each step from where the one before left off; the first link can be used once.
test.describe.configure({ mode: 'serial' })
test.skip(({ isMobile }) => isMobile, 'The first link is used once.')

let administrator: Page
let colleague: Page

/** A browser of somebody's own, that tells every fault of its pages. */
async function browserOf(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  page.on('pageerror', fault => expect.soft(fault.message).toBe(''))
  page.on('console', line => {
    if (/Content Security Policy/.test(line.text())) expect.soft(line.text()).toBe('')
  })
  return page
}

/** Goes to a page and waits until its forms are alive: a form that is sent before is only drawn anew. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await whenAlive(page, 'form')
}

async function signIn(page: Page, email: string): Promise<void> {
  await open(page, WORK)
  await page.getByLabel('E-postadress').fill(email)
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Logga in' }).click()
}

const choosePassword = async (page: Page) => {
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Lösenordet en gång till').fill(PASSWORD)
  await page.getByRole('button', { name: 'Spara och logga in' }).click()
}

test.beforeAll(async ({ browser }) => {
  ;[administrator, colleague] = [await browserOf(browser), await browserOf(browser)]
})

test('the first person opens the link that the start wrote, and is let in as administrator', async () => {
  const link = readFileSync(join(servedFolder(), 'forsta-lanken.txt'), 'utf8').trim()
  await open(administrator, new URL(link).pathname)
  await administrator.getByLabel('Namn').fill('Anna Första')
  await administrator.getByLabel('E-postadress').fill(ADMINISTRATOR)
  await administrator.getByRole('checkbox', { name: 'Borås' }).check()
  await choosePassword(administrator)
  await expect(administrator).toHaveURL(WORK)
  await expect(administrator.getByRole('link', { name: 'Personer' })).toBeVisible()
  await administrator.goto(new URL(link).pathname)
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('Länken gäller inte längre')
})

test('a colleague is invited, and signs in by the link that is passed on by hand', async () => {
  await open(administrator, `${WORK}/personer`)
  await administrator.getByLabel('Namn').fill('Karin Kollega')
  await administrator.getByLabel('E-postadress').fill(COLLEAGUE)
  await administrator.getByRole('checkbox', { name: /controller/ }).check()
  await administrator.getByRole('button', { name: 'Bjud in' }).click()
  const link = (await administrator.locator('.secret code').textContent()) ?? ''
  await administrator.goto(`${WORK}/meddelanden`)
  await expect(administrator.getByRole('row', { name: /Inbjudan/ })).toContainText(COLLEAGUE)
  await open(colleague, new URL(link).pathname)
  await choosePassword(colleague)
  await expect(colleague.getByText('Inloggad: Karin Kollega')).toBeVisible()
  await colleague.goto(`${WORK}/personer`)
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Sidan är inte för din roll')
})

const openColleague = async () => {
  await administrator.goto(`${WORK}/personer`)
  const link = administrator.getByRole('link', { name: 'Karin Kollega' })
  await open(administrator, (await link.getAttribute('href')) ?? '')
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('Karin Kollega')
}

test('a changed role holds at the colleague’s next click, and stands in the log', async () => {
  await openColleague()
  await administrator.getByRole('checkbox', { name: /administratör/ }).check()
  await administrator.getByRole('button', { name: 'Spara rollerna' }).click()
  await expect(administrator.getByText('Rollerna är sparade.')).toBeVisible()
  await colleague.reload()
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Personer')
  await colleague.goto(`${WORK}/logg`)
  await expect(colleague.getByRole('row', { name: /ändrade rollerna för Karin Kollega/ })).toContainText('Anna Första')
})

test('two who change the settings at once: the second is told what the first wrote', async () => {
  await Promise.all([administrator, colleague].map(page => open(page, `${WORK}/installningar`)))
  const write = async (page: Page, address: string) => {
    await page.getByLabel('E-postadress för frågor').fill(address)
    await page.getByRole('button', { name: 'Spara uppgifterna' }).click()
  }
  await write(administrator, 'en@exempel.se')
  await expect(administrator.getByText('Uppgifterna är sparade.')).toBeVisible()
  await write(colleague, 'en-annan@exempel.se')
  await expect(colleague.getByText('Nu gäller: en@exempel.se')).toBeVisible()
  await expect(colleague.getByLabel('E-postadress för frågor')).toHaveValue('en-annan@exempel.se')
  await colleague.getByRole('button', { name: 'Spara uppgifterna' }).click()
  await expect(colleague.getByText('Uppgifterna är sparade.')).toBeVisible()
  await expect
    .poll(async () => (await administrator.request.get('/sv/boras')).text(), { timeout: 10_000 })
    .toContain('en-annan@exempel.se')
  // As it was, for whoever reads the public pages meanwhile.
  await write(colleague, '')
  await expect(colleague.getByText('Uppgifterna är sparade.')).toBeVisible()
})

test('a device that is signed out from another is out at its next click', async ({ browser }) => {
  const other = await browserOf(browser)
  await signIn(other, COLLEAGUE)
  await expect(other.getByText('Karin Kollega').first()).toBeVisible()
  await open(colleague, `${WORK}/konto`)
  await colleague.getByRole('button', { name: 'Logga ut de andra' }).click()
  await expect(colleague.getByText('De andra enheterna är utloggade.')).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Logga in')
})

/** The secret of an app, read from how it is written. */
function bytesOf(written: string): Buffer {
  const bits = [...written.replace(/\s/g, '')].map(sign => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign))
  const bytes =
    bits
      .map(five => five.toString(2).padStart(5, '0'))
      .join('')
      .match(/.{8}/g) ?? []
  return Buffer.from(bytes.map(byte => parseInt(byte, 2)))
}

test('a colleague signs in by two steps, and an administrator takes a lost one away', async ({ browser }) => {
  await open(colleague, `${WORK}/konto`)
  await colleague.getByRole('button', { name: 'Slå på' }).click()
  await expect(colleague.getByRole('img', { name: /QR-kod/ })).toBeVisible()
  const secret = bytesOf((await colleague.locator('.typed-by-hand').textContent()) ?? '')
  const codeIn = (steps: number) => codeOf(secret, stepAt(Date.now()) + steps)
  await colleague.getByLabel('Kod från appen').fill(codeIn(0))
  await colleague.getByRole('button', { name: 'Bekräfta' }).click()
  await expect(colleague.locator('.codes li')).toHaveCount(10)

  const other = await browserOf(browser)
  await signIn(other, COLLEAGUE)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Skriv koden')
  await other.reload()
  await whenAlive(other, 'form')
  await other.getByLabel(/^Kod från appen/).fill(codeIn(1))
  await other.getByRole('button', { name: 'Logga in' }).click()
  await expect(other.getByText('Inloggad: Karin Kollega')).toBeVisible()

  await openColleague()
  await administrator.getByRole('button', { name: 'Ta bort tvåstegsinloggningen' }).click()
  await administrator.getByRole('button', { name: 'Ja, ta bort' }).click()
  await expect(administrator.getByText('Tvåstegsinloggningen är borttagen.')).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Logga in')
  await signIn(colleague, COLLEAGUE)
  await expect(colleague.getByText('Inloggad: Karin Kollega')).toBeVisible()
})

test('whoever a group gives a role signs in by the municipality’s own service, and out there too', async ({
  browser,
}) => {
  const page = await browserOf(browser)
  await open(page, WORK)
  await page.getByRole('button', { name: 'Fortsätt med kommunens inloggning' }).click()
  await page.getByPlaceholder('Enter any login').fill('maja.grupp')
  await page.getByPlaceholder('and password').fill('x')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Inloggad: Maja Grupp')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`${WORK}$`))
  await administrator.goto(`${WORK}/personer`)
  await expect(administrator.getByRole('row', { name: /Maja Grupp/ })).toContainText('kommunens inloggning')
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.getByRole('button', { name: 'Yes, sign me out' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommuner')
  await open(page, WORK)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logga in')
  await page.getByRole('button', { name: 'Fortsätt med kommunens inloggning' }).click()
  await expect(page.getByPlaceholder('Enter any login')).toBeVisible()
})

// The other pages of the work area are read in the dark (work-pages.spec.ts), in the nightly these too.
for (const colorScheme of process.env.TEST_ALL ? (['light', 'dark'] as const) : (['light'] as const))
  test(`every page of accounts can be read by everyone, ${colorScheme}`, async () => {
    await administrator.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openColleague()
    const person = new URL(administrator.url()).pathname
    const pages = [...PAGES.map(path => WORK + path), person, `${person}/utdrag`]
    for (const path of pages) {
      await administrator.goto(path)
      await administrator.evaluate(() => document.querySelectorAll('details').forEach(one => (one.open = true)))
      const { violations } = await axe(administrator).withTags(RULES).analyze()
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${path} ${id}: ${target.join(' ')}`),
      )
      expect.soft(faults).toEqual([])
      for (const width of [640, 320]) {
        await administrator.setViewportSize({ width, height: 640 })
        const wide = await administrator.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(wide, `${path} at ${width} px`).toBeLessThanOrEqual(width)
      }
      await administrator.setViewportSize({ width: 1280, height: 800 })
    }
  })

test('whoever leaves and is erased is out at the next click, and cannot come back', async () => {
  await openColleague()
  await administrator.getByRole('checkbox', { name: 'Radera också namn och e-postadress' }).check()
  await administrator.getByRole('button', { name: 'Ta bort från kommunen' }).click()
  await administrator.getByRole('button', { name: 'Ja, ta bort' }).click()
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('Personer')
  await expect(administrator.getByRole('link', { name: 'Karin Kollega' })).toHaveCount(0)
  await colleague.reload()
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Logga in')
  await signIn(colleague, COLLEAGUE)
  await expect(colleague.getByText('E-postadressen eller lösenordet är fel.')).toBeVisible()
  await administrator.goto(`${WORK}/logg`)
  await expect(administrator.locator('main')).not.toContainText('Karin Kollega')
})
