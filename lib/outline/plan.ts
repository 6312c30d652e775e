import { matched } from './matched'
import type { Line } from './line'
import { planParts, type PlannedPart } from './plan-parts'
import { placed, type PlacedGoal } from './placed-goals'
import { levelsOf, type PlannedLevel } from './planned-levels'
import { readLines, type Why } from './read-lines'
import type { Standing } from './standing'

export type Outcome = 'new' | 'changed' | 'unchanged' | 'rejected'
export type Changes = Record<string, { before: unknown; after: unknown }>
/** What becomes of a row of the file. */
export type PlanRow = { row: number; level: string; title: string; outcome: Outcome; changes: Changes; why: Why | null }
export type Plan = {
  /** What levels are made or renamed; none where the draft has goals already. */
  levels: PlannedLevel[]
  goals: PlacedGoal[]
  parts: PlannedPart[]
  rows: PlanRow[]
}

/**
 * What an outline would make of a målbild: goals in the order of the file, those that stand in the draft alone after
 * them. A goal is the one with its words, or else the one with its number; so identities stay when words or places don't.
 */
export function planOf(lines: readonly Line[], standing: Standing): Plan {
  const levels = levelsOf(lines, standing)
  const read = readLines(lines, levels.all)
  const goals = placed(matched(read.goals, standing.goals), standing)
  const { parts, rejected } = planParts(read, goals, standing)
  const told = [...goals, ...parts].map(({ line, outcome, changes }): PlanRow => ({
    ...{ row: line.row, level: line.level, title: line.title, outcome, changes, why: null },
  }))
  const notRead = [...read.rejected, ...rejected].map(({ line, why }): PlanRow => ({
    ...{ row: line.row, level: line.level, title: line.title, outcome: 'rejected', changes: {}, why },
  }))
  return {
    ...{ levels: levels.planned, goals, parts },
    rows: [...told, ...notRead].toSorted((a, b) => a.row - b.row),
  }
}
