import { expect, test } from '@playwright/test'
import { ROLES } from '@/lib/auth/permissions'
import { builtAddresses } from '../support/entrances/built'
import { faultsOf, openAll, outlineFaults } from '../support/page-faults'
import { askServed } from '../support/served-database'
import { signInAs } from '../support/signed-in'

/** What stands in an address where its pattern has a part that is chosen; without it the page is walked in its own journey. */
async function partsOf(person: number): Promise<Record<string, string>> {
  const one = async (sql: string) => String((await askServed<{ id: number | string }>(sql))[0]?.id ?? '')
  const boras = `"municipalityId" = (SELECT id FROM "Municipality" WHERE slug = 'boras')`
  const goal = (number: string) =>
    one(`SELECT g.id FROM "Goal" g JOIN "FollowUp" f ON f."frameworkId" = g."frameworkId" AND f.year = 2025
      WHERE g.${boras} AND g.number = '${number}' LIMIT 1`)
  return {
    ...{
      '[locale]': 'sv',
      '[municipality]': 'boras',
      '[code]': 'N15428',
      '[year]': '2025',
      '[text]': 'tillganglighet-sv',
      '[chapter]': 'inmatning',
      '[person]': String(person),
    },
    '[revision]': await one(`SELECT o."revisionId" AS id FROM "PublishedObservation" o
      JOIN "Indicator" i ON i.id = o."indicatorId" AND i.code = 'N15428' WHERE o.${boras} LIMIT 1`),
    '[submission]': await one(`SELECT id FROM "Submission" WHERE ${boras} AND status <> 'draft' LIMIT 1`),
    '[action]': await one(`SELECT id FROM "Action" WHERE ${boras} LIMIT 1`),
    '[evidence]': await one(`SELECT id FROM "Evidence" WHERE ${boras} AND "withdrawnOn" IS NULL LIMIT 1`),
    '[goal]': await goal('1.2'),
    '[other]': await goal('1.3'),
    '[framework]': await one(`SELECT slug AS id FROM "Framework" WHERE ${boras} ORDER BY "validFrom" DESC LIMIT 1`),
  }
}

/** What a letter or a link leads to, and a source's own measures: walked in their own journeys. */
const ELSEWHERE = /\[(secret|source)\]/
/** Walked in as many parts, beside each other. */
const WALKS = 4
test.describe.configure({ mode: 'parallel' })

for (let walk = 0; walk < WALKS; walk++)
  test(`every page of the work area is well formed for whoever cannot see it, and none is wider than a phone (${walk + 1} of ${WALKS}) @phone`, async ({
    page,
    isMobile,
  }) => {
    test.skip(!isMobile && !process.env.TEST_ALL, 'one kind of screen unless all is asked for')
    test.setTimeout(300_000)
    // One scheme on each kind of screen.
    await page.emulateMedia({ colorScheme: isMobile ? 'dark' : 'light' })
    // Whoever is the first administrator opens those pages in another journey, with the same look at them.
    const person = await signInAs(page, '/sv/boras/arbete', ...ROLES.filter(role => role !== 'administrator'))
    const parts = await partsOf(person)
    const addresses = builtAddresses()
      .workPages.filter(pattern => !ELSEWHERE.test(pattern))
      .map(pattern => pattern.replace(/\[\w+\]/g, part => parts[part] || part))
    const walked = addresses.filter(address => !address.includes('['))
    expect(walked.length).toBeGreaterThan(addresses.length - 3)
    for (const address of walked.filter((_, i) => i % WALKS === walk)) {
      await test.step(address, async () => {
        const answer = await page.goto(address)
        expect(answer!.status(), address).toBe(200)
        expect.soft(await outlineFaults(page), address).toEqual([])
        await openAll(page)
        // A bar that follows along hides a part of what is below it wherever the page stands.
        await page.addStyleTag({ content: '.entry-bar { position: static !important }' })
        expect.soft(await faultsOf(page), address).toEqual([])
        if (process.env.TEST_ALL) {
          await page.emulateMedia({ forcedColors: 'active' })
          expect.soft(await faultsOf(page), `${address} in forced colours`).toEqual([])
          await page.emulateMedia({ forcedColors: 'none' })
        }
        const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        expect.soft(isWider, `${address} is wider than its screen`).toBe(false)
      })
    }
  })
