import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canPublishRound, canRunFollowUp, SYSTEM, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { inTurn } from '@/lib/publication/in-turn'
import { redactCells } from '@/lib/values/take-from-public'
import { rememberShown } from '@/lib/values/remember-shown'
import type { Prisma } from '@/prisma/generated/client'
import { aboutRound, holdRound } from '@/lib/followup/commands'
import { cellsOf, hitBy } from './hit-by'
import { chosenOf, readReports } from './read-reports'
import type { Chosen } from './redaction'
import type { redactedTextsInput, redactedValuesInput, redactionInput, seenRedactionInput } from './redaction-input'
import { textsOf } from './preview'
import type { FollowUpKey } from '@/lib/followup/read-standing'
import { takeWordsAway } from './take-words-away'

type Tx = Prisma.TransactionClient
type Row = NonNullable<Awaited<ReturnType<Tx['followUpRedaction']['findUnique']>>>
/** `moved`: something else is chosen than what was looked at. */
export type RedactionFault = 'forbidden' | 'missing' | 'proposed' | 'nothing' | 'moved' | 'own' | 'saysSecret'
export type RedactionDone = { ok: true } | { ok: false; fault: RedactionFault }
const no = (fault: RedactionFault) => ({ ok: false, fault }) as const

/** Chooses which of an indicator's values are to go, instead of what was chosen of it before. */
export async function chooseValues(
  actor: Actor,
  { municipalityId, followUpId, code, values }: z.output<typeof redactedValuesInput>,
): Promise<RedactionDone> {
  return choose(actor, { municipalityId, followUpId }, (_, chosen) => {
    const ofOthers = chosen.values.filter(value => value.code !== code)
    const now = values.map(value => {
      const [period = '', ...rest] = value.split(' ')
      const [breakdown = '', place = ''] = rest.join(' ').split('@')
      return { code, period, breakdown, place }
    })
    return { ...chosen, values: [...ofOthers, ...now] }
  })
}

/** Chooses which texts are to go, and which words wherever they stand. */
export async function chooseTexts(
  actor: Actor,
  { municipalityId, followUpId, texts, words }: z.output<typeof redactedTextsInput>,
): Promise<RedactionDone> {
  return choose(actor, { municipalityId, followUpId }, async (tx, chosen) => {
    const reports = await readReports(tx, { municipalityId, followUpId })
    const there = reports.flatMap(({ report }) => textsOf(report)).filter(({ key }) => texts.includes(key))
    return { ...chosen, words: [...new Set([...there.map(({ text }) => text), ...words])] }
  })
}

export async function choose(
  actor: Actor,
  key: FollowUpKey,
  change: (tx: Tx, chosen: Chosen) => Chosen | Promise<Chosen>,
): Promise<RedactionDone> {
  if (!canRunFollowUp(actor, key)) return no('forbidden')
  return db.$transaction(async tx => {
    if (!(await holdRound(tx, key))) return no('missing')
    const where = { municipalityId_followUpId: key }
    const row = await tx.followUpRedaction.findUnique({ where })
    if (row?.isProposed) return no('proposed')
    const { values, words } = await change(tx, chosenOf(row))
    const data = { values: [...values], words: [...words], proposedById: actor.id, savedAt: new Date() }
    await tx.followUpRedaction.upsert({ where, create: { ...key, ...data }, update: data })
    return { ok: true }
  })
}

/** A strategist proposes that what is chosen goes; nothing does until another person says yes. */
export async function proposeRedaction(
  actor: Actor,
  { municipalityId, followUpId, reason, publicNote, seen }: z.output<typeof redactionInput>,
): Promise<RedactionDone> {
  const key = { municipalityId, followUpId }
  if (!canRunFollowUp(actor, key)) return no('forbidden')
  return db.$transaction(async tx => {
    const row = await seenRow(tx, key, seen)
    if (!row) return no('moved')
    if (row.isProposed) return no('proposed')
    if (row.words.some(word => `${reason}\n${publicNote}`.includes(word))) return no('saysSecret')
    if ((await hitBy(tx, municipalityId, chosenOf(row))).length === 0) return no('nothing')
    const data = { reason, publicNote, proposedById: actor.id, isProposed: true }
    await tx.followUpRedaction.update({ where: { municipalityId_followUpId: key }, data })
    await audit(tx, actor, { ...aboutRound(key), action: 'proposeRedaction', after: { publicNote } })
    return { ok: true }
  })
}

/** Throws the choice away, or gives a proposal back to be chosen anew. */
export async function returnRedaction(
  actor: Actor,
  { seen, ...key }: z.output<typeof seenRedactionInput>,
): Promise<RedactionDone> {
  if (!canRunFollowUp(actor, key) && !canPublishRound(actor, { ...key, proposedBy: SYSTEM })) return no('forbidden')
  return db.$transaction(async tx => {
    const row = await seenRow(tx, key, seen)
    if (!row) return no('moved')
    const where = { municipalityId_followUpId: key }
    if (!row.isProposed) {
      await tx.followUpRedaction.delete({ where })
      return { ok: true }
    }
    await tx.followUpRedaction.update({ where, data: { isProposed: false } })
    await audit(tx, actor, { ...aboutRound(key), action: 'returnRedaction', before: { publicNote: row.publicNote } })
    return { ok: true }
  })
}

/**
 * An administrator who is another person says yes: what is chosen goes out of every published report that says it, in
 * every round and version, and out of where it came from, so that no later report says it again. The files go with it, and
 * are made anew. The turn is held meanwhile.
 */
export async function redactReports(
  actor: Actor,
  { seen, ...key }: z.output<typeof seenRedactionInput>,
): Promise<RedactionDone> {
  const { municipalityId } = key
  if (!canPublishRound(actor, { municipalityId, proposedBy: SYSTEM })) return no('forbidden')
  return inTurn<RedactionDone>(municipalityId, async tx => {
    const row = await seenRow(tx, key, seen)
    if (!row?.isProposed) return no('moved')
    const { proposedById, reason, publicNote } = row
    if (!canPublishRound(actor, { municipalityId, proposedBy: proposedById })) return no('own')
    const chosen = chosenOf(row)
    const hit = await hitBy(tx, municipalityId, chosen)
    if (hit.length === 0) return no('nothing')
    for (const { id, rest } of hit)
      await tx.$queryRaw`SELECT redact_report(${municipalityId}, ${id}, ${proposedById}, ${actor.id}, ${reason},
        ${JSON.stringify(rest)}, ${publicNote})::text`
    const cells = await cellsOf(tx, municipalityId, chosen)
    await redactCells(
      tx,
      actor,
      municipalityId,
      cells.map(({ id }) => id),
      reason,
    )
    await rememberShown(tx, municipalityId, [...new Set(cells.map(({ indicatorId }) => indicatorId))])
    await takeWordsAway(tx, municipalityId, chosen.words)
    await tx.followUpRedaction.delete({ where: { municipalityId_followUpId: key } })
    await audit(tx, actor, {
      ...{ ...aboutRound(key), action: 'redactReports' },
      after: { reports: hit.length, values: chosen.values.length, texts: chosen.words.length, publicNote },
    })
    return { ok: true }
  })
}

/** What is chosen, held to the end of the transaction, where it is what somebody has looked at. */
async function seenRow(tx: Tx, key: FollowUpKey, seen: string): Promise<Row | null> {
  await holdRound(tx, key)
  const row = await tx.followUpRedaction.findUnique({ where: { municipalityId_followUpId: key } })
  return row?.savedAt.toISOString() === seen ? row : null
}
