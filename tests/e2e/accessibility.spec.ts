import { expect, test, type Page } from '@playwright/test'
import { faultsOf, openAll, outlineFaults } from '../support/page-faults'
import { addressesInSitemap } from '../support/walk'

/** One page of each kind; `npm run test:all` takes every page that the sitemap names. */
const kinds: Record<string, string> = {
  municipalities: '',
  overview: 'boras',
  framework: 'boras/malbild',
  'earlier framework': 'boras/malbild/malbild-2020',
  goal: 'boras/malbild/1.2',
  areas: 'boras/malomraden',
  actions: 'boras/atgarder',
  area: 'boras/malomraden/god-start',
  catalogue: 'boras/indikatorer',
  indicator: 'boras/indikatorer/N05401',
  districts: 'boras/stadsdelar',
  district: 'boras/stadsdelar/norrby',
  comparison: 'boras/stadsdelar/jamfor/norrby/hassleholmen-vast/sjobo-johannelund',
  map: 'boras/stadsdelar/karta/REGSO-SYSSELSATTNING',
  'follow-ups': 'boras/uppfoljning',
  'follow-up': 'boras/uppfoljning/2023',
  meeting: 'boras/uppfoljning/2023/mote',
  about: 'boras/om',
  method: 'boras/om/metod',
  openData: 'boras/om/oppna-data',
  statement: 'boras/om/tillganglighet',
  'personal data': 'boras/om/personuppgifter',
  'an overview without outcomes': 'borlange',
  'what is searched for': 'boras/sok?q=arbete',
  'nothing found': 'boras/sok?q=xyzzy',
  'a fault to report': 'boras/rapportera-fel/indikatorer/N15428',
  'a fault reported': 'boras/rapportera-fel/tack',
  'an indicator on a day': `boras/indikatorer/N15428/per/${new Date().toISOString().slice(0, 10)}`,
  'a day before all': 'boras/indikatorer/N15428/per/2020-01-01',
  'not found': 'boras/finns-inte',
}
const everything = Boolean(process.env.TEST_ALL)
/** Each look on one kind of screen, unless all is asked for. */
const looks = [
  { locale: 'sv', colorScheme: 'light', onPhone: false },
  { locale: 'en', colorScheme: 'dark', onPhone: true },
] as const

/** How many of some boxes hold more than they show. */
const wider = (boxes: Element[]) => boxes.filter(box => box.scrollWidth > box.clientWidth).length

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

for (const [kind, path] of Object.entries(kinds)) {
  for (const { locale, colorScheme, onPhone } of looks)
    test(`${kind} can be read by everyone, ${locale} ${colorScheme}${onPhone ? ' @phone' : ''}`, async ({
      page,
      isMobile,
    }) => {
      test.skip(!everything && isMobile !== onPhone, 'Tried on the other screen.')
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(`/${locale}/${path}`)
      expect.soft(await outlineFaults(page)).toEqual([])
      expect(await faultsOf(page)).toEqual([])
    })

  test(`${kind} fits 320 pixels, and 200 per cent, without scrolling sideways`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'The widths are set here, whatever the screen.')
    await page.goto(`/sv/${path}`)
    await openAll(page)
    // A screen of 1280 pixels is 640 wide at 200 per cent.
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 })
      expect(await widthOf(page), `${width} px`).toBeLessThanOrEqual(width)
      expect(await page.locator('.scroll:has(> .stacked)').evaluateAll(wider), `${width} px`).toBe(0)
    }
  })
}

test('the words of a figure fit in it where the typeface never comes', async ({ page }) => {
  await page.route('**/*.woff2', route => route.abort())
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/sv/boras/indikatorer/N15428/kon/borlange')
  const outside = await page.locator('figure svg text').evaluateAll(texts =>
    texts.flatMap(text => {
      const [word, box] = [text.getBoundingClientRect(), text.closest('svg')!.getBoundingClientRect()]
      return word.left < box.left - 1 || word.right > box.right + 1 ? [text.textContent] : []
    }),
  )
  expect(outside).toEqual([])
})

test('every page can be read by everyone', async ({ page, request }) => {
  test.skip(!everything, 'Every page takes an hour: npm run test:all.')
  test.setTimeout(7_200_000)
  for (const path of await addressesInSitemap(request)) {
    await page.goto(path)
    expect.soft([...(await faultsOf(page)), ...(await outlineFaults(page))], path).toEqual([])
    expect.soft(await widthOf(page), path).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  }
})
