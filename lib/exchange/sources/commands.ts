import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { proposeDefinition } from '@/lib/values/definition-commands'
import { layDraft } from '@/lib/exchange/import/lay-commands'
import type { PlannedCell } from '@/lib/exchange/import/planned-cell'
import { cellKey, seriesKey } from '@/lib/values/grid'
import { canBeDefinedAnew, isAsked } from './drift'
import { noteOf } from './drift-words'
import { PATIENCE, type Patience } from './patient'
import { sourceTextOf } from './provenance'
import { SourceFault, type SourceFaultKind } from './source-fault'
import type { TakeInput } from './source-input'
import { remember } from './remember-commands'
import { sourceOf } from './added/work-queries'
import { findSource, readSource, type ReadSource } from './work-queries'

type Which = { municipalityId: number; indicatorId: number }
type Asked = { ok: true; many: number } | { ok: false; fault: SourceFaultKind | 'forbidden' | 'missing' }
export type Taken =
  | { ok: true; many: number }
  | { ok: false; fault: 'forbidden' | 'missing' | 'otherAnswer' | 'meaning' | 'nothing' | 'pending' | 'unit' }

/** Somebody sits waiting. */
const WAITED_FOR: Patience = { ...PATIENCE, tries: 3, answerMs: 10_000, longestPauseMs: 5_000 }

/**
 * Asks the source of an indicator what it says by now, and keeps the answer until it is asked again. Nothing of it
 * holds: it is shown against what is published, and somebody takes it or not.
 */
export async function askSource(actor: Actor, which: Which, patience = WAITED_FOR): Promise<Asked> {
  if (!canEnterValues(actor, which)) return { ok: false, fault: 'forbidden' }
  const found = await findSource(which)
  const source = found && (await sourceOf(which.municipalityId, found.source, patience))
  if (!source) return { ok: false, fault: 'missing' }
  try {
    const { about, rows, unknown } = await source.read(found.series, found.places)
    const answer = { source: source.key, askedAt: new Date(), about, rows, unknown }
    await db.sourceAnswer.upsert({
      where: { municipalityId_indicatorId: which },
      create: { ...which, ...answer },
      update: answer,
    })
    return { ok: true, many: rows.length }
  } catch (error) {
    if (error instanceof SourceFault) return { ok: false, fault: error.fault }
    throw error
  }
}

/**
 * Puts chosen values of an answer in the person's own draft, with where they were fetched and when. What has become
 * otherwise with the source must have been answered about; the answer stands in each value's note, for the reviewer. Where
 * it is a new definition that is proposed instead, and nothing is taken before a reviewer has said yes to it.
 */
export async function takeFromSource(actor: Actor, input: TakeInput): Promise<Taken> {
  const { municipalityId, indicatorId, askedAt, meaning } = input
  const which = { municipalityId, indicatorId }
  if (actor.kind !== 'person' || !canEnterValues(actor, which)) return { ok: false, fault: 'forbidden' }
  const read = await readSource(actor, which)
  if (!read?.answer) return { ok: false, fault: 'missing' }
  const { plan, drift, about } = read.answer
  if (read.answer.askedAt !== askedAt) return { ok: false, fault: 'otherAnswer' }
  if (read.definedAnew) return { ok: false, fault: 'pending' }
  const asked = drift.filter(isAsked)
  if (asked.length > 0 && meaning === '') return { ok: false, fault: 'meaning' }
  if (meaning === 'newVersion') return defineAnew(actor, which, read, input.note)
  const wanted = new Set(input.cells)
  const chosen = plan.cells.filter(({ kind, cell }) => kind !== 'unchanged' && wanted.has(cellKey(cell)))
  if (chosen.length === 0 && asked.length === 0) return { ok: false, fault: 'nothing' }
  const source = sourceTextOf(read.sourceName, read.series, askedAt)
  const note = noteOf(asked, read.unit, meaning)
  const breaks = meaning === 'break' ? firstOfEach(chosen) : new Set<string>()
  const cells = chosen.map(({ cell, typed, was }) => ({
    ...{ ...cell, ...typed, note, source, seenRevisionId: was?.revisionId ?? null },
    status: breaks.has(cellKey(cell)) ? 'break' : typed.status,
  }))
  const laid = await layDraft(actor, which, cells)
  if (!laid.ok) return laid
  await remember(which, read.source, about)
  if (note !== '')
    await audit(db, actor, {
      ...{ municipalityId, entrance: 'form', action: 'settleSourceChange', entity: 'Indicator' },
      ...{ entityId: indicatorId, after: { note } },
    })
  return laid
}

/** All of an indicator is in one unit, and what is in another is another indicator. */
async function defineAnew(actor: Actor, which: Which, read: ReadSource, note: string): Promise<Taken> {
  const { drift, about } = read.answer!
  if (!canBeDefinedAnew(drift)) return { ok: false, fault: 'unit' }
  const saidOf = (kind: 'renamed' | 'redefined') =>
    drift.flatMap(one => (one.what === kind && one.code === read.code ? [one.now] : []))[0]
  const [title, description] = [saidOf('renamed'), saidOf('redefined')]
  const proposed = await proposeDefinition(actor, {
    ...{ ...which, note, known: about.map(one => ({ source: read.source, code: one.code, about: one })) },
    ...(title && { title }),
    ...(description && { description }),
  })
  return proposed.ok ? { ok: true, many: 0 } : proposed
}

/** The cells where a series begins anew: the first that is taken of each, with a value. */
function firstOfEach(cells: readonly PlannedCell[]): Set<string> {
  const first = new Map<string, PlannedCell>()
  for (const one of cells) {
    const before = first.get(seriesKey(one.cell))
    if (one.typed.value !== '' && (!before || one.cell.periodEnd < before.cell.periodEnd))
      first.set(seriesKey(one.cell), one)
  }
  return new Set([...first.values()].map(({ cell }) => cellKey(cell)))
}
