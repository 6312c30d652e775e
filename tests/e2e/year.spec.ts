import { expect, test, type Page } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { ownApp } from '../support/own-app'
import { axe } from '../support/page-faults'
import { signInBefore } from '../support/signed-in'

type Row = { label: string; former: number | null; decimals: number; hasCounts: boolean; isEmpty: boolean }
type Block = { id: string; name: string; rows: Row[] }

/** What stands in the grid: each indicator with its rows and what they were before. */
const readGrid = (page: Page): Promise<Block[]> =>
  page.locator('.entry-table tbody').evaluateAll(blocks =>
    blocks.map(block => ({
      id: block.id.split(/[-_]/)[1]!,
      name: block.querySelector('[id$="-namn"]')!.textContent,
      rows: [...block.querySelectorAll('tr:has(> [data-field])')].map(row => {
        const [former = ''] = /^-?[\d\s]+(,\d+)?/.exec(row.querySelector('[data-head="Före"]')!.textContent) ?? []
        return {
          label: row.querySelector('th')!.textContent,
          former: former === '' ? null : Number(former.replace(/\s/g, '').replace(',', '.')),
          decimals: former.split(',')[1]?.length ?? 0,
          hasCounts: row.querySelector('[data-field="numerator"] input') !== null,
          isEmpty: row.querySelector<HTMLInputElement>('[data-field="value"] input')!.value === '',
        }
      }),
    })),
  )

const written = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',')
const found = async (builder: ReturnType<typeof axe>) =>
  (await builder.analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])

/** A keyboard that counts what is pressed. */
function keyboardOf(page: Page) {
  let pressed = 0
  const press = async (key: string) => {
    pressed++
    await page.keyboard.press(key)
  }
  const type = async (text: string) => {
    pressed += text.length
    await page.keyboard.insertText(text)
  }
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 60; i++) {
      await press('Tab')
      if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
    }
    throw new Error(`${selector} is not reached with Tab.`)
  }
  return { press, type, tabTo, pressed: () => pressed }
}

