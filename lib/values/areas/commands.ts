import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canProposeDistricts, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { areas, type areasBackInput, type areasInput, type areasUndoInput } from '@/lib/districts/areas/area-input'
import { borderOn } from '@/lib/districts/borders'
import { areasSv } from '@/lib/text/areas-sv'
import { dayInSweden } from '@/lib/text/days'
import { beginSubmission } from '@/lib/values/begin-submission'
import { takeProposalBack } from '@/lib/values/take-proposal-back'
import { planAreas } from './planned-areas'
import { movedAreas, type MovedArea } from './moved-areas'
import { AREAS, bordersInLog, OF_AREAS, readReplaced, WAITS } from './proposed-areas'
import { readStoredAreas, seenOf, wholeArea } from './stored-areas'

type Fault = 'forbidden' | 'pending' | 'changed' | 'same' | 'gone' | 'nameTaken' | 'noDay'
type Answer = { ok: true } | { ok: false; fault: Fault }
const no = (fault: Fault) => ({ ok: false, fault }) as const

/** Proposes which areas the municipality has; a reviewer, who is another, says yes. One proposal at a time. */
export async function proposeAreas(
  actor: Actor,
  { municipalityId, seen, areas, borders }: z.output<typeof areasInput>,
  /** Borders that are put back as they were; otherwise told from the areas. */
  back?: MovedArea[],
): Promise<Answer> {
  if (!canProposeDistricts(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    await tx.$queryRaw`SELECT id FROM "Municipality" WHERE id = ${municipalityId} FOR NO KEY UPDATE`
    const stored = await readStoredAreas(tx, municipalityId)
    if (seenOf(stored) !== seen) return no('changed')
    const moved = back ?? movedAreas(areas, stored, borders, dayInSweden(new Date()))
    const plan = planAreas(areas, stored, moved)
    if (plan.every(({ fate }) => fate === 'same' || fate === 'kept')) return no('same')
    if (!back && borders === null && moved.length > 0) return no('noDay')
    if ((await tx.submission.count({ where: { municipalityId, ...OF_AREAS, ...WAITS } })) > 0) return no('pending')
    const isGone = (code: string) => plan.some(one => one.code === code && one.fate === 'gone')
    const isMoved = (code: string) => moved.some(one => one.code === code)
    const title = areasSv.proposal(areas.length)
    const submissionId = await beginSubmission(tx, actor, { municipalityId, kind: 'settings', title, entrance: 'form' })
    await tx.submissionItem.create({
      data: {
        municipalityId,
        submissionId,
        number: 1,
        ...AREAS,
        before: {
          seen,
          gone: stored.filter(({ code }) => isGone(code)).map(wholeArea),
          moved: stored.filter(({ code }) => isMoved(code)).map(({ code, borders }) => ({ code, borders })),
        },
        after: { areas, borders, moved },
      },
    })
    const after = {
      areas: areas.map(({ code, name }) => `${name} (${code})`),
      ...(moved.length > 0 && bordersInLog(borders)),
    }
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'file', action: 'proposeAreas' },
      ...{ ...AREAS, before: { areas: stored.map(({ code, name }) => `${name} (${code})`) }, after },
    })
    return { ok: true }
  })
}

/** Proposes that what the latest change replaced comes back: areas that went with it, and former borders. */
export async function proposeAreasBack(
  actor: Actor,
  { municipalityId, seen }: z.output<typeof areasUndoInput>,
): Promise<Answer> {
  if (!canProposeDistricts(actor, { municipalityId })) return no('forbidden')
  const [stored, { gone, moved }] = await Promise.all([
    readStoredAreas(db, municipalityId),
    readReplaced(db, municipalityId),
  ])
  if (gone.length + moved.length === 0) return no('gone')
  const back = [
    ...moved,
    ...gone.filter(({ borders }) => borders.length > 0).map(({ code, borders }) => ({ code, borders })),
  ]
  const bordersOf = new Map(back.map(({ code, borders }) => [code, borders]))
  const today = dayInSweden(new Date())
  const whole = [...stored.map(wholeArea), ...gone].map(area => ({
    ...area,
    polygon: borderOn(bordersOf.get(area.code) ?? area.borders, today)?.polygon ?? area.polygon,
  }))
  const all = areas.safeParse(whole)
  return all.success
    ? proposeAreas(actor, { municipalityId, seen, areas: all.data, borders: null }, back)
    : no('nameTaken')
}

/** Takes one's own proposal back, so that another can be made. */
export async function takeAreasBack(
  actor: Actor,
  { municipalityId, submissionId }: z.output<typeof areasBackInput>,
): Promise<Answer> {
  if (!canProposeDistricts(actor, { municipalityId })) return no('forbidden')
  return (await takeProposalBack(actor, { municipalityId, submissionId }, 'settings')) ? { ok: true } : no('gone')
}
