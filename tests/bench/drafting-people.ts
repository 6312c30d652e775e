import { fork } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { builtFunctions } from '../support/entrances/built'

export const PEOPLE = 20
const CELLS = 10
const CODE = 'N15428'

type Address = Record<'periodStart' | 'periodEnd' | 'periodLabel', string> &
  Record<'version' | 'geographyId' | 'breakdownId', number>

export type Saving = {
  address: string
  /** The server function that saves, and a page that it stands on. */
  id: string
  page: string
  people: { id: number; ticket: string }[]
  cells: { about: { municipalityId: number; indicatorId: number }; drafts: (Address & Record<string, unknown>)[] }
  seconds: number
}

/** Twenty controllers of Borås, each signed in, with the latest cells of an indicator to type in. */
export async function draftingPeople(databaseUrl: string): Promise<Pick<Saving, 'people' | 'cells' | 'id' | 'page'>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const people = []
    for (let i = 0; i < PEOPLE; i++) people.push(await signedIn(client, i))
    const { rows } = await client.query<Address & { municipalityId: number; indicatorId: number; revision: string }>(
      `SELECT c."municipalityId", c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart"::text,
         c."periodEnd"::text, c."periodLabel", h."revisionId"::text AS revision
       FROM "Cell" c JOIN "CellHead" h ON h."cellId" = c.id JOIN "Indicator" i ON i.id = c."indicatorId" AND i.code = $1
       JOIN "Municipality" m ON m.id = c."municipalityId" AND m.slug = 'boras'
       JOIN "Geography" g ON g.id = c."geographyId" AND g.kind = 'municipality' AND g.code = m.code
       ORDER BY c."periodEnd" DESC, c.id LIMIT $2`,
      [CODE, CELLS],
    )
    const { municipalityId, indicatorId } = rows[0]!
    const drafts = rows.map(row => {
      const { version, geographyId, breakdownId, periodStart, periodEnd, periodLabel, revision } = row
      const address = { version, geographyId, breakdownId, periodStart, periodEnd, periodLabel }
      const rest = { numerator: '', denominator: '', status: '', note: '', source: '' }
      return { ...address, ...rest, seenRevisionId: revision }
    })
    const { id, page } = builtFunctions().functions.get('inmatning/[code]/actions.ts save')!
    const path = page.replace('[locale]', 'sv').replace('[municipality]', 'boras').replace('[code]', CODE)
    return { people, id, page: path, cells: { about: { municipalityId, indicatorId }, drafts } }
  } finally {
    await client.end()
  }
}

async function signedIn(client: pg.Client, number: number) {
  const ticket = randomBytes(32).toString('base64url')
  const { rows } = await client.query<{ id: number }>(
    `WITH person AS (INSERT INTO "Person" (email, name) VALUES ($1, 'Anna Berg') RETURNING id),
       role AS (INSERT INTO "PersonRole" SELECT m.id, p.id, 'controller' FROM person p, "Municipality" m WHERE m.slug = 'boras'),
       device AS (INSERT INTO "WorkSession" (id, "personId", device, "expiresAt") SELECT $2, id, 'prov', now() + interval '1 hour' FROM person)
     SELECT id FROM person`,
    [`skriver-${number}@exempel.se`, createHash('sha256').update(ticket).digest('hex')],
  )
  return { id: rows[0]!.id, ticket }
}

/** How long each saving took, ms, while they saved for so many seconds. */
export async function saveFor(saving: Saving): Promise<number[]> {
  const child = fork(fileURLToPath(new URL('save-drafts.ts', import.meta.url)), [JSON.stringify(saving)])
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The people who save ended with ${code}.`)
  })
  const [times] = (await Promise.race([once(child, 'message'), ended])) as [number[]]
  return times
}
