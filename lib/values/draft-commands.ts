import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Period } from '@/lib/statistics/series'
import { dayInSweden } from '@/lib/text/days'
import { Prisma } from '@/prisma/generated/client'
import { cannot, type EntryDone, type Moved, type OwnElsewhere } from './entry-fault'
import type { DraftCell, DraftInput } from './entry-input'
import { periodOf } from './entry-periods'
import { cellKey, type Beside } from './grid'
import { periodsOf } from './grid-layout'
import { readHeldCells, type HeldCell } from './read-cells'
import { readBeside, readTyped } from './read-drafts'
import { isSameTyped, NOTHING_TYPED, type Typed } from './typed-cell'

type Saved = {
  /** When, in ISO; from here on nothing of it is lost. */
  savedAt: string
  /** Of the cells that were sent, those that hold something else than was seen. */
  moved: Moved[]
  /** Those that say something else by now, from another page of the person's: they are left as they are. */
  elsewhere: OwnElsewhere[]
  /** The indicator's source, where another page of the person's has written another: it is left as it is. */
  otherSource: string | null
  /** What others have in the indicator's cells by now, by cell. */
  beside: Record<string, Beside[]>
}

/**
 * Saves what a person has typed, just as it stands, and takes away what says nothing any more. Drafts are the person's
 * own and hold nothing, so the change history begins when they are submitted. A cell that says what its sender did not
 * know of isn't written over: the person may have two pages open, and chooses.
 */
