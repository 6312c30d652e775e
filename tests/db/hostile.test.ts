import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtFunctions } from '../support/entrances/built'
import { makeLink, type Caller } from '../support/entrances/callers'
import { AT_THE_DOOR, FAMILIES, type Hostile } from '../support/entrances/hostile'
import { hostileCalls } from '../support/entrances/hostile-values'
import { headersOf, serveForCallers, written, type Served } from '../support/entrances/served'
import { formReply } from '../support/form-reply'

/** Of each family; the whole night's work is three hundred. */
const EACH = process.env.TEST_ALL ? 30 : 4
const PASSWORD = 'korrekt häst batteri klammer'

let served: Served
let administrator: Caller

beforeAll(async () => {
  served = await serveForCallers()
  administrator = served.callers.find(({ isHere, roles }) => isHere && roles.includes('administrator'))!
}, 600_000)
afterAll(() => served.stop())

/** What takes no fields any request of one's own may do: to sign out, and to begin a second factor that holds for nothing yet. */
const WITHOUT_FIELDS = ['session-actions.ts signOut', 'konto/factor-actions.ts beginFactor']
const functionsOf = () =>
  [...builtFunctions().functions].flatMap(([name, { id, page }]) =>
    WITHOUT_FIELDS.includes(name) ? [] : [{ id, path: addressOf(page) }],
  )
const addressOf = (page: string) =>
  page
    .replace('[locale]', 'sv')
    .replace('[municipality]', 'boras')
    .replace('[code]', 'N15428')
    .replace('[secret]', 'x'.repeat(43))
    .replace(/\[\w+\]/g, '1')

async function send({ path = '/sv/boras/arbete', method = 'POST', headers = {}, body }: Hostile, caller: Caller) {
  const isStream = typeof body === 'function'
  const answer = await fetch(served.address + path, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(90_000),
    headers: { ...headersOf(served, caller), ...headers },
    ...(method !== 'GET' && method !== 'HEAD' && { body: isStream ? body() : (body ?? null) }),
    ...(isStream && { duplex: 'half' }),
  } as RequestInit)
  const { status, headers: told } = answer
  return { status, type: told.get('content-type') ?? '', location: told.get('location'), text: await answer.text() }
}

describe('a hostile request', () => {
  it.each(Object.entries(FAMILIES))('with %s is told off clearly, and does nothing', async (_, hostile) => {
    const known = { functions: functionsOf(), cached: builtFunctions().cached }
    const before = await written(served)
    for (let i = 0; i < EACH; i++) {
      // Both those that a thief would send and those that a colleague's browser could be made to.
      const caller = i % 2 ? administrator : served.callers[0]!
      const request = hostile(i, known)
      const { status, type, text } = await send(request, caller)
      expect(status, `${request.what}: ${text.slice(0, 200)}`).toBeLessThan(500)
      if (!request.isForm) expect(status, request.what).toBeGreaterThanOrEqual(400)
      if (status >= 400 && type.startsWith('text/plain')) expect(text, request.what).toMatch(/[åäö]|inte/)
      expect(text).not.toMatch(/\bat \S+ \(.*:\d+:\d+\)|PrismaClient|node_modules/)
    }
    expect(await written(served)).toEqual(before)
  })
})

describe('a form that is pressed before the page’s scripts have come', () => {
  it('leads to its page drawn anew, and does nothing', async () => {
    const before = await written(served)
    const body = new FormData()
    body.set('email', 'a@b.se')
    const { status, location } = await send({ what: 'too early', body }, administrator)
    expect(status).toBe(303)
    expect(new URL(location!, served.address).pathname).toBe('/sv/boras/arbete')
    expect(await written(served)).toEqual(before)
  })
})

