import { hash } from '@node-rs/argon2'
import type { Page } from '@playwright/test'
import type { Role } from '@/lib/auth/permissions'
import { askServed } from './served-database'

const PASSWORD = 'korrekt häst batteri klammer'
let turn = 0

/** Signs a new colleague of Borås in, through the form, on any page of the work area. */
export async function signInAs(page: Page, path: string, ...roles: Role[]) {
  const email = `medarbetare-${process.pid}-${++turn}@exempel.se`
  const passwordHash = await hash(PASSWORD)
  const [person] = await askServed<{ id: number }>(
    `INSERT INTO "Person" (email, name, "passwordHash") VALUES ('${email}', 'Anna Berg', '${passwordHash}') RETURNING id`,
  )
  for (const role of roles)
    await askServed(
      `INSERT INTO "PersonRole" ("municipalityId", "personId", role)
       SELECT id, ${person!.id}, '${role}' FROM "Municipality" WHERE slug = 'boras'`,
    )
  await page.goto(path)
  await page.getByLabel('E-postadress').fill(email)
  await page.getByLabel('Lösenord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.getByRole('link', { name: 'Anna Berg' }).waitFor()
  return person!.id
}
