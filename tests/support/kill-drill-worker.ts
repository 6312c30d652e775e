import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { saveDraft } from '@/lib/values/draft-commands'
import { publishSubmission } from '@/lib/values/publish-commands'
import { approveSubmission, returnSubmission } from '@/lib/values/review-commands'
import { submitDraft } from '@/lib/values/submit-commands'
import { writtenPercent, type Round } from './kill-drill'

/** A working day without an end: types, sends, approves and publishes, and tells of each thing once it is answered. */
const { municipalityId, indicatorId, writer, reviewer, first, cells } = JSON.parse(process.argv[2]!) as Round
const person = (id: number, role: 'controller' | 'reviewer'): Actor => ({
  ...{ id, kind: 'person', isActive: true, isOperator: false, roles: [{ municipalityId, role }] },
})
const [controller, eyes] = [person(writer, 'controller'), person(reviewer, 'reviewer')]
const tell = (did: string, n: number, id?: bigint) => process.send!({ did, n, id: id?.toString() })

function expectOk<A extends { ok: boolean }>(answer: A): asserts answer is A & { ok: true } {
  if (!answer.ok) throw new Error(JSON.stringify(answer))
}
const at = async (submissionId: bigint) => ({
  ...{ municipalityId, submissionId },
  seenEvents: await db.submissionEvent.count({ where: { municipalityId, submissionId } }),
})

const left = await db.submission.findMany({
  where: { municipalityId, proposedById: writer, status: { in: ['submitted', 'approved'] } },
})
for (const { id } of left) expectOk(await returnSubmission(eyes, { ...(await at(id)), note: 'Övning.' }))
tell('ready', first)

for (let n = first; ; n++) {
  const heads = await db.cellHead.findMany({
    where: { municipalityId, cellId: { in: cells.map(({ id }) => BigInt(id)) } },
  })
  const drafts = cells.map(({ id, ...cell }) => ({
    ...{ ...cell, value: writtenPercent(n), numerator: String(n), denominator: '100000', status: '' },
    ...{
      note: 'Övning.',
      source: '',
      ownSource: '',
      seenRevisionId: String(heads.find(({ cellId }) => String(cellId) === id)!.revisionId),
    },
  }))
  const which = { municipalityId, indicatorId, personId: writer }
  expectOk(await saveDraft(controller, { ...which, cells: drafts, gone: [] }))
  tell('saved', n)
  const sent = await submitDraft(controller, { ...which, source: '', note: '' })
  expectOk(sent)
  const id = BigInt(sent.submissionId)
  tell('submitted', n, id)
  expectOk(await approveSubmission(eyes, await at(id)))
  tell('approved', n, id)
  expectOk(await publishSubmission(eyes, await at(id)))
  tell('published', n, id)
}
