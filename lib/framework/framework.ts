import type { Evidence, OwnConclusion } from './evidence'

export type GoalRole = 'overall' | 'area' | 'outcome'

export type Action = {
  id: number
  title: string
  description: string | null
  status: 'unknown' | 'planned' | 'ongoing' | 'done' | 'paused' | 'dropped'
  startYear: number | null
  endYear: number | null
  responsible: string | null
  partners: string[]
  /** Where it is carried out; none for the whole municipality. */
  districts: { slug: string; name: string }[]
  /** Codes of the indicators that it is to move. */
  indicators: string[]
  costSek: number | null
  /** The day (ISO) when anything was last written of it; null where nothing has been since it was brought in. */
  toldOn: string | null
  /** How it goes, the latest first; days in ISO. */
  notes: { day: string; text: string }[]
  tasks: { title: string; dueOn: string; doneOn: string | null }[]
  ourReading: boolean
}

/** A goal's title as adopted, or translated for an English page (worded.ts). */
type GoalTitle = { title: string; titleEn?: string | null; adoptedTitle?: string; titleLang?: 'sv' }

export type GoalRef = GoalTitle & { number: string; framework: string }

export type Strategy = {
  number: number
  title: string
  summary: string | null
  actions: Action[]
  /** Goals of a later framework in which the strategy lives on. */
  carriesTo: (GoalRef & { ourReading: boolean })[]
  ourReading: boolean
}

export type IndicatorRef = {
  code: string
  title: string
  name: { sv: string | null; en: string | null }
  isProposal: boolean
  isDistrictIndicator: boolean
  hasValues: boolean
}

export type Goal = GoalTitle & {
  id: number
  number: string
  slug: string | null
  summary: string | null
  otherWording: string | null
  ourReading: boolean
  /** Where an adopted wording has been put right: what stood there before. Days in ISO. */
  corrections: { day: string; why: string; titleBefore: string | null; summaryBefore: string | null }[]
  role: GoalRole
  /** Its level's Swedish name, as addresses have it. */
  level: string
  levelName: string
  levelPlural: string
  /** Which of the theme's area colours (1–6) the goal and everything below it has; 0 for the overall goal. */
  colour: number
  strategies: Strategy[]
  /** What serves the goal beside its strategies, or under one of them too. */
  actions: Action[]
  indicators: IndicatorRef[]
  /** Styrdokument and processes that touch the goal, and the nämnder and bolag that answer for it. */
  documents: string[]
  processes: string[]
  answeredBy: string[]
  findings: { year: number; summary: string; ourReading: boolean }[]
  evidence: Evidence[]
  carriedFrom: (GoalRef & { strategy?: number; ourReading: boolean })[]
  carriesTo: GoalRef[]
  children: Goal[]
}

export type FrameworkSummary = {
  slug: string
  title: string
  validFrom: number
  validTo: number | null
  status: 'draft' | 'adopted' | 'superseded'
  /** From what year changes are counted; its first year unless it is said. */
  baselineYear?: number | null
}

export type Framework = FrameworkSummary & {
  adoptedOn: string | null
  adoptedBy: string | null
  note: string | null
  purposes: string[]
  followUpEveryYears: number | null
  followUpBasis: string | null
  followUpPurposes: string[]
  ourReading: string[]
  documents: string[]
  processes: string[]
  perspectives: { key: string; title: string; summary: string }[]
  /** What the municipality itself has concluded of the overall goal, quoted: the latest. */
  ownConclusion: OwnConclusion | null
  /** The goal at the top of the tree. */
  overall: Goal
}

/**
 * The framework that a visitor sees first: the adopted one that covers the year, otherwise the latest that has begun (its
 * period has ended and no successor is adopted, or one is that has not begun).
 */
export function currentFramework<F extends FrameworkSummary>(frameworks: readonly F[], year: number): F | null {
  const known = frameworks.filter(f => f.status !== 'draft').sort((a, b) => b.validFrom - a.validFrom)
  const adopted = known.filter(f => f.status === 'adopted')
  const covers = (f: F) => f.validFrom <= year && (f.validTo === null || f.validTo >= year)
  if (adopted.length === 0) return null
  return adopted.find(covers) ?? known.find(f => f.validFrom <= year) ?? adopted.at(-1) ?? null
}

/** The day (ISO) on which changes begin to be counted; before all values where no framework is adopted. */
export const baselineStart = (framework: Pick<FrameworkSummary, 'baselineYear' | 'validFrom'> | null): string =>
  `${framework?.baselineYear ?? framework?.validFrom ?? 0}-01-01`

export const periodHasEnded = (framework: FrameworkSummary, year: number): boolean =>
  framework.validTo !== null && framework.validTo < year

/** Every goal of the tree, from the top, parents before children. */
export function allGoals(goal: Goal): Goal[] {
  return [goal, ...goal.children.flatMap(allGoals)]
}

export const findGoal = (framework: Framework, matches: (goal: Goal) => boolean): Goal | null =>
  allGoals(framework.overall).find(matches) ?? null

/** The goals from the top down to this one, itself last; empty when it is not in the tree. */
export function pathTo(goal: Goal, number: string): Goal[] {
  if (goal.number === number) return [goal]
  for (const child of goal.children) {
    const path = pathTo(child, number)
    if (path.length) return [goal, ...path]
  }
  return []
}

/** The goals that count as areas: the level below the overall goal. */
export const areasOf = (framework: Framework): Goal[] => framework.overall.children

/** Codes of every indicator that serves the goal or one below it, each once, in the tree's order. */
export function indicatorCodes(goal: Goal): string[] {
  return [...new Set(allGoals(goal).flatMap(g => g.indicators.map(i => i.code)))]
}

/** What is done for a goal, each once: under its strategies, and beside them. */
export const actionsOf = ({ strategies, actions }: Pick<Goal, 'strategies' | 'actions'>): Action[] => [
  ...new Map([...strategies.flatMap(s => s.actions), ...actions].map(action => [action.id, action])).values(),
]
