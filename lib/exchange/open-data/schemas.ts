import { z } from 'zod'
import { STATUSES } from '@/lib/actions/action'
import { JUDGEMENTS } from '@/lib/followup/judgement'
import { place } from './figures'

/** What an answer of /api/v1 says of the things that the municipality has. Descriptions are the document's own. */
const url = z.url()
const both = z.object({ sv: z.string(), en: z.string() })
const code = z.string().describe('Indicator code, for example N15428')
const goalNumber = z.string().describe('The goal’s number in its framework, for example 1.2')

/** Everything that a municipality has a list of. */
export const LISTS = [
  ...(['frameworks', 'goals', 'indicators', 'observations', 'gaps', 'assessments'] as const),
  ...(['districts', 'actions', 'rounds', 'news'] as const),
] as const
export type ListName = (typeof LISTS)[number]

export const municipality = z.object({
  code: z.string().describe('The four digits of the municipality'),
  slug: z.string(),
  name: z.string(),
  programmeName: z.string().nullable(),
  updatedOn: z.iso.date().describe('Day of the latest publication'),
  dataYear: z.int().nullable().describe('The year that most indicators’ latest values are of'),
  links: z.object({
    ...{ self: url, page: url, feed: url.describe('What is new, as Atom') },
    ...(Object.fromEntries(LISTS.map(name => [name, url])) as Record<ListName, typeof url>),
  }),
})

export const framework = z.object({
  slug: z.string(),
  title: z.string().describe('In Swedish, as adopted'),
  status: z.enum(['adopted', 'superseded']),
  isCurrent: z.boolean().describe('The one that the website shows first'),
  validFrom: z.int(),
  validTo: z.int().nullable(),
  adoptedOn: z.string().nullable().describe('Day, month or year'),
  adoptedBy: z.string().nullable(),
  links: z.object({ self: url, goals: url, actions: url, page: url }),
})

export const goal = z.object({
  framework: z.string(),
  number: goalNumber,
  parent: goalNumber.nullable(),
  role: z.enum(['overall', 'area', 'outcome']),
  level: z.string().describe('What the municipality calls this level, in Swedish'),
  title: z.string().describe('In Swedish, as adopted'),
  titleEn: z.string().nullable(),
  summary: z.string().nullable(),
  strategies: z.array(z.object({ number: z.int(), title: z.string() })),
  indicators: z.array(
    z.object({ code, isProposal: z.boolean().describe('Linked by the website, not by the municipality') }),
  ),
  isOurReading: z.boolean().describe('Worded by the website from the municipality’s documents'),
  links: z.object({ framework: url, page: url }),
})

export const indicator = z.object({
  code,
  aliases: z.array(code),
  title: z.string().describe('As its source calls it'),
  name: z.object({ sv: z.string().nullable(), en: z.string().nullable() }),
  description: z.string().nullable(),
  methodNote: z.string().nullable(),
  caution: z.string().nullable(),
  unit: z.string(),
  isShare: z.boolean().describe('In percent, 0–100'),
  decimals: z.int().describe('Every published number is rounded to these'),
  direction: z.enum(['higher', 'lower', 'neither', 'towards']).describe('Which way is better'),
  towards: z.number().nullable().describe('The value aimed at, where the direction is towards one'),
  target: z.object({ value: z.number(), year: z.int().nullable() }).nullable(),
  periodicity: z.enum(['monthly', 'quarterly', 'yearly', 'schoolYear', 'biennial', 'election', 'irregular']),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  licence: z.object({ text: z.string(), url: z.string().nullable() }),
  goals: z.array(z.object({ framework: z.string(), number: goalNumber, isProposal: z.boolean() })),
  dimensions: z.array(
    z.object({
      key: z.string(),
      title: both,
      isOrdered: z.boolean(),
      focus: z.string().nullable().describe('The group that was worse off at the baseline'),
      reference: z.string().nullable(),
      categories: z.array(z.object({ key: z.string(), label: both })),
    }),
  ),
  definitions: z.array(z.object({ number: z.int(), note: z.string().nullable() })),
  links: z.object({
    ...{ self: url, page: url, observations: url, gaps: url, assessments: url },
    ...{ csv: url, xlsx: url, jsonStat: url.describe('JSON-stat 2.0') },
  }),
})

export const district = place.extend({
  slug: z.string(),
  isPriority: z.boolean().describe('Part of the municipality’s work for its most vulnerable districts'),
  areaType: z.int().nullable().describe('Boverket’s area type, 1 (great challenges) to 5 (very good conditions)'),
  areaTypeYear: z.int().nullable(),
  population: z.int().nullable(),
  populationYear: z.int().nullable(),
  links: z.object({ self: url, page: url, observations: url }),
})

const coordinates = z.array(z.unknown())
export const districtMap = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.string(),
      geometry: z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates }).nullable(),
      properties: district,
    }),
  ),
})

export const action = z.object({
  id: z.int(),
  framework: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  status: z.enum(STATUSES),
  responsible: z.string().nullable(),
  partners: z.array(z.string()),
  startYear: z.int().nullable(),
  endYear: z.int().nullable(),
  strategy: z.object({ number: z.int(), title: z.string() }).nullable(),
  goals: z.array(goalNumber),
  areas: z.array(goalNumber),
  districts: z.array(z.string()).describe('Slugs; none for the whole municipality'),
  indicators: z.array(code),
  costSek: z.number().nullable(),
  toldOn: z.iso.date().nullable().describe('When anything was last told of it'),
  notes: z.array(z.object({ day: z.iso.date(), text: z.string() })),
  isOurReading: z.boolean(),
  links: z.object({ self: url, page: url }),
})

export const round = z.object({
  year: z.int(),
  version: z.int().describe('The latest published version of the year’s report'),
  publishedOn: z.iso.date(),
  note: z.string().nullable(),
  isComputed: z.boolean().describe('Computed by the website; nobody of the municipality has written it'),
  links: z.object({ self: url, page: url, values: url.describe('Its frozen values, as CSV') }),
})

const verdict = z.enum(JUDGEMENTS)
export const roundInFull = round.extend({
  framework: z.string(),
  goals: z.array(
    z.object({
      number: goalNumber,
      title: both,
      headline: both.describe('What the figures said, in one sentence'),
      judgement: z
        .object({
          level: verdict,
          gaps: verdict,
          text: z.string().describe('Markdown, in Swedish'),
          reason: z.string(),
        })
        .nullable()
        .describe('The municipality’s own; null where nobody has written'),
    }),
  ),
})

export const news = z.object({
  day: z.iso.date(),
  kind: z.enum(['values', 'report']),
  title: both,
  indicators: z.array(code).describe('Those that values were published of that day'),
  corrected: z.array(code).describe('Those of which published values were changed or taken away'),
  links: z.object({ page: url, more: z.array(url) }),
})
