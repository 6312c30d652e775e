import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { whenAlive } from '../support/alive'
import { koladaOfAle, MEASURES } from '../support/kolada-of-ale'
import { Newcomer } from '../support/newcomer'
import { ownApp } from '../support/own-app'
import { pxwebServer } from '../support/pxweb-server'
import { outlineFaults } from '../support/page-faults'
import { signInBefore } from '../support/signed-in'

const ALE = '/sv/ale/arbete'
const MOST = 200
const OUTLINE = `# Målområde: God start
## Effektmål: Fler unga klarar skolan
# Målområde: Arbete
## Effektmål: Fler har ett arbete`

const AREAS = gunzipSync(readFileSync('tests/fixtures/regso.gpkg.gz'))

/** Says where it stopped, and how long and how many clicks each part took. */
async function part(title: string, body: () => Promise<void>) {
  const [before, began] = [Newcomer.clicks, Date.now()]
  await test.step(title, body, { timeout: 90_000 })
  const description = `${title}: ${Newcomer.clicks - before} clicks, ${Math.round((Date.now() - began) / 1000)} s`
  test.info().annotations.push({ type: 'part', description })
  console.info(description)
}

test('a newcomer sets a municipality up in the browser, and two of its people open it', async ({
  browser,
  isMobile,
}) => {
  test.skip(isMobile || !process.env.TEST_ALL, 'a long journey, in the nightly')
  test.setTimeout(600_000)
  const kolada = await koladaOfAle()
  const pxweb = await pxwebServer()
  const app = await ownApp({ KOLADA_URL: kolada.base, PXWEB_URL: pxweb.base })
  try {
    const enter = () => Newcomer.enter(browser, app.address)
    const [operator, anna, bo, reader] = [await enter(), await enter(), await enter(), await enter()]
    const seen = async (path: string) => (await reader.page.goto(path))?.status()

    let link = ''
    let toBo = ''
    await part('a municipality is added', async () => {
      const id = await signInBefore(app.ask, operator.page, '/sv/boras/arbete', ['administrator'], 'Olle Ek')
      await app.ask(`UPDATE "Person" SET "isOperator" = true WHERE id = ${id}`)
      await operator.page.reload()
      await operator.turnTo('Installation', /installation$/)
      await operator.isSound()
      await operator.choose('Vilken kommun?', { label: 'Ale (1440)' })
      await operator.write('Namn', 'Ale kommun')
      await operator.fill('#falt-personName', 'Anna Berg')
      await operator.fill('#falt-email', 'anna@ale.exempel.se')
      await operator.press('Lägg till kommunen')
      link = await operator.page.locator('.secret code').innerText()
    })

    await part('settings and people', async () => {
      await anna.enterBy(link)
      await anna.follow('Kom igång', /kom-igang$/)
      await anna.isSound()
      await anna.follow('Fyll i uppgifterna', /installningar$/)
      await anna.write('E-postadress för frågor', 'kommun@ale.exempel.se')
      await anna.press('Spara uppgifterna')
      await expect(anna.page.getByText('Uppgifterna är sparade.')).toBeVisible()
      await anna.turnTo('Kom igång', /kom-igang$/)
      await anna.follow('Bjud in kollegor', /personer$/)
      await anna.write('Namn', 'Bo Ek')
      await anna.write('E-postadress', 'bo@ale.exempel.se')
      await anna.click(anna.page.getByRole('checkbox', { name: /controller/ }))
      await anna.click(anna.page.getByRole('checkbox', { name: /strateg/ }))
      await anna.press('Bjud in')
      toBo = await anna.page.locator('.secret code').innerText()
      await anna.follow('Anna Berg', /personer\/\d+$/)
      await anna.click(anna.page.getByRole('checkbox', { name: /granskare/ }))
      await anna.press('Spara rollerna')
      await expect(anna.page.getByText('Rollerna är sparade.')).toBeVisible()
    })

    await part('a draft', async () => {
      await bo.enterBy(toBo)
      await bo.follow('Kom igång', /kom-igang$/)
      await bo.follow('Gör ett utkast till målbilden', /nasta$/)
      await bo.write('Namn', 'Målbild för Ale')
      await bo.write('Första år', '2021')
      await bo.write('Det övergripande målet', 'Ett gott liv i hela Ale')
      await bo.press('Gör ett tomt utkast')
      await bo.page.waitForURL(/utkast\/malbild-2021$/)
    })

    await part('goals from an outline', async () => {
      await bo.turnTo('Kom igång', /kom-igang$/)
      await bo.follow('Läs in målen från en fil eller text', /fil$/)
      await bo.write('Eller klistra in tabellen', OUTLINE)
      await bo.press('Visa vad den ändrar')
      await bo.press('Lägg in i utkastet')
      await bo.page.waitForURL(/utkast\/malbild-2021(#|$)/)
      await whenAlive(bo.page, 'main button')
    })

    await part('adoption', async () => {
      await bo.write('Beslutad den', '2026-03-01')
      await bo.write('Beslutad av', 'Kommunfullmäktige')
      await bo.press('Föreslå att den antas')
      await expect(bo.page.getByText('Ingen kan ändra i den under tiden.')).toBeVisible()
      await anna.turnTo('Att göra', /arbete$/)
      await anna.follow('Målbild för Ale', /utkast/)
      await anna.press('Anta målbilden')
      await anna.press('Ja, anta den')
      await anna.page.waitForURL(/arbete\/malbild$/)
    })

    await part('indicators from the catalogue', async () => {
      await bo.turnTo('Kom igång', /kom-igang$/)
      await bo.follow('Välj ur källornas kataloger', /katalog$/)
      await bo.press(/Hämta katalogerna/)
      await expect(async () => {
        await bo.page.reload()
        await expect(bo.page.getByRole('searchbox')).toBeVisible({ timeout: 500 })
      }).toPass({ timeout: 60_000 })
      for (const [i, measure] of MEASURES.entries()) {
        if (i > 0) await bo.page.goto(`${ALE}/indikatorer/katalog`)
        Newcomer.clicks++
        await bo.page.getByRole('searchbox').fill(measure)
        await bo.press('Sök')
        await bo.page.waitForURL(/q=/)
        await bo.click(bo.page.locator('.offers a').first())
        await bo.page.waitForURL(/katalog\/kolada/)
        await bo.follow('Föreslå som indikator', /ny\?/)
        await bo.choose('Riktning', i === 0 ? 'higher' : 'lower')
        await bo.click(bo.page.getByRole('checkbox', { name: i === 0 ? /klarar skolan/ : /har ett arbete/ }))
        await bo.write('Varför den behövs', 'Målet ska följas.')
        await bo.press('Skicka till granskning')
        await expect(bo.page.getByRole('link', { name: /Se förslaget/ })).toBeVisible()
      }
      await anna.publish(MEASURES.length)
    })

    await part('values from the source', async () => {
      await bo.turnTo('Kom igång', /kom-igang$/)
      await bo.follow('Hämta från källorna', /jobb$/)
      await bo.press('Hämta allt nytt')
      // After the catalogues: until it is there, those are the latest.
      await expect(bo.page.locator('.job-batch')).toHaveCount(2)
      await expect(async () => {
        await bo.page.goto(`${ALE}/jobb`)
        await expect(bo.page.locator('.job-batch').first()).toContainText(
          `${MEASURES.length} av ${MEASURES.length} klara`,
          {
            timeout: 500,
          },
        )
      }).toPass({ timeout: 60_000 })
      await anna.publish(MEASURES.length)
    })

    await part('areas from a file', async () => {
      await bo.turnTo('Kom igång', /kom-igang$/)
      await bo.follow('Läs in områden', /stadsdelar$/)
      await bo.isSound()
      Newcomer.clicks++
      await bo.page.locator('input[type=file]').setInputFiles({
        ...{ name: 'regso.gpkg', mimeType: 'application/geopackage+sqlite3', buffer: AREAS },
      })
      await expect(bo.page.getByText(/3 områden i kommunen och 61 områden i andra kommuner/)).toBeVisible()
      await bo.isSound()
      await bo.press('Skicka för granskning')
      await expect(bo.page.getByText('Ett förslag om områdena väntar')).toBeVisible()
      await anna.publish(1)
    })

    await part('opening', async () => {
      expect(await seen('/sv/ale')).toBe(404)
      expect(await seen('/api/v1/ale/actions/atgarder.csv')).toBe(404)
      await reader.page.goto('/sv')
      await expect(reader.page.getByRole('link', { name: /Ale/ })).toHaveCount(0)
      await bo.turnTo('Kom igång', /kom-igang$/)
      const preview = `${ALE}/forhandsvisning/sv`
      expect((await reader.page.goto(preview))?.status()).toBe(401)
      await bo.click(bo.page.getByRole('link', { name: 'Se sidorna som de blir' }))
      await bo.page.waitForURL(/forhandsvisning\/sv$/)
      await expect(bo.page.getByText('Ett gott liv i hela Ale').first()).toBeVisible()
      await bo.isSound()
      for (const path of ['/malbild', '/indikatorer/N15428', '/om']) {
        const drawn = await bo.page.goto(preview + path)
        expect(drawn?.status(), path).toBe(200)
        expect(drawn?.headers()['x-robots-tag'], path).toBe('noindex')
        expect(await drawn?.text(), path).not.toMatch(/ale--|"\/(sv|en)\/ale(?!\/arbete)/)
        expect(await outlineFaults(bo.page), path).toEqual([])
      }
      await bo.follow('Till Kom igång', /kom-igang$/)
      await bo.press('Föreslå att öppna')
      await expect(bo.page.getByText(/En administratör som inte själv/)).toBeVisible()
      await anna.turnTo('Kom igång', /kom-igang$/)
      await anna.isSound()
      await anna.press('Öppna för allmänheten')
      await anna.press('Ja, öppna')
      await expect(anna.page.getByText('Sidorna är öppna.')).toBeVisible()
    })

    await part('public pages', async () => {
      for (const path of ['', '/malbild', '/indikatorer', '/indikatorer/N15428', '/om', '/atgarder']) {
        await expect.poll(() => seen(`/sv/ale${path}`), path).toBe(200)
        expect(await outlineFaults(reader.page), path).toEqual([])
      }
      // Nothing is published of its areas yet.
      expect(await seen('/sv/ale/stadsdelar')).toBe(404)
      await reader.page.goto('/sv')
      await expect(reader.page.getByRole('link', { name: /Ale/ })).toBeVisible()
      test.info().annotations.push({ type: 'clicks', description: String(Newcomer.clicks) })
      expect(Newcomer.clicks).toBeLessThan(MOST)
    })

    await part('another is removed', async () => {
      await operator.page.goto('/sv/boras/arbete/installation')
      await whenAlive(operator.page, 'main button')
      await operator.click(operator.page.locator('summary', { hasText: 'Borlänge' }))
      const fetched = operator.page.waitForEvent('download')
      await operator.click(operator.page.getByRole('link', { name: /Hämta en säkerhetskopia/ }))
      expect((await fetched).suggestedFilename()).toMatch(/^malbild-borlange-.*\.backup$/)
      await operator.page.getByLabel(/Skriv kommunens namn: Borlänge/).fill('Borlänge kommun')
      await operator.press(/Ta bort Borlänge/)
      await operator.press('Ja, ta bort')
      await expect(operator.page.locator('summary', { hasText: 'Borlänge' })).toHaveCount(0)
      await expect.poll(() => seen('/sv/borlange')).toBe(410)
    })
  } finally {
    await app.stop()
    await Promise.all([kolada.close(), pxweb.close()])
  }
})
