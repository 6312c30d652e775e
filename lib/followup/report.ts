import { z } from 'zod'
import { CHANGES } from './compare-rounds'
import { JUDGEMENTS } from './judgement'

/** Raised when what is frozen gets another form; what was frozen in an older form is still read as it was. */
export const FORM = 1

const both = z.object({ sv: z.string(), en: z.string() })
const sentences = z.object({ sv: z.array(z.string()), en: z.array(z.string()) })
const judged = z.enum(JUDGEMENTS)

const many = z.number()
/** What the figures' answers are counted from (judgement.ts); of what was frozen before it was told, nothing. */
const counted = z.object({
  level: z.object({ better: many, worse: many, neither: many, equal: many, uncompared: many, unsure: many }),
  gaps: z.object({
    ...{ larger: many, smaller: many, equal: many, uncompared: many, unsure: many },
    between: z.enum(['social', 'sexes']).nullable(),
  }),
})

const judgement = z.object({
  level: judged,
  gaps: judged,
  computed: z.object({ level: judged, gaps: judged, counted: counted.nullable().default(null) }),
  /** Markdown, in Swedish. */
  text: z.string(),
  reason: z.string(),
})

const action = z.object({
  title: z.string(),
  status: z.enum(['unknown', 'planned', 'ongoing', 'done', 'paused', 'dropped']),
  responsible: z.string().nullable(),
  startYear: z.number().nullable(),
  endYear: z.number().nullable(),
})
const evidence = z.object({ title: z.string(), text: z.string(), source: z.string(), year: z.number().nullable() })

const goal = z.object({
  number: z.string(),
  levelName: both,
  title: both,
  colour: z.number(),
  headline: both,
  /** None where nobody has written: a round that the website alone has computed. */
  judgement: judgement.nullable(),
  /** Those that were chosen; of what was frozen before they were told of other goals than outcomes, none. */
  actions: z.array(action).default([]),
  evidence: z.array(evidence).default([]),
})

const outcome = goal.extend({
  codes: z.array(z.string()),
  /** The indicator that its headline is about; of what was frozen before this was told, none. */
  tells: z.string().nullable().default(null),
})
const area = goal.extend({ outcomes: z.array(outcome), codes: z.array(z.string()) })

/** A value as it was printed; `hidden` where it is not told. */
const point = z.object({
  period: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  isHidden: z.boolean(),
  version: z.number(),
})
const measure = z.object({
  code: z.string(),
  name: both,
  unit: both,
  decimals: z.number(),
  /** In percent. */
  isShare: z.boolean().default(false),
  source: z.string(),
  caution: z.string().nullable(),
  headline: both,
  caption: both,
  /** The drawing alone, for a phone and for a column; none where there is nothing to draw. */
  figure: z
    .object({
      sv: z.object({ phone: z.string(), column: z.string() }),
      en: z.object({ phone: z.string(), column: z.string() }),
    })
    .nullable(),
  gaps: z.array(
    z.object({ dimension: z.string(), focus: z.string(), reference: z.string(), name: both, sentence: both }),
  ),
  series: z.array(z.object({ breakdown: z.string(), label: both, points: z.array(point) })),
})

/** A measure of a district as it was printed, beside what it was held against, and the values of both. */
const placeRow = z.object({
  ...{ code: z.string(), name: both, unit: both, decimals: z.number(), source: z.string() },
  ...{ period: both, value: both, other: both, difference: both, change: both },
  here: z.array(point),
  city: z.array(point),
})
const district = z.object({
  /** What the municipality is called where it is the rest of it. */
  city: z.string(),
  ...{ code: z.string(), slug: z.string(), name: z.string(), headline: both, says: sentences },
  /** Whether the gap closes, what is better and worse, and what isn't known. */
  answers: z.array(z.object({ question: both, says: sentences })),
  rows: z.array(placeRow),
  actions: z.array(action),
  evidence: z.array(evidence),
})

const told = z.object({ label: z.string(), value: z.number() }).nullable()
const change = z.object({
  code: z.string(),
  dimension: z.string().nullable(),
  /** The district's code; null of the whole municipality. */
  place: z.string().nullable().default(null),
  kind: z.enum(CHANGES),
  before: told,
  after: told,
  of: both,
  says: both,
})

const question = z.object({ answer: both, says: sentences })

export const report = z.object({
  form: z.literal(FORM),
  municipality: z.string(),
  year: z.number(),
  lastYear: z.number(),
  /** ISO */
  frozenOn: z.string(),
  /** The municipality's own number of the matter; "" where there is none. */
  diaryNumber: z.string().default(''),
  framework: z.object({ slug: z.string(), title: z.string(), validFrom: z.number() }),
  /** Nobody of the municipality has written it: computed by this website from what the sources say today. */
  isComputed: z.boolean(),
  whole: goal,
  gaps: question,
  levels: question,
  /** What the municipality itself concluded, quoted, beside what the figures say. */
  own: z.object({ text: z.string(), source: z.string(), year: z.number(), beside: both }).nullable(),
  questions: sentences,
  /** Against the former round; none where there was no former one. */
  since: z
    .object({
      ...{ year: z.number(), version: z.number(), changes: z.array(change) },
      /** Which gaps have moved the most. */
      most: sentences.default({ sv: [], en: [] }),
    })
    .nullable(),
  areas: z.array(area),
  /** Those in focus; of what was frozen before they were told of, none. */
  districts: z.array(district).default([]),
  measures: z.array(measure),
  /** What was answered to the checklist's warnings. */
  notes: z.array(z.object({ kind: z.string(), text: z.string() })),
})

export type Report = z.output<typeof report>
export type ReportGoal = z.output<typeof goal>
export type ReportOutcome = z.output<typeof outcome>
export type ReportMeasure = z.output<typeof measure>
export type ReportDistrict = z.output<typeof district>
export type ReportPlaceRow = z.output<typeof placeRow>
export type Both = z.output<typeof both>
export type ReportFigure = NonNullable<ReportMeasure['figure']>['sv']

/** One published version; days in ISO. */
type Published = { year: number; version: number; publishedOn: string; publicNote: string | null }
export type ListedReport = Published & { isComputed: boolean; redactedOn: string | null }
/** `redacted`: what was taken out of it for secrecy, as readers are told. */
export type FrozenReport = Published & {
  hash: string
  report: Report
  redacted: { on: string; note: string } | null
  /** As it would be if it were frozen now: it is no version yet, and has no hash. */
  isDraft?: true
}
