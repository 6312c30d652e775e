import 'server-only'
import { db } from '@/lib/db'
import type { Disclosed } from '@/lib/disclosure/gate'
import type { ValueStatus } from '@/lib/disclosure/cell'
import type { Indicator } from '@/lib/indicators/indicator'
import { Prisma } from '@/prisma/generated/client'
import { discloseByDefinition } from './definitions'
import { geographyKey, periodKey, type Observation, type PlaceKind, type ValueOrigin } from './observation'
import { withLimits } from './with-limits'

export type Shown = Disclosed<Observation>

type Row = {
  indicatorId: number
  version: number
  start: string
  end: string
  label: string
  kind: PlaceKind
  code: string
  name: string
  nameEn: string | null
  breakdown: string
  value: number | null
  status: ValueStatus
  origin: ValueOrigin
  numerator: number | null
  denominator: number | null
  countsOrigin: ValueOrigin | null
  lower: number | null
  upper: number | null
  limitsOrigin: ValueOrigin | null
  batch: number
}

/**
 * Everything known of the indicators, through the gate: one statement, whatever their number. All cells of a
 * definition are judged together, since a reader can put any two pages side by side.
 */
export async function loadDisclosed(indicators: readonly Indicator[]): Promise<Map<number, Shown[]>> {
  const found = new Map<number, Observation[]>(indicators.map(({ id }) => [id, []]))
  if (indicators.length === 0) return new Map()
  // Decimals become numbers here and nowhere else.
  const rows = await db.$queryRaw<Row[]>`
    SELECT o."indicatorId", o.version, o."periodStart"::text AS start, o."periodEnd"::text AS "end", o."periodLabel" AS label,
           g.kind::text, g.code, g.name, g."nameEn", b.key AS breakdown, o.value::float8, o.status::text, o.origin::text,
           o.numerator::float8, o.denominator::float8, o."countsOrigin"::text,
           o.lower::float8, o.upper::float8, o."limitsOrigin"::text, o."batchId" AS batch
    FROM "Observation" o
    JOIN "Geography" g ON g.id = o."geographyId"
    JOIN "Breakdown" b ON b.id = o."breakdownId"
    WHERE o."indicatorId" IN (${Prisma.join(indicators.map(({ id }) => id))})
    ORDER BY o."periodStart", o."periodEnd", g.id, b.id`
  for (const row of rows) found.get(row.indicatorId)?.push(observationOf(row))
  return new Map(
    indicators.map(indicator => {
      const observations = (found.get(indicator.id) ?? []).map(observation => withLimits(observation, indicator))
      return [indicator.id, discloseByDefinition(observations, indicator.rule)]
    }),
  )
}

function observationOf({ start, end, label, kind, code, name, nameEn, ...row }: Row): Observation {
  const when = { start, end, label }
  const place = { kind, code, name, nameEn }
  return { ...row, when, place, period: periodKey(when), geography: geographyKey(place) }
}
