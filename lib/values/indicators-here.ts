import type { Prisma } from '@/prisma/generated/client'
import { newIndicator, type NewIndicator } from './new-indicator'
import { UNDER_WAY } from './threshold'

type Read = Pick<Prisma.TransactionClient, 'indicator' | 'indicatorAlias' | 'submissionItem'>
type Series = Pick<NewIndicator['series'][number], 'source' | 'code'>

const waitingIn = (municipalityId: number) =>
  ({
    ...{ municipalityId, entity: 'NewIndicator' },
    submission: { status: { in: [...UNDER_WAY] } },
  }) satisfies Prisma.SubmissionItemWhereInput

/** Codes and aliases of what there is, and codes of what waits. */
export async function takenCodes(tx: Read, municipalityId: number): Promise<Set<string>> {
  const indicators = await tx.indicator.findMany({ where: { municipalityId }, select: { code: true } })
  const aliases = await tx.indicatorAlias.findMany({ where: { municipalityId }, select: { code: true } })
  const waiting = await tx.submissionItem.findMany({
    where: waitingIn(municipalityId),
    select: { entityId: true },
  })
  return new Set([...indicators, ...aliases].map(({ code }) => code).concat(waiting.map(({ entityId }) => entityId!)))
}

/** Tells of an indicator whether it is here or waits: under its source's code, or under another and fetched from the same. */
export async function readHere(tx: Read, municipalityId: number) {
  const codes = await takenCodes(tx, municipalityId)
  const made = await tx.indicator.findMany({
    where: { municipalityId },
    select: { sourceSeries: { select: { source: true, code: true } } },
  })
  const waiting = await tx.submissionItem.findMany({ where: waitingIn(municipalityId), select: { after: true } })
  const fetched = new Set([
    ...made.map(({ sourceSeries }) => allOf(sourceSeries)),
    ...waiting.map(({ after }) => allOf(newIndicator.parse(after).series)),
  ])
  return ({ sourceCode = null, series = [] }: { sourceCode?: string | null; series?: readonly Series[] }): boolean =>
    (sourceCode !== null && codes.has(sourceCode)) || (series.length > 0 && fetched.has(allOf(series)))
}

const allOf = (series: readonly Series[]): string =>
  series
    .map(({ source, code }) => `${source} ${code}`)
    .toSorted()
    .join()
