import { hash } from '@node-rs/argon2'
import type { Page } from '@playwright/test'
import type { Role } from '@/lib/auth/permissions'
import { askServed } from './served-database'

const PASSWORD = 'korrekt häst batteri klammer'
let turn = 0

/** Asks the database behind the app that a page is of. */
export type Ask = <Row extends object>(sql: string) => Promise<Row[]>

/** Signs a new colleague in, through the form, on any page of a municipality's work area. */
export const signInAs = (page: Page, path: string, ...roles: Role[]) => signInBefore(askServed, page, path, roles)

/** The same in an app of a test's own. */
export async function signInBefore(ask: Ask, page: Page, path: string, roles: readonly Role[], name = 'Anna Berg') {
  const [, slug] = /\/sv\/([\w-]+)/.exec(path)!
  const email = `medarbetare-${process.pid}-${++turn}@exempel.se`
  const passwordHash = await hash(PASSWORD)
  const [person] = await ask<{ id: number }>(
    `INSERT INTO "Person" (email, name, "passwordHash") VALUES ('${email}', '${name}', '${passwordHash}') RETURNING id`,
  )
  for (const role of roles)
    await ask(
      `INSERT INTO "PersonRole" ("municipalityId", "personId", role)
       SELECT id, ${person!.id}, '${role}' FROM "Municipality" WHERE slug = '${slug}'`,
    )
  await page.goto(path)
  await page.getByLabel('E-postadress').fill(email)
  await page.getByLabel('Lösenord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.getByRole('link', { name }).waitFor()
  return person!.id
}
