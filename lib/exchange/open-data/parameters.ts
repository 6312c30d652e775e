import { z } from 'zod'
import { STATUSES } from '@/lib/actions/action'
import { placeKind } from './figures'
import type { ListName } from './schemas'

const MOST_AT_ONCE = 50
const code = z.string().regex(/^[\w-]{1,60}$/, 'är ingen kod')
const key = z.string().regex(/^[\w-]{1,60}$/, 'är ingen nyckel')
const listOf = <T extends z.ZodType>(one: T) => z.array(one).min(1).max(MOST_AT_ONCE, `får ha högst ${MOST_AT_ONCE}`)
const year = z.int('ska vara ett årtal').min(1900, 'ska vara ett årtal').max(2200, 'ska vara ett årtal')

const paging = {
  limit: z
    .int('ska vara ett heltal')
    .min(1, 'ska vara minst 1')
    .max(5000, 'får vara högst 5000')
    .default(1000)
    .describe('How many at most on each page'),
  cursor: z
    .string()
    .regex(/^[\w-]{1,400}$/, 'ska vara den som stod i next')
    .optional()
    .describe('Where the page begins; taken from next'),
}

const ofIndicators = {
  indicator: listOf(code).optional().describe('Codes, with commas between'),
  dimension: listOf(key).optional().describe('Keys of dimensions, with commas between'),
}

/**
 * What each list may be asked for. A list of values is written with commas; a parameter that isn't here is refused, for
 * one that is spelt wrong would otherwise look like an answer.
 */
export const PARAMETERS = {
  frameworks: z.strictObject(paging),
  goals: z.strictObject({ framework: key.optional().describe('Slug; the current one otherwise'), ...paging }),
  indicators: z.strictObject({
    indicator: ofIndicators.indicator,
    goal: z
      .string()
      .regex(/^\d{1,3}(\.\d{1,3}){0,4}$/, 'ska vara ett måls nummer, till exempel 1.2')
      .optional()
      .describe('Those of a goal of the current framework, and of goals below it'),
    ...paging,
  }),
  observations: z.strictObject({
    ...ofIndicators,
    dimension: ofIndicators.dimension.describe(
      'Values divided by just these dimensions, with commas between; total for those of everyone',
    ),
    place: listOf(code).optional().describe('Codes of places, with commas between'),
    placeKind: placeKind.optional(),
    from: year.optional().describe('Periods that end in this year or later'),
    to: year.optional().describe('Periods that begin in this year or earlier'),
    asOf: z.iso
      .date('ska vara en dag, till exempel 2026-11-29')
      .optional()
      .describe('As it was known at the end of this day in Sweden; asks for indicator, ten at most'),
    ...paging,
  }),
  gaps: z.strictObject({ ...ofIndicators, ...paging }),
  assessments: z.strictObject({
    ...ofIndicators,
    question: z.enum(['level', 'gap']).optional(),
    ...paging,
  }),
  districts: z.strictObject(paging),
  actions: z.strictObject({
    framework: key.optional().describe('Slug; all of them otherwise'),
    status: listOf(z.enum(STATUSES)).optional(),
    ...paging,
  }),
  rounds: z.strictObject(paging),
  news: z.strictObject(paging),
} satisfies Record<ListName, z.ZodObject>

export type Asked<Name extends ListName> = z.output<(typeof PARAMETERS)[Name]>

/** What was wrong with a parameter (invalid-parameters of Digg's REST profile). */
export type InvalidParameter = { property: string; reason: string; value: string }

const LONGEST_TOLD = 100
type Read<T> = { asked: T; invalid?: never } | { asked?: never; invalid: InvalidParameter[] }

/** Reads a query. Never throws; each parameter that is wrong is told, in Swedish. */
export function readParameters<S extends z.ZodObject>(schema: S, query: URLSearchParams): Read<z.output<S>> {
  const values: Record<string, unknown> = {}
  const invalid: InvalidParameter[] = []
  const tell = (property: string, reason: string) =>
    invalid.push({
      property: property.slice(0, LONGEST_TOLD),
      reason,
      value: (query.get(property) ?? '').slice(0, LONGEST_TOLD),
    })
  for (const name of new Set(query.keys())) {
    const known = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
    if (!known) tell(name, `finns inte. De som finns är ${Object.keys(schema.shape).join(', ')}.`)
    else if (query.getAll(name).length > 1) tell(name, 'står flera gånger. Skriv flera värden med komma mellan.')
    else values[name] = valueOf(known, query.get(name) ?? '')
  }
  const read = schema.safeParse(values)
  if (read.success && invalid.length === 0) return { asked: read.data }
  const told = new Set(invalid.map(({ property }) => property))
  for (const { path, code: fault, message } of read.error?.issues ?? []) {
    const property = String(path[0])
    if (!told.has(property))
      tell(property, fault === 'invalid_value' ? `ska vara ett av ${oneOf(schema, property)}.` : `${message}.`)
    told.add(property)
  }
  return { invalid }
}

/** A text of an address as its schema wants it: lists by commas, whole numbers as numbers. */
function valueOf(schema: z.core.$ZodType, text: string): unknown {
  const inner = bare(schema)
  if (inner instanceof z.ZodArray) return text.split(',')
  if (inner instanceof z.ZodNumber) return /^\d{1,9}$/.test(text) ? Number(text) : text
  return text
}

function oneOf(schema: z.ZodObject, property: string): string {
  const inner = bare(schema.shape[property] as z.core.$ZodType)
  const one = inner instanceof z.ZodArray ? inner.element : inner
  return one instanceof z.ZodEnum ? one.options.join(', ') : 'de som finns'
}

const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema
