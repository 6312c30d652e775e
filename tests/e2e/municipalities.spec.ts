import { expect, test } from '@playwright/test'

test('the front door leads to a municipality, and nothing is fetched from elsewhere', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) elsewhere.push(request.url())
  })
  await page.goto('/')
  await expect(page).toHaveURL(`${baseURL}/sv`)
  await page.getByRole('link', { name: /Borås/ }).click()
  await expect(page).toHaveURL(`${baseURL}/sv/boras`)
  await expect(page.getByRole('main')).toHaveCount(1)
  expect(elsewhere).toEqual([])
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('the municipalities are there to choose', async ({ page }) => {
    await page.goto('/sv')
    await expect(page.getByRole('link', { name: /Borlänge/ })).toBeVisible()
  })
})