export async function saveDraft(actor: Actor, input: DraftInput): Promise<EntryDone<Saved>> {
  const { municipalityId, indicatorId, cells, gone } = input
  if (actor.kind !== 'person' || !canEnterValues(actor, input)) return cannot('forbidden')
  if (input.personId !== actor.id) return cannot('notYours')
  const isThere = await db.indicator.count({ where: { municipalityId, id: indicatorId } })
  if (isThere === 0) return cannot('missing')
  const which = { municipalityId, indicatorId }
  if (!areTimes(cells, await readHeldCells(db, which))) return cannot('missing')
  const done = await db.$transaction(async tx => {
    // What is sent at this moment takes the drafts away: what is saved waits, and is not taken with them. So does what
    // another page of the person's saves.
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${actor.id} FOR NO KEY UPDATE`
    if ((await countKnown(tx, input, rowsOf(cells))) < cells.length) return null
    const elsewhere = await readElsewhere(tx, input)
    const isFree = (cell: DraftInput['gone'][number]) => !elsewhere.has(cellKey({ ...cell, indicatorId }))
    const otherSource = await readOtherSource(tx, input)
    const sent = rowsOf(cells.filter(isFree).map(cell => ({ ...cell, source: otherSource ?? cell.source })))
    await tx.$executeRaw`
      DELETE FROM "Draft" d USING jsonb_to_recordset(${rowsOf(gone.filter(isFree))}::jsonb)
        AS r(version int, "geographyId" int, "breakdownId" int, "periodStart" date, "periodEnd" date)
      WHERE d."municipalityId" = ${municipalityId} AND d."personId" = ${actor.id} AND d."indicatorId" = ${indicatorId}
        AND (d.version, d."geographyId", d."breakdownId", d."periodStart", d."periodEnd")
          = (r.version, r."geographyId", r."breakdownId", r."periodStart", r."periodEnd")`
    await tx.$executeRaw`
      INSERT INTO "Draft" ("municipalityId", "personId", "indicatorId", version, "geographyId", "breakdownId", "periodStart",
        "periodEnd", "periodLabel", value, numerator, denominator, status, source, "ownSource", note, "seenRevisionId", "savedAt")
      SELECT DISTINCT ON (version, "geographyId", "breakdownId", "periodStart", "periodEnd")
        ${municipalityId}, ${actor.id}, ${indicatorId}, version, "geographyId", "breakdownId", "periodStart", "periodEnd",
        "periodLabel", value, numerator, denominator, status, source, "ownSource", note, "seenRevisionId", now()
      FROM ${typed(sent)} ORDER BY version, "geographyId", "breakdownId", "periodStart", "periodEnd"
      ON CONFLICT ("municipalityId", "personId", "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd")
      DO UPDATE SET value = EXCLUDED.value, numerator = EXCLUDED.numerator, denominator = EXCLUDED.denominator,
        status = EXCLUDED.status, source = EXCLUDED.source, "ownSource" = EXCLUDED."ownSource", note = EXCLUDED.note,
        "seenRevisionId" = EXCLUDED."seenRevisionId", "savedAt" = EXCLUDED."savedAt"`
    if (otherSource === null) await sourceForAll(tx, input)
    return { savedAt: new Date(), elsewhere, otherSource }
  })
  if (!done) return cannot('missing')
  const [held, beside] = await Promise.all([readHeldCells(db, which), readBeside(db, which, actor.id)])
  const heads = new Map(held.map(cell => [cellKey(cell), cell.head]))
  const moved = cells.flatMap(cell => {
    const key = cellKey({ ...cell, indicatorId })
    const now = heads.get(key) ?? null
    return (now?.revisionId ?? null) === cell.seenRevisionId ? [] : [{ key, now }]
  })
  return {
    ...{ ok: true, savedAt: done.savedAt.toISOString(), moved, beside: Object.fromEntries(beside) },
    otherSource: done.otherSource,
    elsewhere: [...done.elsewhere].map(([key, typed]) => ({ key, typed })),
  }
}

/** Takes away everything that a person has typed of an indicator and not sent. */
export async function discardDraft(
  actor: Actor,
  which: { municipalityId: number; indicatorId: number; personId: number },
): Promise<EntryDone<{ many: number }>> {
  if (actor.kind !== 'person' || !canEnterValues(actor, which)) return cannot('forbidden')
  if (which.personId !== actor.id) return cannot('notYours')
  const { municipalityId, indicatorId } = which
  const { count } = await db.draft.deleteMany({ where: { municipalityId, indicatorId, personId: actor.id } })
  return { ok: true, many: count }
}

/** Whether every cell is of a period that is there, or of one that its label means, and that has begun. */
function areTimes(cells: readonly DraftCell[], held: readonly HeldCell[]): boolean {
  const known = periodsOf(held)
  const today = dayInSweden(new Date())
  return cells.every(({ periodStart: start, periodEnd: end, periodLabel }) => {
    const isThis = (period: Period | null) => period?.start === start && period.end === end
    return start <= today && (known.some(isThis) || isThis(periodOf(periodLabel, known)))
  })
}

/** Of what is sent, the cells whose drafts say neither that nor anything that the sender knew of. */
async function readElsewhere(tx: Prisma.TransactionClient, { cells, gone, ...which }: DraftInput) {
  const asked = [...cells, ...gone.map(cell => ({ ...NOTHING_TYPED, ...cell }))].filter(cell => cell.before)
  if (asked.length === 0) return new Map<string, Typed>()
  const stored = await readTyped(tx, which)
  return new Map(
    asked.flatMap(cell => {
      const key = cellKey({ ...cell, indicatorId: which.indicatorId })
      const now = stored.get(key)
      return !now || [cell, ...cell.before!].some(one => isSameTyped(one, now)) ? [] : [[key, now] as const]
    }),
  )
}

/** A source that drafts of the indicator have, and that their sender neither knew of nor writes. */
async function readOtherSource(tx: Prisma.TransactionClient, { cells, knownSources, ...which }: DraftInput) {
  if (!knownSources || cells.length === 0) return null
  const { municipalityId, indicatorId, personId } = which
  const stored = await tx.draft.findMany({
    where: { municipalityId, indicatorId, personId, source: { notIn: ['', ...knownSources, ...sourcesOf(cells)] } },
    select: { source: true },
    orderBy: { savedAt: 'desc' },
    take: 1,
  })
  return stored[0]?.source ?? null
}

/** The source is one for all that is typed of an indicator, wherever it stands. */
async function sourceForAll(tx: Prisma.TransactionClient, { cells, knownSources, ...which }: DraftInput) {
  const [source, ...others] = sourcesOf(cells)
  if (!knownSources || source === undefined || others.length > 0) return
  const { municipalityId, indicatorId, personId } = which
  await tx.draft.updateMany({
    where: { municipalityId, indicatorId, personId, source: { not: source } },
    data: { source },
  })
}

const sourcesOf = (cells: readonly DraftCell[]): string[] => [...new Set(cells.map(({ source }) => source))]

const rowsOf = (cells: readonly object[]): string => JSON.stringify(cells)

const typed = (sent: string) => Prisma.sql`jsonb_to_recordset(${sent}::jsonb)
  AS r(version int, "geographyId" int, "breakdownId" int, "periodStart" date, "periodEnd" date, "periodLabel" text,
    value text, numerator text, denominator text, status text, source text, "ownSource" text, note text, "seenRevisionId" bigint)`

/** How many of the cells are of the municipality's own definitions, groups and places, or one it is compared with, and seen as they say. */
async function countKnown(
  tx: Prisma.TransactionClient,
  { municipalityId, indicatorId }: DraftInput,
  sent: string,
): Promise<number> {
  const [found] = await tx.$queryRaw<[{ known: number }]>`
    SELECT count(*)::int AS known
    FROM ${typed(sent)}
    JOIN "IndicatorVersion" v ON (v."municipalityId", v."indicatorId", v.version) = (${municipalityId}, ${indicatorId}, r.version)
    JOIN "Municipality" m ON m.id = ${municipalityId}
    JOIN "Geography" g ON (g."municipalityId", g.id) = (m.id, r."geographyId")
      AND NOT g."isLeftOut"
    JOIN "Breakdown" b ON (b."municipalityId", b.id) = (m.id, r."breakdownId")
    WHERE r."seenRevisionId" IS NULL OR EXISTS (
      SELECT FROM "ValueRevision" w JOIN "Cell" c ON (c."municipalityId", c.id) = (w."municipalityId", w."cellId")
      WHERE (w."municipalityId", w.id) = (m.id, r."seenRevisionId")
        AND (c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart", c."periodEnd")
          = (v."indicatorId", v.version, g.id, b.id, r."periodStart", r."periodEnd"))`
  return found.known
}
