import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { differing, only } from '@/lib/differing'
import { inDraft } from '@/lib/publication/in-draft'
import { draftSv } from '@/lib/text/draft-sv'
import { slugOf } from '@/lib/text/slug'
import { copyFramework } from './copy-framework'
import { DESCRIBED, type Described, type describedInput } from './draft-input'
import type { discardInput, draftInput, emptyInput, nextInput } from './draft-input'

type No<Fault extends string> = { ok: false; fault: Fault }
type Prepared = { ok: true; slug: string } | No<'forbidden' | 'missing' | 'backwards' | 'draftThere'>
type Saved =
  { ok: true; isUnchanged?: true } | No<'forbidden' | 'missing' | 'backwards' | 'changedFramework' | 'proposed'>
type Discarded = { ok: true } | No<'forbidden' | 'missing' | 'hasActions' | 'proposed'>

/** Prepares the next målbild as a copy of one that holds or has held: a draft, which only colleagues see. */
export async function prepareNext(
  actor: Actor,
  { municipalityId, fromId, baseline, ...wanted }: z.output<typeof nextInput>,
): Promise<Prepared> {
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  if (wanted.validTo !== null && wanted.validTo < wanted.validFrom) return { ok: false, fault: 'backwards' }
  const { validFrom, validTo } = wanted
  const slug = slugOf(`malbild ${validFrom} ${validTo ?? ''}`)
  return inDraft<Prepared>({ municipalityId, frameworkId: fromId }, async tx => {
    const from = await tx.framework.findFirst({ where: { municipalityId, id: fromId, status: { not: 'draft' } } })
    if (!from) return { ok: false, fault: 'missing' }
    const isTaken = await tx.framework.count({ where: { municipalityId, OR: [{ slug }, { status: 'draft' }] } })
    if (isTaken > 0) return { ok: false, fault: 'draftThere' }
    const baselineYear = baseline === 'kept' ? (from.baselineYear ?? from.validFrom) : null
    const { frameworkId, goals } = await copyFramework(tx, municipalityId, fromId, { ...wanted, slug, baselineYear })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'prepareFramework', entity: 'Framework', entityId: frameworkId },
      after: { ...wanted, baselineYear, copiedFromId: fromId, goals },
    })
    return { ok: true, slug }
  })
}

/** Begins a målbild with nothing but what it is all for, where there is none to copy or none that is wanted. */
export async function beginEmpty(
  actor: Actor,
  { municipalityId, top, ...wanted }: z.output<typeof emptyInput>,
): Promise<Prepared> {
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  const { validFrom, validTo } = wanted
  if (validTo !== null && validTo < validFrom) return { ok: false, fault: 'backwards' }
  const slug = slugOf(`malbild ${validFrom} ${validTo ?? ''}`)
  return inDraft<Prepared>({ municipalityId, frameworkId: 0 }, async tx => {
    const isTaken = await tx.framework.count({ where: { municipalityId, OR: [{ slug }, { status: 'draft' }] } })
    if (isTaken > 0) return { ok: false, fault: 'draftThere' }
    const { id: frameworkId } = await tx.framework.create({
      data: { municipalityId, ...wanted, slug, status: 'draft' },
    })
    const own = { municipalityId, frameworkId }
    const level = await tx.goalLevel.create({ data: { ...own, depth: 0, role: 'overall', ...draftSv.begin.top } })
    await tx.goalLevel.create({ data: { ...own, depth: 1, role: 'area', ...draftSv.begin.area } })
    await tx.goal.create({ data: { ...own, levelId: level.id, number: '', title: top, sortOrder: 0 } })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'prepareFramework', entity: 'Framework', entityId: frameworkId },
      after: { ...wanted, goals: 1 },
    })
    return { ok: true, slug }
  })
}

const FIELDS = ['title', 'validFrom', 'validTo', 'baselineYear'] as const

/** What the draft is called, when it is to hold and from when changes are counted. */
export async function changeDraft(
  actor: Actor,
  { municipalityId, frameworkId, baseline, seen, ...typed }: z.output<typeof draftInput>,
): Promise<Saved> {
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  if (typed.validTo !== null && typed.validTo < typed.validFrom) return { ok: false, fault: 'backwards' }
  return inDraft<Saved>({ municipalityId, frameworkId }, async tx => {
    const row = await tx.framework.findFirst({
      where: { municipalityId, id: frameworkId, status: 'draft' },
      include: { adoption: true, copiedFrom: { select: { validFrom: true, baselineYear: true } } },
    })
    if (!row) return { ok: false, fault: 'missing' }
    if (row.adoption) return { ok: false, fault: 'proposed' }
    const kept = row.copiedFrom ? (row.copiedFrom.baselineYear ?? row.copiedFrom.validFrom) : null
    const wanted = { ...typed, baselineYear: baseline === 'kept' ? kept : null }
    const { title, validFrom, validTo, baselineYear } = row
    const now = { title, validFrom, validTo, baselineYear }
    const fields = differing(FIELDS, now, wanted)
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (row.updatedAt.toISOString() !== seen) return { ok: false, fault: 'changedFramework' }
    const after = only(wanted, fields)
    await tx.framework.update({ where: { id: frameworkId }, data: after })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'changeFramework', entity: 'Framework', entityId: frameworkId },
      ...{ before: only(now, fields), after },
    })
    return { ok: true }
  })
}

/** What else is said of a draft: its purposes, how it is followed up, where it stands to read, and what is a reading. */
export async function describeDraft(
  actor: Actor,
  { municipalityId, frameworkId, seen, ...wanted }: z.output<typeof describedInput>,
): Promise<Saved> {
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return inDraft<Saved>({ municipalityId, frameworkId }, async tx => {
    const row = await tx.framework.findFirst({
      where: { municipalityId, id: frameworkId, status: 'draft' },
      include: { adoption: true },
    })
    if (!row) return { ok: false, fault: 'missing' }
    if (row.adoption) return { ok: false, fault: 'proposed' }
    const now = only(row, DESCRIBED) as Described
    const fields = differing(DESCRIBED, now, wanted)
    if (fields.length === 0) return { ok: true, isUnchanged: true }
    if (row.updatedAt.toISOString() !== seen) return { ok: false, fault: 'changedFramework' }
    const after = only<Described>(wanted, fields)
    await tx.framework.update({ where: { id: frameworkId }, data: after })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'describeFramework', entity: 'Framework', entityId: frameworkId },
      ...{ before: only(now, fields), after },
    })
    return { ok: true }
  })
}

/** Throws a draft away, for good: one that nobody has tied åtgärder to. */
export async function discardDraft(
  actor: Actor,
  { municipalityId, frameworkId }: z.output<typeof discardInput>,
): Promise<Discarded> {
  if (!canEditGoals(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return inDraft<Discarded>({ municipalityId, frameworkId }, async tx => {
    const row = await tx.framework.findFirst({
      where: { municipalityId, id: frameworkId, status: 'draft' },
      include: { adoption: true, _count: { select: { actions: true } } },
    })
    if (!row) return { ok: false, fault: 'missing' }
    if (row.adoption) return { ok: false, fault: 'proposed' }
    if (row._count.actions > 0) return { ok: false, fault: 'hasActions' }
    await tx.framework.delete({ where: { id: frameworkId } })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'discardFramework', entity: 'Framework', entityId: frameworkId },
      before: { title: row.title },
    })
    return { ok: true }
  })
}
