import { z } from 'zod'
import { CHANCES } from '@/lib/statistics/chance'

/** What an answer of /api/v1 says of numbers. All of them have passed the gate, and are rounded as on the pages. */
const code = z.string().describe('Indicator code')

const KINDS = ['municipality', 'district', 'reference', 'peers', 'electoralDistrict', 'school'] as const
export const placeKind = z.enum(KINDS)
export const place = z.object({ kind: placeKind, code: z.string(), name: z.string() })

export const period = z.object({
  label: z.string().describe('As it is printed: 2024, 2023/24, 2019–2021'),
  start: z.iso.date(),
  end: z.iso.date().describe('The last day, included'),
})

const STATUS_WORDS = [
  ...(['normal', 'missing', 'notApplicable', 'preliminary', 'estimated', 'break', 'tooFew', 'smallGroup'] as const),
  ...(['confidentialAtSource', 'secondary', 'countsUnknown'] as const),
] as const

export const observation = z.object({
  indicator: code,
  period,
  place,
  groups: z.record(z.string(), z.string()).describe('Category by dimension; empty for everyone'),
  definition: z.int().describe('Numbers of different definitions are not comparable'),
  value: z.number().nullable(),
  lower: z.number().nullable().describe('Lower 95 % limit'),
  upper: z.number().nullable().describe('Upper 95 % limit'),
  sign: z
    .string()
    .describe('Why there is no number (.. hidden, – missing, . not applicable, <0.05 nearly zero), or p, e, b'),
  status: z.enum(STATUS_WORDS),
  observationStatus: z.string().describe('SDMX CL_OBS_STATUS 2.2'),
  confidentiality: z.string().describe('SDMX CL_CONF_STATUS 1.2'),
  origin: z.enum(['published', 'computed', 'recovered']).nullable(),
  source: z.string().describe('Whom to credit'),
})

const groups = {
  dimension: z.string(),
  focus: z.string().describe('The group that was worse off at the baseline'),
  reference: z.string(),
}

export const gap = z.object({
  indicator: code,
  ...groups,
  period,
  focusValue: z.number(),
  referenceValue: z.number(),
  size: z.number().describe('Difference in the indicator’s unit, rounded from the unrounded values'),
  higher: z.enum(['focus', 'reference', 'neither']).describe('Whose value is higher'),
  ratio: z
    .number()
    .nullable()
    .describe(
      'The larger over the smaller, at least 1; of shares where higher is better, of those who do not have what is measured',
    ),
})

const VERDICTS = [
  ...(['better', 'worse', 'up', 'down', 'larger', 'smaller', 'equal', 'oneValue', 'noValues'] as const),
] as const
const end = period.extend({ value: z.number().describe('The level, or the size of the gap') }).nullable()

export const assessment = z.object({
  indicator: code,
  question: z.enum(['level', 'gap']).describe('Is the level improving? Is the gap closing?'),
  dimension: groups.dimension.nullable(),
  focus: groups.focus.nullable(),
  reference: groups.reference.nullable(),
  verdict: z.enum(VERDICTS).describe('What was seen, in print'),
  chance: z.enum(CHANCES).describe('How far it can be chance'),
  isFromBaseline: z.boolean().describe('From the framework’s first year; otherwise from the first comparable value'),
  from: end,
  to: end,
  change: z.number().nullable().describe('Rounded from the unrounded values; of a gap, of its size'),
  trend: z.enum(VERDICTS).nullable(),
})
