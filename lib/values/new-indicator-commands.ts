import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { codeFor } from '@/lib/indicators/code-for'
import { newIndicatorSv } from '@/lib/text/new-indicator-sv'
import { areKnown } from './indicator-groups'
import { readHere, takenCodes } from './indicators-here'
import { measuredAs } from './measure'
import { newIndicator, type NewIndicator } from './new-indicator'
import { areGoalsHere } from './proposed-indicators'
import { readDimensions } from './set-groups'
import { sendSettings } from './settings-proposal'
import { putAside, takeProposalBack } from './take-proposal-back'

type Wanted = Omit<NewIndicator, 'code' | 'isShare' | 'valueIsCount'>
export type NewProposal = Omit<Wanted, 'series' | 'rollingYear'> & {
  rollingYear?: NewIndicator['rollingYear']
  /** None where its values are typed. */
  series?: NewIndicator['series']
  municipalityId: number
  why: string
  instead: bigint | null
  /** The source's own code of all of it, which becomes the indicator's where it is free. */
  sourceCode?: string | null
  /** Of a list, which can be sent twice: not what is here already, or waits. */
  isOnce?: boolean
}
type Fault = 'forbidden' | 'missing' | 'goals' | 'groups' | 'gone' | 'here'
export type Proposed = { ok: true; submissionId: string } | { ok: false; fault: Fault }

const no = (fault: Fault) => ({ ok: false, fault }) as const

/**
 * Proposes a new indicator. It gets a code, and is no row of anything that anyone reads until another person, a
 * reviewer, says yes. `instead`: one's own that a reviewer gave back, which this is sent in place of.
 */
export async function proposeNewIndicator(
  actor: Actor,
  { municipalityId, why, instead, sourceCode = null, isOnce = false, ...wanted }: NewProposal,
): Promise<Proposed> {
  if (!canProposeIndicator(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    // One at a time: two that are sent at once would be given the same code.
    await tx.$queryRaw`SELECT id FROM "Municipality" WHERE id = ${municipalityId} FOR NO KEY UPDATE`
    const municipality = await tx.municipality.findUnique({ where: { id: municipalityId } })
    if (!municipality) return no('missing')
    if (!(await areGoalsHere(tx, municipalityId, wanted.goals))) return no('goals')
    if (!areKnown(wanted.groups, await readDimensions(tx, municipalityId))) return no('groups')
    if (isOnce && (await readHere(tx, municipalityId))({ sourceCode, series: wanted.series })) return no('here')
    const before = instead !== null && { municipalityId, submissionId: instead }
    if (before && !(await putAside(tx, actor, before, 'settings'))) return no('gone')
    const taken = await takenCodes(tx, municipalityId)
    const isFree = sourceCode !== null && !taken.has(sourceCode)
    const code = isFree ? sourceCode : codeFor(municipality.shortName, wanted.shortName, taken)
    const after = newIndicator.parse({ code, ...wanted, ...measuredAs(wanted, wanted.countsPeople) })
    const submissionId = await sendSettings(tx, actor, {
      ...{ municipalityId, entity: 'NewIndicator', entityId: code, note: why, after, action: 'proposeNewIndicator' },
      title: newIndicatorSv.proposalTitle(wanted.shortName),
    })
    return { ok: true, submissionId: String(submissionId) } as const
  })
}

/** Takes one's own proposal back. */
export async function takeNewIndicatorBack(
  actor: Actor,
  { municipalityId, submissionId }: { municipalityId: number; submissionId: bigint },
): Promise<Proposed> {
  if (!canProposeIndicator(actor, { municipalityId })) return no('forbidden')
  const isTaken = await takeProposalBack(actor, { municipalityId, submissionId }, 'settings')
  return isTaken ? { ok: true, submissionId: String(submissionId) } : no('gone')
}
