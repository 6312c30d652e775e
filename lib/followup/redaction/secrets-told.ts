import { z } from 'zod'
import type { ChosenValue } from './redaction'

/** A value that has been taken back for secrecy: of one period, or of a month that a sum over twelve is made of. */
export type Secret = {
  /** All that its indicator has been called. */
  codes: readonly string[]
  isSum: boolean
  breakdown: string
  /** ISO */
  start: string
  end: string
  /** A district's code, or '' of the whole municipality. */
  place: string
}
/** `says`: which value it is, in words. */
export type ToldSecret = { value: ChosenValue; says: string }

const point = z.object({ period: z.string(), label: z.string(), value: z.number().nullable() })
const both = z.object({ sv: z.string() })
/** What of a report its values are read from. */
export const reportValues = z.object({
  measures: z.array(
    z.object({
      ...{ code: z.string(), name: both },
      series: z.array(z.object({ breakdown: z.string(), label: both, points: z.array(point) })),
    }),
  ),
  districts: z
    .array(
      z.object({
        ...{ code: z.string(), name: z.string() },
        rows: z.array(z.object({ code: z.string(), name: both, here: z.array(point), city: z.array(point) })),
      }),
    )
    .default([]),
})

/** The values of a report that are among the secrets, or tell one of them. */
export function secretsTold(
  { measures, districts }: z.output<typeof reportValues>,
  secrets: readonly Secret[],
): ToldSecret[] {
  const told = (code: string, breakdown: string, place: string, points: z.output<typeof point>[], of: string) => {
    const hers = secrets.filter(one => one.codes.includes(code) && one.breakdown === breakdown && one.place === place)
    return points
      .filter(({ period, value }) => value !== null && hers.some(secret => holds(period, secret)))
      .map(({ period, label }) => ({ value: { code, breakdown, period, place }, says: `${of}, ${label}` }))
  }
  const found = [
    ...measures.flatMap(({ code, name, series }) =>
      series.flatMap(({ breakdown, label, points }) => told(code, breakdown, '', points, `${name.sv}, ${label.sv}`)),
    ),
    ...districts.flatMap(district =>
      district.rows.flatMap(({ code, name, here, city }) => [
        ...told(code, '', district.code, here, `${name.sv}, ${district.name}`),
        ...told(code, '', '', city, name.sv),
      ]),
    ),
  ]
  return [...new Map(found.toReversed().map(one => [JSON.stringify(one.value), one])).values()].toReversed()
}

function holds(period: string, { start, end, isSum }: Secret): boolean {
  const [from = '', to = ''] = period.split('/')
  return isSum ? from <= start && to >= end : from === start && to === end
}
