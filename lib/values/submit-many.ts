import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { addSubmitted, type ReadyValue } from './add-submitted'
import { beginSubmission } from './begin-submission'
import { isLocked } from './read-locks'

export type ManyValues = {
  municipalityId: number
  title: string
  note: string
  values: readonly ReadyValue[]
  /** The file that they were read from: its name, and what knows the same values of the same file again. */
  file: { name: string; hash: string }
}

/** Whoever waits: told how far it has come, and heard when they don't want to wait any more. */
export type Watch = { signal: AbortSignal; tell: (done: number, of: number) => void }

/** `isAgain`: they had been sent before, and nothing was written. */
type Sent = { ok: true; submissionId: string; many: number; isAgain: boolean }
export type ManySent = Sent | { ok: false; fault: 'forbidden' | 'nothing' | 'locked' | 'moved' | 'halted' }

/** So many are written between two looks at whether anyone still waits. */
const AT_ONCE = 5_000
const LONGEST_MS = 600_000

class GivenUp extends Error {
  constructor(readonly fault: 'moved' | 'halted') {
    super(fault)
  }
}

/**
 * Submits the values of a file as one submission, in one transaction: all of it is there for review, or nothing. The
 * same values of the same file, sent while they are under review or published, are the same submission.
 */
export async function submitMany(actor: Actor, many: ManyValues, watch: Watch): Promise<ManySent> {
  const { municipalityId, values } = many
  if (actor.kind !== 'person' || !canEnterValues(actor, many)) return { ok: false, fault: 'forbidden' }
  try {
    return await db.$transaction(
      async tx => {
        // One sending at a time for each person: the second finds what the first sent.
        await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${actor.id} FOR NO KEY UPDATE`
        const before = await findSent(tx, actor, many)
        if (before) return before
        if (values.length === 0) return { ok: false, fault: 'nothing' } as const
        if (await isLocked(tx, municipalityId, values)) return { ok: false, fault: 'locked' } as const
        const submissionId = await open(tx, actor, many)
        const revisions = await write(tx, actor.id, many, submissionId, watch)
        await audit(tx, actor, {
          ...{ municipalityId, entrance: 'file', action: 'submitValues', entity: 'Submission' },
          entityId: String(submissionId),
          after: { status: 'submitted', many: values.length, file: many.file.hash, revisions },
        })
        return { ok: true, submissionId: String(submissionId), many: values.length, isAgain: false } as const
      },
      { timeout: LONGEST_MS, maxWait: LONGEST_MS },
    )
  } catch (error) {
    if (error instanceof GivenUp) return { ok: false, fault: error.fault }
    throw error
  }
}

type Transaction = Prisma.TransactionClient

type Same = { municipalityId: number; file: { hash: string } }

/** What the person has sent of the same file already, while it is under review or published. */
export async function findSent(
  tx: Pick<Transaction, 'fileImport'>,
  { id: personId }: Actor,
  { municipalityId, file: { hash } }: Same,
): Promise<Sent | null> {
  const found = await tx.fileImport.findFirst({
    where: { municipalityId, personId, hash, submission: { status: { in: ['submitted', 'approved', 'published'] } } },
    include: { submission: { select: { _count: { select: { items: true } } } } },
    orderBy: { submissionId: 'desc' },
  })
  if (!found) return null
  const { submissionId, submission } = found
  return { ok: true, submissionId: String(submissionId), many: submission._count.items, isAgain: true }
}

async function open(tx: Transaction, actor: Actor, { municipalityId, title, note, file }: ManyValues): Promise<bigint> {
  const submissionId = await beginSubmission(tx, actor, { municipalityId, title, note, entrance: 'file', said: note })
  await tx.fileImport.create({ data: { municipalityId, submissionId, personId: actor.id, ...file } })
  return submissionId
}

/** Returns the first and the last of the revisions. */
async function write(
  tx: Transaction,
  actorId: number,
  { municipalityId, values }: ManyValues,
  submissionId: bigint,
  { signal, tell }: Watch,
): Promise<[string, string]> {
  let first: bigint | null = null
  let last: bigint | null = null
  for (let at = 0; at < values.length; at += AT_ONCE) {
    if (signal.aborted) throw new GivenUp('halted')
    const part = values.slice(at, at + AT_ONCE)
    const author = { municipalityId, actorId, entrance: 'file' } as const
    const written = await addSubmitted(tx, { ...author, submissionId, from: at + 1 }, part)
    if (written.many !== part.length) throw new GivenUp('moved')
    first ??= written.first
    last = written.last
    tell(at + part.length, values.length)
  }
  if (signal.aborted) throw new GivenUp('halted')
  return [String(first), String(last)]
}