describe('entry and review', () => {
  it('answer whatever stands in a field of theirs with a fault of its sender’s, and write nothing that holds', async () => {
    const { functions } = builtFunctions()
    const person = (role: string) =>
      served.callers.find(({ isHere, roles }) => isHere && roles.includes(role as never))!
    const calls = hostileCalls(await waitingSubmission(person('controller').id!))
    const all = process.env.TEST_ALL ? calls : spread(calls, LEAST_CALLS)
    expect(all.length).toBeGreaterThanOrEqual(LEAST_CALLS)
    const before = await writtenButDrafts()
    for (const { what, name, role, body } of all) {
      const { id, page } = functions.get(name)!
      const text: Record<string, string> =
        typeof body === 'string' ? { 'content-type': 'text/plain;charset=UTF-8' } : {}
      const request = { what, path: addressOf(page), headers: { 'next-action': id, ...text }, body }
      const { status, text: told } = await send(request, person(role))
      expect(status, `${what}: ${told.slice(0, 200)}`).toBeLessThan(500)
      expect(told, what).not.toMatch(/\bat \S+ \(.*:\d+:\d+\)|PrismaClient|node_modules/)
    }
    expect(await writtenButDrafts()).toEqual(before)
  }, 600_000)
})

/** So many each time; the whole of them where everything is tried. */
const LEAST_CALLS = 300
const spread = <T>(all: readonly T[], many: number): T[] => {
  const step = all.length / Math.min(many, all.length)
  return Array.from({ length: Math.min(many, all.length) }, (_, i) => all[Math.floor(i * step)]!)
}

async function writtenButDrafts() {
  return { ...(await written(served)), Draft: 'one’s own, and holds nothing' }
}

/** A value that a controller has sent for review, and the cell that it is of. */
async function waitingSubmission(personId: number) {
  const { rows } = await served.client.query<Record<string, string | number>>(
    `WITH now AS (
       SELECT o.* FROM "PublishedObservation" o JOIN "Indicator" x ON x.id = o."indicatorId" AND x.code = 'N15428'
       JOIN "Municipality" m ON m.id = o."municipalityId" AND m.slug = 'boras'
       JOIN "Geography" g ON g.id = o."geographyId" AND g.kind = 'municipality' AND g.code = m.code
       ORDER BY o."periodStart" DESC LIMIT 1
     ), said AS (
       INSERT INTO "ValueRevision" ("municipalityId", "cellId", "previousId", value, "writtenById", entrance)
       SELECT "municipalityId", "cellId", "revisionId", value - 1, $1, 'form' FROM now RETURNING *
     ), sent AS (
       INSERT INTO "Submission" ("municipalityId", title, "proposedById", entrance)
       SELECT "municipalityId", 'Prov', $1, 'form' FROM said RETURNING *
     ), item AS (
       INSERT INTO "SubmissionItem" ("municipalityId", "submissionId", number, "revisionId", "seenRevisionId")
       SELECT b."municipalityId", b.id, 1, s.id, s."previousId" FROM sent b, said s
     ), event AS (
       INSERT INTO "SubmissionEvent" ("municipalityId", "submissionId", number, status, "actorId")
       SELECT "municipalityId", id, 1, 'submitted', $1 FROM sent
     )
     SELECT n."municipalityId", n."indicatorId", b.id::text AS "submissionId", n.version, n."geographyId", n."breakdownId",
       n."periodStart"::text, n."periodEnd"::text, n."periodLabel", n."revisionId"::text AS "seenRevisionId"
     FROM now n, sent b`,
    [personId],
  )
  const { municipalityId, indicatorId, submissionId, ...cell } = rows[0]!
  return {
    ...{ municipalityId: Number(municipalityId), indicatorId: Number(indicatorId), submissionId: String(submissionId) },
    ...{ personId, cell },
  }
}

