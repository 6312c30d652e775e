import type { z } from 'zod'
import { line as oneLine, text as manyLines } from '@/lib/input/written-text'
import { outlineSv } from '@/lib/text/outline-sv'
import { isNamed, type Column, type Line } from './line'
import type { Level } from './planned-levels'

const t = outlineSv.why
type PartKind = keyof typeof outlineSv.kinds
/** In words, for whoever sent the file. */
export type Why = string
export type ReadGoal = { line: Line; level: Level; parent: ReadGoal | null }
/** `strategy`: an åtgärd's, when it stands under one. */
export type ReadPart = {
  line: Line
  kind: PartKind
  goal: ReadGoal | null
  area: ReadGoal | null
  strategy: Line | null
}
export type ReadLines = { goals: ReadGoal[]; parts: ReadPart[]; rejected: { line: Line; why: Why }[] }

const KINDS = Object.entries(outlineSv.kinds) as [PartKind, string][]
/** What of a row can be how long, and on how many lines. */
const TEXTS: Partial<Record<Column, z.ZodType>> = {
  ...{ title: oneLine(500), titleEn: oneLine(500), text: manyLines(5000), responsible: oneLine(200) },
  partners: manyLines(2000),
}
/** Of an åtgärd, as its form has it. */
const ACTION_TITLE = oneLine(300)

/** Which goal each row is or stands under, by the rows above it; and those that can't be read. */
export function readLines(lines: readonly Line[], levels: readonly Level[]): ReadLines {
  const read: ReadLines = { goals: [], parts: [], rejected: [] }
  /** The latest goal of each depth, until one above it comes; null for one that wasn't read. */
  let above: (ReadGoal | null)[] = []
  let strategy: Line | null = null
  for (const line of lines) {
    const level = levels.find(({ singular }) => isNamed(singular, line.level))
    const kind = KINDS.find(([, name]) => isNamed(name, line.level))?.[0]
    const why = misfitOf(line, { level, kind, levels, above })
    if (level) {
      const parent = level.depth === 0 ? null : (above[level.depth - 1] ?? null)
      const goal = why === null ? { line, level, parent } : null
      above = [...above.slice(0, level.depth), goal]
      strategy = null
      if (goal) read.goals.push(goal)
    }
    if (why !== null) read.rejected.push({ line, why })
    else if (!level && kind) {
      const goal = above.at(-1) ?? null
      const area = above.find(one => one?.level.role === 'area') ?? goal
      read.parts.push({ line, kind, goal, area, strategy: kind === 'action' ? strategy : null })
      if (kind === 'strategy') strategy = line
    }
  }
  return read
}

type Around = {
  level: Level | undefined
  kind: PartKind | undefined
  levels: readonly Level[]
  above: readonly (ReadGoal | null)[]
}

function misfitOf(line: Line, { level, kind, levels, above }: Around): Why | null {
  if (!level && !kind)
    return t.level(line.level, [...levels.map(({ singular }) => singular), ...KINDS.map(([, name]) => name)])
  if (line.title === '') return t.noTitle
  for (const [column, input] of Object.entries(TEXTS) as [Column, z.ZodType][]) {
    const checked = (column === 'title' && kind === 'action' ? ACTION_TITLE : input).safeParse(line[column] ?? '')
    if (!checked.success) return `${outlineSv.columns[column]}: ${checked.error.issues[0]!.message}`
  }
  if (!/^(\d+(\.\d+)*\.?)?$/.test(line.number ?? '')) return t.number
  if (!level) return needsGoal(kind) && !above.at(-1) ? (above.length > 0 ? t.underRejected : t.noParent) : null
  if (level.depth === 0) return above.length > 0 ? t.secondTop : null
  const parent = above[level.depth - 1]
  return parent ? null : parent === null ? t.underRejected : t.noParent
}

const needsGoal = (kind: PartKind | undefined) => kind !== 'document' && kind !== 'process'
