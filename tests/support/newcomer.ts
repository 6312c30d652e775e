import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { whenAlive } from './alive'
import { axe, faultsOf, outlineFaults } from './page-faults'

const PASSWORD = 'korrekt häst batteri klammer'

/** Whoever sets the municipality up: each click, choice and field that is gone into counts as one. */
export class Newcomer {
  static clicks = 0
  constructor(readonly page: Page) {}
  static async enter(browser: Browser, baseURL: string): Promise<Newcomer> {
    const page = await (await browser.newContext({ baseURL })).newPage()
    page.setDefaultTimeout(20_000)
    page.setDefaultNavigationTimeout(30_000)
    return new Newcomer(page)
  }
  async click(one: Locator) {
    Newcomer.clicks++
    await one.click()
  }
  async follow(name: string | RegExp, to: RegExp) {
    await this.click(this.page.getByRole('main').getByRole('link', { name }).first())
    await this.page.waitForURL(to)
    await whenAlive(this.page, 'main button')
  }
  /** By the menu, which is on every page. */
  async turnTo(name: string, to: RegExp) {
    await this.click(this.page.getByRole('navigation').getByRole('link', { name, exact: true }))
    await this.page.waitForURL(to)
    await whenAlive(this.page, 'main button')
  }
  async press(name: string | RegExp) {
    await this.click(this.page.getByRole('main').getByRole('button', { name }).first())
  }
  async write(label: string | RegExp, text: string) {
    Newcomer.clicks++
    await this.page.getByRole('main').getByLabel(label).first().fill(text)
  }
  async fill(field: string, text: string) {
    Newcomer.clicks++
    await this.page.locator(field).fill(text)
  }
  async choose(label: string | RegExp, option: string | { label: string }) {
    Newcomer.clicks++
    await this.page.getByRole('main').getByLabel(label).first().selectOption(option)
  }
  async enterBy(link: string) {
    await this.page.goto(link)
    await whenAlive(this.page, 'main button')
    await this.write('Lösenord', PASSWORD)
    await this.write('Lösenordet en gång till', PASSWORD)
    await this.press('Spara och logga in')
    await this.page.waitForURL(/arbete$/)
  }
  async isSound() {
    expect(await faultsOf(this.page), this.page.url()).toEqual([])
    expect(await outlineFaults(this.page), this.page.url()).toEqual([])
    expect((await axe(this.page).analyze()).violations, this.page.url()).toEqual([])
  }
  /** Says yes to all that waits. */
  async publish(many: number) {
    for (let left = many; left > 0; left--) {
      await this.turnTo('Granskning', /granskning$/)
      await this.click(this.page.locator('section[aria-labelledby=vantar]').getByRole('link').first())
      await this.page.waitForURL(/granskning\/\d+$/)
      await whenAlive(this.page, 'main button')
      await this.press('Godkänn och publicera')
      await expect(this.page.getByText('Publicerat.').first()).toBeVisible()
    }
  }
}