describe('a session cookie', () => {
  const signIn = async (address: string, headers: Record<string, string>) => {
    const { id, page } = builtFunctions().functions.get('lank/[secret]/actions.ts enterByLink')!
    const { rows } = await served.client.query<{ id: number }>(
      `INSERT INTO "Person" (email, name) VALUES ('kaka-' || random() || '@exempel.se', 'Kaka') RETURNING id`,
    )
    const secret = await makeLink(served.client, rows[0]!.id)
    const answer = await fetch(address + addressOf(page), {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, 'next-action': id },
      body: formReply({ secret, password: PASSWORD, again: PASSWORD }),
    })
    await answer.text()
    const cookie = answer.headers.getSetCookie().find(other => other.includes('session-token')) ?? ''
    return { secret, cookie, ticket: /session-token=([^;]+)/.exec(cookie)?.[1] ?? '' }
  }

  it('is for our pages alone, and nothing secret is ever printed, not even when the database is away', async () => {
    const { cookie, secret, ticket } = await signIn(served.address, headersOf(served, served.callers[0]!))
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=lax/i)
    expect(ticket.length).toBeGreaterThan(40)
    const { id, page } = builtFunctions().functions.get('session-actions.ts signIn')!
    const headers = { ...headersOf(served, served.callers[0]!), 'next-action': id, cookie: cookie.split(';')[0]! }
    const tryIn = () =>
      fetch(served.address + addressOf(page), {
        method: 'POST',
        headers,
        body: formReply({ email: 'hemlig@exempel.se', password: PASSWORD }),
      })
    await (await tryIn()).text()
    await served.client.query('ALTER TABLE "Attempt" RENAME TO "Gone"; ALTER TABLE "WorkSession" RENAME TO "AlsoGone"')
    const [broken, drawn] = await Promise.all([tryIn(), fetch(`${served.address}/sv/boras/arbete`, { headers })])
    const shown = `${await broken.text()} ${await drawn.text()}`
    await served.client.query('ALTER TABLE "Gone" RENAME TO "Attempt"; ALTER TABLE "AlsoGone" RENAME TO "WorkSession"')
    expect(broken.status).toBe(500)
    const kept = JSON.parse(readFileSync(join(served.folder, 'hemligheter.json'), 'utf8')) as Record<string, string>
    const secrets = [PASSWORD, secret, ticket, ...Object.values(kept)]
    expect(served.output().length).toBeGreaterThan(100)
    for (const told of [served.output(), shown]) expect(secrets.filter(one => told.includes(one))).toEqual([])
  })

  it('goes over https alone where the site does', async () => {
    const behind = await serveForCallers({ SITE_URL: 'https://malbild.exempel.se', TRUSTED_PROXIES: '1' })
    const asked = { origin: 'https://malbild.exempel.se', 'x-forwarded-host': 'malbild.exempel.se' }
    const first = served
    served = behind
    const { cookie } = await signIn(behind.address, asked)
    served = first
    await behind.stop()
    expect(cookie).toMatch(/^__Secure-/)
    expect(cookie).toMatch(/; Secure/i)
  })
})

describe('the door to another service', () => {
  it('answers what nobody meant well with by a fault of theirs, or leads back to where they can sign in', async () => {
    const first = served
    served = await serveForCallers({
      ...{
        OIDC_ISSUER: 'http://127.0.0.1:1',
        OIDC_CLIENT_ID: 'malbild',
        OIDC_CLIENT_SECRET: 'x',
        PASSWORD_SIGN_IN: 'nej',
      },
    })
    try {
      const before = await written(served)
      for (const request of AT_THE_DOOR) {
        const { status, text, location } = await send(request, served.callers[0]!)
        expect(status === 303 || (status >= 400 && status < 500), `${request.what}: ${status}`).toBe(true)
        if (status === 303) expect(location, request.what).toBe('/sv/boras/arbete')
        expect(text).not.toMatch(/PrismaClient|node_modules/)
      }
      expect(await written(served)).toEqual(before)
      const page = await (await fetch(`${served.address}/sv/boras/arbete`)).text()
      expect([page.includes('kommunens inloggning'), page.includes('type="password"')]).toEqual([true, false])
    } finally {
      await served.stop()
      served = first
    }
  })
})
