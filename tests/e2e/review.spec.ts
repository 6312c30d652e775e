import { expect, test, type Page } from '@playwright/test'
import { axe } from '../support/page-faults'
import { askServed } from '../support/served-database'
import { signInAs } from '../support/signed-in'

/** What somebody else sends: the latest value of everyone in the municipality, 1.3 lower than it was. */
async function send(code: string, source: string): Promise<{ id: string; label: string; value: string }> {
  const [person] = await askServed<{ id: number }>(
    `INSERT INTO "Person" (email, name) VALUES ('karin-${code.toLowerCase()}@exempel.se', 'Karin Ek') RETURNING id`,
  )
  const [sent] = await askServed<{ id: string; label: string; value: string }>(`
    WITH now AS (
      SELECT o.* FROM "PublishedObservation" o
      JOIN "Indicator" x ON x.id = o."indicatorId" AND x.code = '${code}'
      JOIN "Geography" g ON g.id = o."geographyId" AND g.kind = 'municipality' AND g.code = '1490'
      JOIN "Breakdown" b ON b.id = o."breakdownId" AND b.key = ''
      JOIN "Municipality" m ON m.id = o."municipalityId" AND m.slug = 'boras'
      ORDER BY o."periodStart" DESC LIMIT 1
    ), said AS (
      INSERT INTO "ValueRevision" ("municipalityId", "cellId", "previousId", value, "writtenById", entrance, source)
      SELECT "municipalityId", "cellId", "revisionId", value - 1.3, ${person!.id}, 'form', '${source}' FROM now RETURNING *
    ), submission AS (
      INSERT INTO "Submission" ("municipalityId", title, "proposedById", entrance)
      SELECT "municipalityId", '${source}', ${person!.id}, 'form' FROM said RETURNING *
    ), item AS (
      INSERT INTO "SubmissionItem" ("municipalityId", "submissionId", number, "revisionId", "seenRevisionId")
      SELECT b."municipalityId", b.id, 1, s.id, s."previousId" FROM submission b, said s
    ), event AS (
      INSERT INTO "SubmissionEvent" ("municipalityId", "submissionId", number, status, "actorId")
      SELECT "municipalityId", id, 1, 'submitted', ${person!.id} FROM submission
    )
    SELECT b.id::text, n."periodLabel" AS label, replace(trim_scale(s.value)::text, '.', ',') AS value
    FROM submission b, said s, now n`)
  return sent!
}

/** The same is sent again, as its writer would after it came back. */
const sendAgain = (id: string) =>
  askServed(`
    WITH again AS (UPDATE "Submission" SET status = 'submitted' WHERE id = ${id} RETURNING *)
    INSERT INTO "SubmissionEvent" ("municipalityId", "submissionId", number, status, "actorId")
    SELECT "municipalityId", id, 3, 'submitted', "proposedById" FROM again`)

const isWithin = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

test('what a colleague sent is returned with a note, sent again, published, and read by everyone @phone', async ({
  page,
}, { project }) => {
  const code = project.name === 'phone' ? 'N02267' : 'N02268'
  const source = `Egen enkät ${project.name}`
  const { id, value } = await send(code, source)
  await signInAs(page, '/sv/boras/arbete/granskning', 'reviewer')
  await page.getByRole('link', { name: source }).click()
  await expect(page.getByRole('heading', { level: 1, name: source })).toBeVisible()
  const row = page.getByRole('row').filter({ has: page.locator('[data-head="Förslag"]') })
  await expect(row.locator('[data-head="Förslag"]')).toHaveText(value)
  await expect(row.locator('[data-head="Ändring"]')).toHaveText('−1,3')
  await expect(page.locator('.changed-answers li')).not.toHaveCount(0)
  await expect(page.locator('.answers tr[data-changed]')).not.toHaveCount(0)
  expect(await isWithin(page)).toBe(true)
  expect((await axe(page).analyze()).violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])

  await page.getByRole('button', { name: 'Lämna tillbaka' }).click()
  await expect(page.locator('#falt-note-fel')).toBeVisible()
  await page.getByLabel('Vad behöver ändras?').fill('Vilken enkät är det?')
  await page.locator('.comment > summary').click()
  await page.getByLabel('Kommentar till').fill('Fel år?')
  await page.getByRole('button', { name: 'Godkänn och publicera' }).click()
  await expect(page.getByText('Du har skrivit något som inte följer med')).toBeVisible()
  await page.getByRole('button', { name: 'Lämna tillbaka' }).press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Vilken enkät är det?' })).toBeVisible()
  await expect(page.getByText('Fel år?')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Godkänn och publicera' })).toHaveCount(0)

  await sendAgain(id)
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Godkänn och publicera' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Publicerat' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Godkänn och publicera' })).toHaveCount(0)
  await page.locator('#beslut ~ p a[href*="/indikatorer/"]').click()
  await expect(page.locator('#ursprung')).toContainText('inmatat av kommunen')
  await expect(page.locator('#ursprung')).toContainText(source)
  await expect(page.locator('main')).toContainText(value)
})
