import type { z } from 'zod'
import { sourceLine } from '@/lib/exchange/licence'
import { valueRows, type ValueRow } from '@/lib/exchange/value-rows'
import type { GapReading, Reading } from '@/lib/observations/reading'
import type { Gap } from '@/lib/statistics/gap'
import { printed } from '@/lib/statistics/printed'
import type { Period } from '@/lib/statistics/series'
import { isNearlyZero, plainNumber } from '@/lib/text/numbers'
import type * as schemas from './figures'

/** The numbers of a reading, as open data tells them: what the pages print, and never more decimals. */
type Told<S extends z.ZodType> = z.output<S>
const RATIO_DECIMALS = 2

export const observationsTold = (reading: Reading): Told<typeof schemas.observation>[] =>
  valueRows(reading).rows.map(row => observationTold(row, reading))

function observationTold(row: ValueRow, { indicator: { code, decimals } }: Reading): Told<typeof schemas.observation> {
  const { value, status, origin, version, place, categories, credited } = row
  const isTiny = value !== null && isNearlyZero(value, decimals)
  const told = (figure: number | null) =>
    figure === null || isNearlyZero(figure, decimals) ? null : printed(figure, decimals)
  return {
    indicator: code,
    period: periodTold(row),
    place: { kind: place.kind, code: place.code, name: place.name },
    groups: Object.fromEntries(categories),
    definition: version,
    ...{ value: told(value), lower: told(row.lower), upper: told(row.upper) },
    sign: isTiny ? plainNumber(value, decimals) : status.sign,
    ...{ status: status.word, observationStatus: status.observation, confidentiality: status.confidentiality },
    origin: value === null ? null : origin,
    source: sourceLine(credited, 'en', origin),
  }
}

export const gapsTold = ({ indicator, gaps }: Reading): Told<typeof schemas.gap>[] =>
  gaps.flatMap(({ dimension, focus, reference, over }) =>
    over.map(({ ratio, ...gap }) => {
      const [focusValue, referenceValue] = [gap.focus, gap.reference].map(value =>
        printed(value, indicator.decimals),
      ) as [number, number]
      return {
        ...{
          indicator: indicator.code,
          dimension,
          focus,
          reference,
          period: periodTold(gap),
          focusValue,
          referenceValue,
        },
        size: sizeOf(gap, indicator.decimals),
        higher: gap.focus === gap.reference ? 'neither' : gap.focus > gap.reference ? 'focus' : 'reference',
        ratio: ratio === undefined ? null : printed(Math.max(ratio, 1 / ratio), RATIO_DECIMALS),
      }
    }),
  )

const sizeOf = ({ focus, reference }: Pick<Gap, 'focus' | 'reference'>, decimals: number): number =>
  printed(Math.abs(focus - reference), decimals)

export function assessmentsTold({ indicator, level, gaps }: Reading): Told<typeof schemas.assessment>[] {
  const { code, decimals } = indicator
  const end = <P extends Period>(point: P | undefined, value: (point: P) => number) =>
    point ? { ...periodTold(point), value: printed(value(point), decimals) } : null
  const changed = (change: number | undefined) => (change === undefined ? null : printed(change, decimals))
  const ofLevel: Told<typeof schemas.assessment> = {
    ...{ indicator: code, question: 'level', dimension: null, focus: null, reference: null },
    ...{ verdict: level.verdict, chance: level.chance, isFromBaseline: level.isFromBaseline },
    from: end(level.from, point => point.value),
    to: end(level.to, point => point.value),
    ...{ change: changed(level.change), trend: level.trendVerdict ?? null },
  }
  const ofGap = ({ dimension, focus, reference, gap }: GapReading): Told<typeof schemas.assessment> => ({
    ...{ indicator: code, question: 'gap', dimension, focus, reference },
    ...{ verdict: gap.verdict, chance: gap.chance, isFromBaseline: gap.isFromBaseline },
    from: end(gap.from, both => Math.abs(both.difference)),
    to: end(gap.to, both => Math.abs(both.difference)),
    ...{ change: changed(gap.change), trend: gap.trendVerdict ?? null },
  })
  return [ofLevel, ...gaps.map(ofGap)]
}

const periodTold = ({ label, start, end }: Period) => ({ label, start, end })
