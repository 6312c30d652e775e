import 'server-only'
import { baselineStart, type Framework } from '@/lib/framework/framework'
import { readFramework } from '@/lib/framework/queries'
import type { Indicator } from '@/lib/indicators/indicator'
import { readIndicators } from '@/lib/indicators/read-indicators'
import type { ValueImport } from '@/lib/municipality/municipality'
import type { Shown } from '@/lib/observations/load'
import { readAll } from '@/lib/observations/read-all'
import type { Reading } from '@/lib/observations/reading'
import { readStoredValues, type StoredValues } from '@/lib/observations/stored-values'
import { asRead } from '@/lib/observations/rolling'
import { throughGate } from '@/lib/observations/through-gate'
import { publishedDb } from '@/lib/published-db'
import { plainNumber } from '@/lib/text/numbers'

export type RoundKey = {
  municipality: { id: number; slug: string; code: string; imports: ValueImport[] }
  frameworkSlug: string
  lastYear: number
  indicatorIds: readonly number[]
}

/** Numbers of an indicator as they would be printed: those that are hidden from readers, and those that they are shown. */
export type Printed = { hidden: string[]; shown: string[] }
export type Round = { framework: Framework; readings: Reading[]; printed: Map<string, Printed> }

/**
 * What the public is shown of a round's indicators at this very moment, without the periods that end after the round's
 * last year: through the gate with all that is published, so that no round shows what a page hides.
 */
export async function readRound({
  municipality,
  frameworkSlug,
  lastYear,
  indicatorIds,
}: RoundKey): Promise<Round | null> {
  const framework = await readFramework(municipality, frameworkSlug)
  if (!framework) return null
  const where = { municipalityId: municipality.id, id: { in: [...indicatorIds] } }
  const indicators = await readIndicators(publishedDb, where)
  const stored = await readStoredValues(publishedDb, municipality.id, indicatorIds)
  const shown = new Map<number, Shown[]>()
  const printed = new Map<string, Printed>()
  for (const indicator of indicators) {
    const values = stored.get(indicator.id)!
    const { told, read } = shownUpTo(lastYear, values, indicator)
    shown.set(indicator.id, read)
    const hidden = new Set(told.filter(one => one.hidden !== null).map(placeOf))
    const print = (value: number | null) => (value === null ? [] : [plainNumber(value, indicator.decimals)])
    printed.set(indicator.code, {
      hidden: values.observations.flatMap(one => (hidden.has(placeOf(one)) ? print(one.value) : [])),
      shown: read.flatMap(({ value }) => print(value)),
    })
  }
  const readings = readAll(indicators, shown, municipality, baselineStart(framework))
  return { framework, readings, printed }
}

/** What the gate lets out of an indicator, without periods that end after a year; and that as it is read. */
export function shownUpTo(lastYear: number, values: StoredValues, indicator: Indicator) {
  const told = throughGate(values, indicator).filter(({ when }) => when.end <= `${lastYear}-12-31`)
  return { told, read: asRead(told, indicator) }
}

const placeOf = ({ period, geography, breakdown }: Pick<Shown, 'period' | 'geography' | 'breakdown'>): string =>
  `${period} ${geography} ${breakdown}`
