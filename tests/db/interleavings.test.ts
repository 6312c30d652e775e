import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { seededRandom } from '@/lib/statistics/seeded-random'
import { returnCommented } from '@/lib/values/comment-commands'
import { saveDraft } from '@/lib/values/draft-commands'
import { publishSubmission } from '@/lib/values/publish-commands'
import { publishDue } from '@/lib/values/publish-due'
import { approveSubmission, returnSubmission } from '@/lib/values/review-commands'
import { scheduleSubmission } from '@/lib/values/schedule-commands'
import { submitDraft, takeBack } from '@/lib/values/submit-commands'
import { withdrawSubmission } from '@/lib/values/withdraw-commands'
import { proposeWithdrawal } from '@/lib/values/withdrawal-commands'
import { cellsOf, colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'
import { NOTHING_TYPED } from '@/lib/values/typed-cell'

const CODE = 'N15428'
const CELLS = 6
const ROUNDS = process.env.TEST_ALL ? 400 : 60
/** So many people do something at the same moment. */
const AT_ONCE = 3

let [boras, indicatorId] = [0, 0]
let cells: Awaited<ReturnType<typeof cellsOf>> = []
let writers: Actor[] = []
let reviewers: Actor[] = []
/** By submission: what its reviewer had before their eyes when they said yes to publishing it. */
const seen = new Map<string, Set<string>>()
/** By writer and cell: what was answered as saved in the last round in which something was; several if at once. */
const saved = new Map<string, { round: number; texts: string[] }>()
let [round, turn] = [0, 0]

beforeAll(async () => {
  boras = await municipalityId('boras')
  // One of them is both, and may never say yes to their own.
  const both = await colleague(boras, 'controller', 'reviewer')
  writers = [await colleague(boras, 'controller'), both]
  reviewers = [await colleague(boras, 'reviewer'), both]
  cells = await cellsOf(CODE, CELLS)
  indicatorId = cells[0]!.key.indicatorId
})
afterAll(() => db.$disconnect())

type Random = () => number
const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)]!

const headOf = async (cellId: bigint) =>
  (await db.cellHead.findUniqueOrThrow({ where: { municipalityId_cellId: { municipalityId: boras, cellId } } }))
    .revisionId

async function save(random: Random): Promise<void> {
  const writer = pick(random, writers)
  const { cellId, key } = pick(random, cells)
  const value = (20 + ++turn / 10).toFixed(1).replace('.', ',')
  const { version, geographyId, breakdownId, periodStart, periodEnd, periodLabel } = key
  const address = { version, geographyId, breakdownId, periodStart, periodEnd, periodLabel }
  const draft = { ...address, ...NOTHING_TYPED, value, note: 'Prov.', source: '' }
  const which = { municipalityId: boras, indicatorId, personId: writer.id }
  const done = await saveDraft(writer, {
    ...which,
    cells: [{ ...draft, seenRevisionId: String(await headOf(cellId)) }],
    gone: [],
  })
  const at = `${writer.id} ${cellId}`
  const before = saved.get(at)
  if (done.ok) saved.set(at, { round, texts: [...(before?.round === round ? before.texts : []), value] })
}

const send = async (random: Random) => {
  const writer = pick(random, writers)
  await submitDraft(writer, { municipalityId: boras, indicatorId, personId: writer.id, source: 'Prov', note: '' })
}

/** A submission as somebody has it before them: how far it had gone, and what stood in it. */
async function read(random: Random, statuses: ('submitted' | 'approved' | 'published')[]) {
  const found = await db.submission.findMany({
    where: { municipalityId: boras, status: { in: statuses }, proposedById: { in: writers.map(({ id }) => id) } },
    include: { items: true, _count: { select: { events: true } } },
  })
  if (found.length === 0) return null
  const { id, items, _count } = pick(random, found)
  return {
    reviewing: { municipalityId: boras, submissionId: id, seenEvents: _count.events },
    numbers: items.map(({ number }) => number),
    revisions: new Set(items.map(({ revisionId }) => String(revisionId))),
  }
}

async function review(random: Random): Promise<void> {
  const found = await read(random, ['submitted', 'approved'])
  if (!found) return
  const { reviewing, numbers, revisions } = found
  const reviewer = pick(random, reviewers)
  const chance = random()
  if (chance < 0.2) await approveSubmission(reviewer, reviewing)
  else if (chance < 0.35) await returnSubmission(reviewer, { ...reviewing, note: 'Nej.' })
  else if (chance < 0.5) {
    const comments = [{ number: pick(random, numbers), text: 'Hur då?' }]
    await returnCommented(reviewer, { ...reviewing, comments })
  } else if (chance < 0.65) {
    const done = await scheduleSubmission(reviewer, { ...reviewing, publishAt: new Date(Date.now() + 40) })
    if (done.ok) seen.set(String(reviewing.submissionId), revisions)
  } else {
    const done = await publishSubmission(reviewer, reviewing)
    if (done.ok) seen.set(String(reviewing.submissionId), revisions)
  }
}

async function takeAway(random: Random): Promise<void> {
  if (random() < 0.5) {
    const { cellId } = pick(random, cells)
    const asked = { scope: 'one', reason: 'Fel.', publicNote: '', isSecret: false } as const
    await proposeWithdrawal(pick(random, writers), {
      ...{ municipalityId: boras, revisionId: await headOf(cellId), ...asked },
    })
    return
  }
  const found = await read(random, ['published'])
  if (found) await withdrawSubmission(pick(random, reviewers), { ...found.reviewing, reason: 'Fel.', isSecret: false })
}

