import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { commentOnValues, returnCommented } from '@/lib/values/comment-commands'
import { publishSubmission } from '@/lib/values/publish-commands'
import { approveSubmission, returnSubmission } from '@/lib/values/review-commands'
import { readDrafts } from '@/lib/values/read-drafts'
import { getTimeline } from '@/lib/values/timeline-queries'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'
import { db } from '../support/seeded-series'

const CODE = 'N15428'
let boras = 0
let [writer, reviewer, both]: Actor[] = []

beforeAll(async () => {
  boras = await municipalityId('boras')
  writer = await colleague(boras, 'controller')
  reviewer = await colleague(boras, 'reviewer')
  both = await colleague(boras, 'controller', 'reviewer')
})
afterAll(() => db.$disconnect())

/** Three proposed values over the published ones. */
async function three(by = writer!) {
  const cells = await cellsOf(CODE, 3)
  const rows = cells.map(({ key, value }) => ({ ...key, value: value - 1, status: 'normal' as const, source: 'Prov' }))
  return { cells, sent: await propose(by, boras, rows) }
}
const itemsIn = (submissionId: bigint) => db.submissionItem.count({ where: { municipalityId: boras, submissionId } })
const statusOf = async (id: bigint) =>
  (await db.submission.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId: boras, id } } })).status
const now = async (sent: { municipalityId: number; submissionId: bigint }) => ({
  ...sent,
  seenEvents: await db.submissionEvent.count({ where: { municipalityId: boras, submissionId: sent.submissionId } }),
})

describe('a comment on a value', () => {
  it('sends it back by itself, as its writer’s draft with the comment; the others wait on and can be published', async () => {
    const { cells, sent } = await three()
    expect(await approveSubmission(reviewer!, sent)).toEqual({ ok: true })
    const comments = [
      { number: 2, text: ' Ska det vara kvinnor? ' },
      { number: 3, text: '' },
    ]
    expect(await returnCommented(reviewer!, { ...(await now(sent)), comments, note: 'Se nedan.' })).toEqual({
      ok: true,
    })
    expect([await itemsIn(sent.submissionId), await statusOf(sent.submissionId)]).toEqual([2, 'submitted'])
    const part = await db.submission.findFirstOrThrow({
      where: { proposedById: writer!.id, status: 'returned' },
      include: { items: { include: { revision: true } }, events: { orderBy: { number: 'desc' } } },
    })
    expect(part.items.map(({ revision }) => revision!.cellId)).toEqual([cells[1]!.cellId])
    expect(part.events[0]!.note, 'what was said of the whole goes with it').toBe('Se nedan.')
    const drafts = await readDrafts(db, { municipalityId: boras, indicatorId: cells[0]!.key.indicatorId }, writer!.id)
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({ source: 'Prov', comments: [{ text: 'Ska det vara kvinnor?' }] })
    expect(await publishSubmission(reviewer!, sent), 'read before some went back').toMatchObject({ fault: 'changed' })
    expect(await publishSubmission(reviewer!, await now(sent))).toEqual({ ok: true })
    const timeline = await getTimeline(writer!, boras, CODE, part.items[0]!.revision!.id)
    expect(timeline!.entries).toContainEqual(
      expect.objectContaining({ what: 'commented', text: 'Ska det vara kvinnor?' }),
    )
  })

  it('on every value returns the whole', async () => {
    const { sent } = await three()
    const comments = [1, 2, 3].map(number => ({ number, text: 'Fel år.' }))
    expect(await returnCommented(reviewer!, { ...sent, comments })).toEqual({ ok: true })
    expect([await itemsIn(sent.submissionId), await statusOf(sent.submissionId)]).toEqual([3, 'returned'])
  })

  it('goes with the whole that is returned, with a note or as the reason itself', async () => {
    for (const note of ['Räkna om.', '']) {
      const { cells, sent } = await three()
      const comments = [{ number: 1, text: 'Fel år.' }]
      expect(await returnSubmission(reviewer!, { ...sent, note, comments })).toEqual({ ok: true })
      expect([await itemsIn(sent.submissionId), await statusOf(sent.submissionId)]).toEqual([3, 'returned'])
      const [said] = await db.cellComment.findMany({ where: { cellId: cells[0]!.cellId }, orderBy: { id: 'desc' } })
      expect(said).toMatchObject({ submissionId: sent.submissionId, text: 'Fel år.' })
    }
  })

  it('can stand there without anything else happening', async () => {
    const { cells, sent } = await three()
    const comments = [{ number: 1, text: 'Stämt av med skolan.' }]
    expect(await commentOnValues(reviewer!, { ...sent, comments })).toEqual({ ok: true })
    expect(await statusOf(sent.submissionId)).toBe('submitted')
    const [said] = await db.cellComment.findMany({ where: { cellId: cells[0]!.cellId }, orderBy: { id: 'desc' } })
    expect(said).toMatchObject({ personId: reviewer!.id, text: 'Stämt av med skolan.' })
    await expect(
      db.$executeRaw`UPDATE "CellComment" SET text = 'annat' WHERE id = ${said!.id}`,
      'as it was said',
    ).rejects.toThrow()
    await db.$queryRaw`SELECT redact_cell(${boras}, ${cells[0]!.cellId}, ${reviewer!.id}, 'Sekretess.')`
    expect(await db.cellComment.count({ where: { cellId: cells[0]!.cellId, text: { not: '' } } })).toBe(0)
  })

  it('is for a reviewer who has nothing of their own in it, of values that are there', async () => {
    const { sent } = await three(both!)
    const comments = [{ number: 1, text: 'Nej.' }]
    for (const say of [commentOnValues, returnCommented]) {
      expect(await say(writer!, { ...sent, comments })).toEqual({ ok: false, fault: 'forbidden' })
      expect(await say(both!, { ...sent, comments })).toEqual({ ok: false, fault: 'own' })
      expect(await say(reviewer!, { ...sent, comments: [] })).toEqual({ ok: false, fault: 'noComment' })
      const elsewhere = [...comments, { number: 9, text: 'Nej.' }]
      expect(await say(reviewer!, { ...sent, comments: elsewhere })).toEqual({ ok: false, fault: 'noComment' })
    }
  })
})
