import { readIndicators } from '@/lib/indicators/read-indicators'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Observation } from '@/lib/observations/observation'
import { asRead } from '@/lib/observations/rolling'
import { readStoredValues } from '@/lib/observations/stored-values'
import { throughGate } from '@/lib/observations/through-gate'
import type { Prisma } from '@/prisma/generated/client'
import type { ChosenValue } from './redaction'

type Asked = Pick<Prisma.TransactionClient, 'indicator' | 'municipality' | '$queryRaw'>

/**
 * The chosen values, and those that would tell them: what the gate hides beside them once they are confidential, as one of
 * two groups beside the whole. A report shows nothing that a page hides.
 */
export async function hiddenWith(
  db: Asked,
  municipalityId: number,
  values: readonly ChosenValue[],
): Promise<ChosenValue[]> {
  if (values.length === 0) return []
  const codes = [...new Set(values.map(({ code }) => code))]
  const { code: own } = await db.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: { code: true },
  })
  const indicators = await readIndicators(db, { municipalityId, code: { in: codes } })
  const stored = await readStoredValues(
    db,
    municipalityId,
    indicators.map(({ id }) => id),
  )
  const isOwn = ({ geography }: Pick<Observation, 'geography'>) => geography === `municipality:${own}`
  const beside = indicators.flatMap(indicator => {
    const { observations, publishedBefore } = stored.get(indicator.id)!
    const chosen = values.filter(({ code }) => code === indicator.code)
    const hiddenOf = (all: Observation[]) =>
      asRead(throughGate({ observations: all, publishedBefore }, indicator), indicator).filter(
        cell => isOwn(cell) && cell.hidden !== null,
      )
    const before = new Set(hiddenOf(observations).map(keyOf))
    const without = observations.map(one =>
      isOwn(one) && chosen.some(value => isOf(one, value, indicator)) ? { ...one, ...CONFIDENTIAL } : one,
    )
    return hiddenOf(without)
      .filter(cell => !before.has(keyOf(cell)))
      .map(({ breakdown, period }) => ({
        ...{ code: indicator.code, breakdown, period },
      }))
  })
  return [...new Map([...values, ...beside].map(value => [`${value.code} ${keyOf(value)}`, value])).values()]
}

const CONFIDENTIAL = {
  ...{ value: null, numerator: null, denominator: null, lower: null, upper: null },
  status: 'confidential',
} as const

const keyOf = ({ period, breakdown }: { period: string; breakdown: string }): string => `${period} ${breakdown}`

/** A value over twelve months is of each of its months. */
function isOf(one: Observation, { breakdown, period }: ChosenValue, { rollingYear }: Pick<Indicator, 'rollingYear'>) {
  if (one.breakdown !== breakdown) return false
  const [start = '', end = ''] = period.split('/')
  return one.period === period || (rollingYear !== null && one.when.start >= start && one.when.end <= end)
}
