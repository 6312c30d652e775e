import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a municipality has decided, in one shape for all; compiled from its own documents. */
export type MunicipalityContent = {
  code: string
  slug: string
  name: string
  shortName: string
  county: string
  programmeName: string | null
  principles: string[]
  definition: string[]
  definitionNote: string | null
  decisions: SeedDecision[]
  frameworks: SeedFramework[]
  goalCarryOvers: { from: GoalAddress; to: GoalAddress }[]
  strategyCarryOvers: { from: GoalAddress & { strategy: number }; to: GoalAddress; ourReading: boolean }[]
}

export type GoalAddress = { framework: string; number: string }

export type SeedDecision = {
  dateLabel: string
  dateStart: string
  body: string | null
  title: string
  note: string | null
  source: string | null
  ourReading: boolean
}

export type SeedFramework = {
  slug: string
  title: string
  validFrom: number
  validTo: number | null
  status: 'adopted' | 'superseded'
  adoptedOn: string | null
  adoptedBy: string | null
  note: string | null
  purposes: string[]
  followUpEveryYears: number | null
  followUpBasis: string | null
  followUpPurposes: string[]
  ourReading: string[]
  source: string | null
  levels: { role: 'overall' | 'area' | 'outcome'; singular: string; plural: string }[]
  /** Parents before children; the depth of a goal is the depth of its level. */
  goals: SeedGoal[]
  strategies: { area: string; number: number; title: string; summary: string | null }[]
  actions: SeedAction[]
  documents: string[]
  processes: string[]
  perspectives: { key: string; title: string; summary: string }[]
  findings: { goal: string; year: number; summary: string; note: string | null; ourReading: boolean }[]
}

export type SeedGoal = {
  number: string
  parent: string | null
  depth: number
  slug: string | null
  title: string
  summary: string | null
  otherWording: string | null
  colour: number | null
  ourReading: boolean
}

export type SeedAction = {
  area: string
  strategy: number
  number: number
  title: string
  startYear: number | null
  responsible: string | null
  partners: string[]
  ourReading: boolean
}

/** The text of a compiled file in prisma/seed/data. */
export const readData = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`./data/${name}`, import.meta.url)), 'utf8')

export const readContent = (code: string): MunicipalityContent => JSON.parse(readData(`municipality-${code}.json`))
