import 'server-only'
import type { Actor } from '@/lib/auth/permissions'
import { sourcesSv } from '@/lib/text/sources-sv'
import { submitFound } from '@/lib/values/submit-found-commands'
import { askSource } from './commands'
import { isAsked, proposalOf, type Drift } from './drift'
import { PATIENCE } from './patient'
import { remember } from './remember-commands'
import { sourceTextOf } from './provenance'
import type { SourceFaultKind } from './source-fault'
import { readSource } from './work-queries'

type Fetched = {
  outcome:
    | SourceFaultKind
    | 'proposed'
    | 'same'
    /** The source has become otherwise, or a value looks odd: a person must say what it means. */
    | 'changed'
    | 'stopped'
    | 'locked'
    | 'moved'
    | 'forbidden'
    | 'missing'
  many?: number
  submissionId?: string
}

/**
 * Fetches what is new of an indicator and sends it for review, as a job does. Where the source has become otherwise, or
 * a value would stop a person too, nothing is sent: it waits on the indicator's page until somebody has answered.
 */
export async function fetchNew(actor: Actor, which: { municipalityId: number; indicatorId: number }): Promise<Fetched> {
  const asked = await askSource(actor, which, PATIENCE)
  if (!asked.ok) return { outcome: asked.fault }
  const read = await readSource(actor, which)
  if (!read?.answer) return { outcome: 'missing' }
  const { plan, drift, askedAt, about } = read.answer
  if (drift.some(one => isAsked(one) && !isOrdinary(one))) return { outcome: 'changed' }
  await remember(which, read.source, about)
  const cells = plan.cells.filter(({ kind }) => kind !== 'unchanged')
  if (cells.length === 0) return { outcome: 'same' }
  const sent = await submitFound(actor, {
    ...{ ...which, cells, source: sourceTextOf(read.sourceName, read.series, askedAt) },
    publicNote: sourcesSv.revisedBy(read.sourceName),
  })
  if (sent.ok) return { outcome: 'proposed', many: sent.many, submissionId: sent.submissionId }
  switch (sent.fault) {
    case 'nothing':
      return { outcome: 'same' }
    case 'state':
    case 'notYours':
      return { outcome: 'moved' }
    case 'stopped':
    case 'locked':
    case 'moved':
    case 'forbidden':
    case 'missing':
      return { outcome: sent.fault }
  }
}

/** Single values revised, which the reviewer sees with what they were. */
const isOrdinary = (drift: Drift): boolean => drift.what === 'revised' && proposalOf(drift) === 'same'