async function retract(random: Random): Promise<void> {
  const found = await read(random, ['submitted', 'approved'])
  if (found) await takeBack(pick(random, writers), found.reviewing)
}

const DEEDS = [
  save,
  save,
  save,
  send,
  send,
  review,
  review,
  review,
  retract,
  takeAway,
  async () => void (await publishDue()),
]

/** What doesn't hold, in words; nothing of it may ever be so. */
async function broken(): Promise<string[]> {
  const rows = await db.$queryRaw<{ what: string }[]>`
    WITH ours AS (SELECT s.* FROM "Submission" s WHERE s."municipalityId" = ${boras} AND s."proposedById" = ANY(${writers.map(({ id }) => id)})),
    item AS (SELECT s.id, s.status, s.kind, s."proposedById", i."revisionId", r."writtenById", r."cellId"
      FROM ours s JOIN "SubmissionItem" i ON (i."municipalityId", i."submissionId") = (s."municipalityId", s.id)
      JOIN "ValueRevision" r ON (r."municipalityId", r.id) = (i."municipalityId", i."revisionId"))
    SELECT 'half published: ' || id AS what FROM item LEFT JOIN "Publication" p ON p."municipalityId" = ${boras} AND p."revisionId" = item."revisionId"
      GROUP BY id, status HAVING (status IN ('published', 'withdrawn')) <> bool_and(p."revisionId" IS NOT NULL)
        OR (status NOT IN ('published', 'withdrawn') AND bool_or(p."revisionId" IS NOT NULL))
    UNION ALL
    SELECT 'approved by its own: ' || s.id FROM ours s JOIN "SubmissionEvent" e ON (e."municipalityId", e."submissionId") = (s."municipalityId", s.id)
      WHERE e.status IN ('approved', 'published') AND e."actorId" IS NOT NULL
        AND (e."actorId" = s."proposedById" OR EXISTS (SELECT FROM item WHERE item.id = s.id AND item."writtenById" = e."actorId"))
    UNION ALL
    SELECT 'published without a yes: ' || s.id FROM ours s WHERE s.status IN ('published', 'withdrawn')
      AND NOT EXISTS (SELECT FROM "SubmissionEvent" e WHERE (e."municipalityId", e."submissionId") = (s."municipalityId", s.id) AND e.status = 'approved' AND e."actorId" IS NOT NULL)
    UNION ALL
    SELECT 'public without holding: ' || o."cellId" FROM "PublishedObservation" o LEFT JOIN "CellHead" h
      ON (h."municipalityId", h."cellId", h."revisionId") = (o."municipalityId", o."cellId", o."revisionId")
      WHERE o."municipalityId" = ${boras} AND o."indicatorId" = ${indicatorId} AND h."cellId" IS NULL
    UNION ALL
    SELECT 'in two submissions: ' || "revisionId" FROM item GROUP BY "revisionId" HAVING count(*) > 1`
  return rows.map(({ what }) => what)
}

/** What was answered as saved stands in the writer's drafts, or was sent by them. */
async function lost(): Promise<string[]> {
  const [drafts, revisions] = await Promise.all([
    db.draft.findMany({ where: { municipalityId: boras, indicatorId } }),
    db.valueRevision.findMany({ where: { municipalityId: boras, writtenById: { in: writers.map(({ id }) => id) } } }),
  ])
  return [...saved].flatMap(([at, { texts }]) => {
    const [writer = '', cellId = ''] = at.split(' ')
    const { breakdownId, periodStart } = cells.find(one => String(one.cellId) === cellId)!.key
    const isDraft = drafts.some(
      draft =>
        String(draft.personId) === writer &&
        texts.includes(draft.value) &&
        draft.breakdownId === breakdownId &&
        draft.periodStart.toISOString().startsWith(periodStart),
    )
    const numbers = texts.map(text => Number(text.replace(',', '.')))
    const isSent = revisions.some(
      ({ writtenById, cellId: of, value: said }) =>
        String(writtenById) === writer && String(of) === cellId && numbers.includes(Number(said)),
    )
    return isDraft || isSent ? [] : [`${at}: ${texts.join(' or ')}`]
  })
}

it(`${ROUNDS} times, several people at once do whatever they like: nothing is lost, nothing published unseen, four eyes everywhere`, async () => {
  const random = seededRandom(20_261_129)
  for (round = 0; round < ROUNDS; round++) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => pick(random, DEEDS)(random)))
    expect(await lost(), `in round ${round}`).toEqual([])
    if (round % 10 === 9) expect(await broken(), `after round ${round}`).toEqual([])
  }
  expect(await broken()).toEqual([])
  const published = await db.submission.findMany({
    where: {
      municipalityId: boras,
      status: { in: ['published', 'withdrawn'] },
      id: { in: [...seen.keys()].map(BigInt) },
    },
    include: { items: true },
  })
  for (const { id, items } of published)
    expect(new Set(items.map(({ revisionId }) => String(revisionId))), `unseen in ${id}`).toEqual(seen.get(String(id)))
  expect(published.length).toBeGreaterThan(2)
}, 300_000)
