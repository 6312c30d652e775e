import 'server-only'
import { audit } from '@/lib/audit/audit'
import { SYSTEM, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { aboutRound, holdRound } from '@/lib/followup/commands'
import type { FollowUpKey } from '@/lib/followup/read-standing'
import { redactionSv as t } from '@/lib/text/redaction-sv'
import type { Prisma } from '@/prisma/generated/client'
import { choose, type RedactionDone } from './commands'
import { keyOf, unique } from './every-code'
import { chosenOf } from './read-reports'
import type { ChosenValue } from './redaction'
import { readSecretsLeft, type SecretsLeft, type Withdrawal } from './secrets-left'

/**
 * After values have been taken back for secrecy: that they go out of the published reports too is proposed, in the name of
 * whoever asked for it, with all of them chosen. Nothing goes until an administrator who is another person says yes.
 * Answers the years of the rounds where it waits.
 */
export async function proposeOfSecrets(municipalityId: number): Promise<number[]> {
  return db.$transaction(
    async tx => {
      const left = await readSecretsLeft(tx, municipalityId)
      if (left.length === 0) return []
      const waiting = await tx.followUpRedaction.findMany({ where: { municipalityId } })
      const known = new Set(waiting.flatMap(row => chosenOf(row).values.map(keyOf)))
      const years: number[] = []
      for (const proposed of byAsker(left, known)) {
        const year = await proposeIn(tx, municipalityId, proposed)
        if (year !== null) years.push(year)
      }
      return years
    },
    { timeout: LONGEST_MS },
  )
}

/** Every report is read meanwhile. */
const LONGEST_MS = 30_000

/** The same, where something of what has been published is that values were taken back for secrecy. */
export async function proposeOfPublished(municipalityId: number, submissionIds: readonly bigint[]): Promise<number[]> {
  const secret = { kind: 'withdrawal', isSecret: true, status: 'published' } as const
  const many = await db.submission.count({ where: { municipalityId, id: { in: [...submissionIds] }, ...secret } })
  return many > 0 ? proposeOfSecrets(municipalityId) : []
}

/** A strategist chooses what is left of it in a round, beside what is chosen there already. */
export async function chooseSecrets(actor: Actor, key: FollowUpKey): Promise<RedactionDone> {
  return choose(actor, key, async (tx, chosen) => {
    const told = (await readSecretsLeft(tx, key.municipalityId)).flatMap(one => one.told)
    return { ...chosen, values: unique([...chosen.values, ...told.map(({ value }) => value)]) }
  })
}

type Tx = Prisma.TransactionClient
type Asked = Withdrawal & { byId: number }
type Proposed = { asked: Asked; reports: SecretsLeft[]; values: ChosenValue[] }

/** What isn't proposed yet, by who asked for that it was taken back; what the program itself took back is chosen by hand. */
function byAsker(left: readonly SecretsLeft[], known: ReadonlySet<string>): Proposed[] {
  const told = left.flatMap(report => report.told.map(one => ({ ...one, report })))
  const fresh = told.filter(({ value, byId }) => byId !== null && byId !== SYSTEM && !known.has(keyOf(value)))
  return [...new Set(fresh.map(({ byId }) => byId!))].map(byId => {
    const hers = fresh.filter(one => one.byId === byId)
    const [first] = hers
    return {
      asked: { byId, reason: first!.reason, publicNote: first!.publicNote },
      reports: left.filter(report => hers.some(one => one.report === report)),
      values: unique(hers.map(({ value }) => value)),
    }
  })
}

/** In the latest of the rounds where nothing else is chosen; the year, or null where there is none. */
async function proposeIn(tx: Tx, municipalityId: number, { asked, reports, values }: Proposed): Promise<number | null> {
  for (const { followUpId, year } of reports) {
    const key = { municipalityId, followUpId }
    await holdRound(tx, key)
    const where = { municipalityId_followUpId: key }
    const row = await tx.followUpRedaction.findUnique({ where })
    const isHers = row?.isProposed && row.proposedById === asked.byId && row.words.length === 0
    if (row && !isHers) continue
    const all = unique([...chosenOf(row).values, ...values])
    const publicNote = asked.publicNote || t.secrets.note(all.length)
    const data = {
      ...{ values: all, reason: row?.reason ?? asked.reason, publicNote: row?.publicNote ?? publicNote },
      ...{ proposedById: asked.byId, isProposed: true, savedAt: new Date() },
    }
    await tx.followUpRedaction.upsert({ where, create: { ...key, ...data, words: [] }, update: data })
    const by = { id: asked.byId, kind: 'person' } as const
    await audit(tx, by, { ...aboutRound(key), action: 'proposeRedaction', after: { publicNote: data.publicNote } })
    return year
  }
  return null
}
