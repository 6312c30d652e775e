import { named, readIndicators } from '@/lib/indicators/read-indicators'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Observation } from '@/lib/observations/observation'
import { asRead } from '@/lib/observations/rolling'
import { readStoredValues } from '@/lib/observations/stored-values'
import { throughGate } from '@/lib/observations/through-gate'
import type { Prisma } from '@/prisma/generated/client'
import { underEveryCode } from './every-code'
import type { ChosenValue } from './redaction'

type Asked = Pick<Prisma.TransactionClient, 'indicator' | 'municipality' | '$queryRaw'>

/**
 * The chosen values, and all that a page hides of their indicators once they are confidential, as one of two groups beside
 * the whole: a report shows nothing that a page hides. Each under every code that its indicator has had.
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
  const indicators = await readIndicators(db, { municipalityId, OR: named(codes) })
  const stored = await readStoredValues(
    db,
    municipalityId,
    indicators.map(({ id }) => id),
  )
  /** Where a value is of, as it is chosen; null of what no report tells. */
  const placeOf = ({ geography }: Pick<Observation, 'geography'>): string | null => {
    if (geography === `municipality:${own}`) return ''
    return geography.startsWith(DISTRICT) ? geography.slice(DISTRICT.length) : null
  }
  const beside = indicators.flatMap(indicator => {
    const { observations, publishedBefore } = stored.get(indicator.id)!
    const chosen = values.filter(({ code }) => [indicator.code, ...indicator.aliases].includes(code))
    const without = observations.map(one =>
      chosen.some(value => value.place === placeOf(one) && isOf(one, value, indicator))
        ? { ...one, ...CONFIDENTIAL }
        : one,
    )
    return asRead(throughGate({ observations: without, publishedBefore }, indicator), indicator).flatMap(cell => {
      const place = placeOf(cell)
      if (cell.hidden === null || place === null) return []
      return [{ ...{ code: indicator.code, breakdown: cell.breakdown, period: cell.period }, place }]
    })
  })
  return underEveryCode([...values, ...beside], indicators)
}

const CONFIDENTIAL = {
  ...{ value: null, numerator: null, denominator: null, lower: null, upper: null },
  status: 'confidential',
} as const

const DISTRICT = 'district:'

/** A value over twelve months is of each of its months. */
function isOf(one: Observation, { breakdown, period }: ChosenValue, { rollingYear }: Pick<Indicator, 'rollingYear'>) {
  if (one.breakdown !== breakdown) return false
  const [start = '', end = ''] = period.split('/')
  return one.period === period || (rollingYear !== null && one.when.start >= start && one.when.end <= end)
}