test('a controller enters a year of twenty indicators by keyboard from a messy sheet, and a reviewer publishes all on a phone', async ({
  browser,
  isMobile,
}) => {
  test.skip(isMobile, 'begins by keyboard and ends on a phone')
  test.setTimeout(300_000)
  const { address, ask, stop } = await ownApp()
  try {
    // A year is pooled for some: what the rules ask counts of, or can't compute, is no plain figure.
    const plain = await ask<{ id: number }>(
      `SELECT id FROM "Indicator" WHERE ("publishedByAuthority" OR NOT "countsPeople" OR "valueIsCount")
       AND (per IS NOT NULL OR "valueIsCount")`,
    )
    const isPlain = new Set(plain.map(({ id }) => String(id)))
    const desk = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await desk.newPage()
    const { press, type, tabTo, pressed } = keyboardOf(page)
    const person = await signInBefore(ask, page, `${address}/sv/boras/arbete/inmatning/period/2025?visa=alla`, [
      'controller',
    ])
    await page.locator('.entry-table:not([aria-busy])').waitFor()
    await whenAlive(page, '[data-at]')
    const began = Date.now()
    const grid = await readGrid(page)
    const isDistricts = ({ rows }: Block) =>
      rows.length > 20 && rows.filter(({ hasCounts, former, isEmpty }) => hasCounts && former && isEmpty).length > 20
    const districts = grid.filter(isDistricts).slice(0, 2)
    const wholes = grid
      .filter(block => !districts.includes(block) && isPlain.has(block.id))
      .flatMap(({ name, rows: [first] }) =>
        first?.isEmpty && first.former ? [{ name, ...first, former: first.former }] : [],
      )
      .toSorted((a, b) => Number(b.former > 10) - Number(a.former > 10))
      .slice(0, 18)
    expect([districts.length, wholes.length]).toEqual([2, 18])

    const byDistricts = districts.flatMap(({ name, rows }) =>
      rows
        .filter(({ former }) => former !== null)
        .map(({ label, former }, i) => {
          const counts = [String(Math.round(10 * former!)), i % 3 ? '1 000' : '1000']
          return [i === 0 ? name : '', label, '', ...counts, 'Ur registret']
        }),
    )
    const [wrong, slipped] = [7, 4]
    const ofWholes = wholes.map(({ name, label, former, decimals }, i) => {
      const value = i === slipped ? written(former / 10, decimals + 1) : written(former, decimals)
      const called = i % 2 ? name.toUpperCase() : `${name}:`
      const group = label === 'Totalt' ? '' : label
      return [called, group, i === wrong ? '8 1,,' : value, '', '', i === slipped ? '' : 'Ok']
    })
    const heads = ['Indikator', 'Grupp', 'Värde', 'Täljare', 'Nämnare', 'Anteckning']
    const before = [['Uppföljning av året'], [''], heads, ...ofWholes.toReversed(), ['']]
    const lines = [...before, ...byDistricts, ['Något annat', '', '5']]
    await page.evaluate(text => navigator.clipboard.writeText(text), lines.map(line => line.join('\t')).join('\r\n'))

    await page.locator('[data-at="0:0"]').focus()
    await press('Control+V')
    await expect(page.getByRole('status').filter({ hasText: 'Något annat' })).toBeAttached()
    await expect(page.getByRole('button', { name: /för 18 indikatorer$/ })).toBeEnabled()
    // What was mistyped is mended where its link leads.
    await press('Control+End')
    await tabTo('.entry-wrong:not(:has(.questions-alike)) a')
    await press('Enter')
    await type(written(wholes[wrong]!.former, wholes[wrong]!.decimals))
    await expect(page.getByRole('button', { name: /för 19 indikatorer$/ })).toBeEnabled()
    // What is asked is answered in the note of its own row, and back again.
    await press('Control+End')
    await tabTo('.questions-alike a')
    await press('Enter')
    await expect(page.locator('[data-field="note"] input:focus')).toBeVisible()
    await press('Shift+F2')
    await expect(page.locator('[data-field="value"] input:focus')).toBeVisible()
    await press('Shift+F2')
    await type('Så står det i källan')
    await expect(page.getByRole('button', { name: /för 20 indikatorer$/ })).toBeEnabled()
    await press('Control+End')
    await tabTo('#falt-source')
    await type('Registerutdrag 2025')
    await press('Enter')
    await page.waitForURL(/skickat=\d/, { timeout: 60_000 })
    const entered = Date.now()
    const sent = await ask<{ many: number }>(
      `SELECT count(*)::int AS many FROM "SubmissionItem" i JOIN "Submission" s ON s.id = i."submissionId"
       WHERE s."proposedById" = ${person} AND s.status = 'submitted' GROUP BY s.id`,
    )
    expect(sent).toHaveLength(20)
    expect(sent.reduce((sum, { many }) => sum + many, 0)).toBe(byDistricts.length + 18)

    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const review = await phone.newPage()
    await signInBefore(ask, review, `${address}/sv/boras/arbete`, ['reviewer'], 'Rut Ek')
    const sat = Date.now()
    await review.getByRole('link', { name: /inlämningar? väntar på dig/ }).tap()
    await review.getByRole('link', { name: 'Godkänn och publicera flera på en gång' }).tap()
    const boxes = review.locator('input[name="chosen"]')
    await whenAlive(review, 'input[name="chosen"]')
    await expect(boxes).toHaveCount(20)
    for (const box of await boxes.all()) await box.check()
    expect(await review.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await found(axe(review))).toEqual([])
    await review.getByRole('button', { name: 'Godkänn och publicera de valda' }).tap()
    await expect(review.getByRole('status').filter({ hasText: 'publicerade' })).toBeVisible({ timeout: 60_000 })
    const reviewed = Date.now()
    expect(await ask(`SELECT id FROM "Submission" WHERE "proposedById" = ${person} AND status <> 'published'`)).toEqual(
      [],
    )
    // What was sent and published stands in the grid; axe reads some of its rows, which are all made alike.
    await page.reload()
    await whenAlive(page, '[data-at]')
    expect(await found(axe(page).exclude('.entry-table tbody:nth-of-type(n + 8)'))).toEqual([])
    const seconds = (from: number, to: number) => Math.round((to - from) / 1000)
    const description = `entered in ${seconds(began, entered)} s with ${pressed()} keys, reviewed in ${seconds(sat, reviewed)} s`
    test.info().annotations.push({ type: 'time', description })
  } finally {
    await stop()
  }
})
