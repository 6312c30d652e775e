import type { Goal } from '@/lib/framework/framework'
import { textWidth, wrapText } from '../charts/text-width'
import { marksOf, PITCH, placeMarks, type PlacedMark } from './hierarchy-marks'

/** One goal as it is drawn, in px. Lines of text start at `x`, the number before them, the first baseline at `y`. */
export type DrawnGoal = {
  goal: Goal
  numberX: number
  x: number
  y: number
  lines: string[]
  isStrong: boolean
  marks: PlacedMark[]
  /** What leads to the goal when it is pointed at. */
  field: { x: number; y: number; width: number; height: number }
}

export type HierarchyDrawing = {
  width: number
  height: number
  size: number
  line: number
  goals: DrawnGoal[]
  branches: { d: string; colour: number }[]
}

/** Marks in a row before they go on below. */
const PER_ROW = 8
const PADDING = 7
const BETWEEN_AREAS = 18

type Measured = { goal: Goal; depth: number; lines: string[]; textHeight: number; height: number; below: Measured[] }
type Column = { x: number; width: number }

/**
 * The tree from left to right: a column for each level, every goal with its whole wording and its indicators as marks.
 * `width` and the type's `size` in px; the height follows from the wording.
 */
export function drawHierarchy(overall: Goal, { width, size }: { width: number; size: number }): HierarchyDrawing {
  const line = Math.round(size * 1.35)
  const gap = Math.round(width * 0.035)
  const numbers = numberWidth(overall, size)
  const longest = Math.min(PER_ROW, Math.max(...leavesOf(overall).map(goal => marksOf(goal).length)))
  const marksX = width - longest * PITCH
  const columns = columnsOf(depthOf(overall), width, gap)
  const textX = (goal: Goal, depth: number) => columns[depth]!.x + (goal.number ? numbers : 0)

  const measure = (goal: Goal, depth: number): Measured => {
    const isLeaf = goal.children.length === 0
    const column = columns[depth]!
    const room = (isLeaf ? marksX - gap / 2 : column.x + column.width) - textX(goal, depth)
    const lines = wrapText(goal.title, room, size, isLeaf ? 400 : 600)
    const rows = Math.ceil(marksOf(goal).length / PER_ROW)
    const textHeight = isLeaf ? Math.max(lines.length * line, rows * PITCH) : lines.length * line + rows * (PITCH + 4)
    const below = goal.children.map(child => measure(child, depth + 1))
    const between = depth === 0 ? BETWEEN_AREAS : 0
    const belowHeight = below.reduce((sum, child) => sum + child.height, between * Math.max(0, below.length - 1))
    return { goal, depth, lines, textHeight, below, height: Math.max(textHeight + 2 * PADDING, belowHeight) }
  }

  const goals: DrawnGoal[] = []
  const branches: HierarchyDrawing['branches'] = []
  /** Draws a goal and all below it from `top`, and answers with the middle of its text. */
  const draw = ({ goal, depth, lines, textHeight, height, below }: Measured, top: number): number => {
    const between = depth === 0 ? BETWEEN_AREAS : 0
    const used = below.reduce((sum, child) => sum + child.height, between * Math.max(0, below.length - 1))
    let childTop = top + Math.max(0, (height - used) / 2)
    const middles = below.map(child => {
      const middle = draw(child, childTop)
      childTop += child.height + between
      return middle
    })
    const middle = middles.length > 0 ? (middles[0]! + middles.at(-1)!) / 2 : top + height / 2
    const column = columns[depth]!
    const firstTop = middle - textHeight / 2
    const isLeaf = below.length === 0
    const marks = isLeaf
      ? placeMarks(marksOf(goal), marksX, firstTop + line / 2, PER_ROW)
      : placeMarks(marksOf(goal), textX(goal, depth), firstTop + lines.length * line + PITCH / 2 + 3, PER_ROW)
    const right = isLeaf ? width : column.x + column.width
    goals.push({
      goal,
      lines,
      marks,
      numberX: column.x,
      x: textX(goal, depth),
      y: firstTop + line * 0.74,
      isStrong: !isLeaf,
      field: { x: column.x - 4, y: firstTop - PADDING / 2, width: right - column.x + 4, height: textHeight + PADDING },
    })
    middles.forEach((to, i) => {
      const next = columns[depth + 1]!.x - 8
      const bend = column.x + column.width + gap / 2
      const from = column.x + Math.min(column.width, widthOf(lines, size) + (goal.number ? numbers : 0)) + 10
      branches.push({ d: `M${from} ${middle}H${bend}V${to}H${next}`, colour: below[i]!.goal.colour })
    })
    return middle
  }
  const measured = measure(overall, 0)
  draw(measured, 0)
  return { width, height: measured.height, size, line, goals: goals.reverse(), branches }
}

const leavesOf = (goal: Goal): Goal[] => (goal.children.length === 0 ? [goal] : goal.children.flatMap(leavesOf))
const depthOf = (goal: Goal): number => (goal.children.length === 0 ? 0 : 1 + Math.max(...goal.children.map(depthOf)))
const widthOf = (lines: readonly string[], size: number) => Math.max(...lines.map(text => textWidth(text, size, 600)))

/** Room for the longest number and the space after it. */
function numberWidth(goal: Goal, size: number): number {
  return Math.max(textWidth(goal.number, size, 600) + 10, ...goal.children.map(child => numberWidth(child, size)))
}

/** The last level takes what the levels before it leave. */
function columnsOf(depth: number, width: number, gap: number): Column[] {
  const each = depth === 0 ? 0 : Math.round((width * (depth === 1 ? 0.26 : 0.42)) / depth)
  return Array.from({ length: depth + 1 }, (_, i) => {
    const x = i * (each + gap) + 4
    return { x, width: i === depth ? width - x : each }
  })
}
