import { allGoals, type Goal } from '@/lib/framework/framework'
import { textWidth, wrapText, type Weight } from '../charts/text-width'

/** One goal as it is drawn, in px. Lines of text start at `x`, the number before them, the first baseline at `y`. */
export type DrawnGoal = {
  goal: Goal
  numberX: number
  x: number
  y: number
  lines: string[]
  isStrong: boolean
  /** Its own indicators in words: lines from `x`, the first baseline at `y`. */
  note: { x: number; y: number; lines: string[] }
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

type Column = { x: number; textX: number; width: number }
type Measured = {
  goal: Goal
  column: Column
  lines: string[]
  note: string[]
  textHeight: number
  height: number
  below: Measured[]
}
/** What is said of a goal's indicators, a line each. */
export type NoteOf = (goal: Goal) => string[]
export type DrawingSize = { width: number; size: number; noteOf: NoteOf }

const PADDING = 7
const BETWEEN_AREAS = 18
/** From a goal's wording to what stands beside it. */
const BESIDE = 20

/**
 * The tree from left to right: a column for each level, every goal with its whole wording and a note of its indicators.
 * `width` and the type's `size` in px; the height follows from the wording.
 */
export function drawHierarchy(overall: Goal, { width, size, noteOf }: DrawingSize): HierarchyDrawing {
  const line = Math.round(size * 1.35)
  const columns = columnsOf(overall, width, size)
  const noteWidth = Math.max(...leavesOf(overall).map(goal => widest(noteOf(goal), size, 400)))
  const room = width - noteWidth - BESIDE
  const measured = measure(overall, 0, { columns, room, size, line, noteOf })
  const noteX =
    Math.max(...measuredLeaves(measured).map(({ column, lines }) => column.textX + widest(lines, size, 400))) + BESIDE
  const goals: DrawnGoal[] = []
  const branches: HierarchyDrawing['branches'] = []

  /** Draws a goal and all below it from `top`, and answers with the middle of its first line. */
  const draw = ({ goal, column, lines, note, textHeight, height, below }: Measured, top: number): number => {
    const isLeaf = below.length === 0
    const space = spaceBetween(goal)
    let childTop = top + (height - sumOf(below, space)) / 2
    const anchors = below.map(child => {
      const anchor = draw(child, childTop)
      childTop += child.height + space
      return anchor
    })
    const middle = isLeaf ? top + height / 2 : (anchors[0]! + anchors.at(-1)! + textHeight - line) / 2
    const firstTop = Math.min(Math.max(middle - textHeight / 2, top), top + height - textHeight)
    const anchor = firstTop + line / 2
    const textEnd = column.textX + widest(lines, size)
    const y = firstTop + line * 0.74
    goals.push({
      ...{ goal, lines, isStrong: !isLeaf, numberX: column.x, x: column.textX, y },
      note: isLeaf ? { x: noteX, y, lines: note } : { x: column.textX, y: y + lines.length * line, lines: note },
      field: {
        x: column.x,
        y: firstTop - PADDING / 2,
        width: (isLeaf ? noteX + noteWidth : column.x + column.width) - column.x,
        height: textHeight + PADDING,
      },
    })
    if (below.length > 0) {
      const bend = below[0]!.column.x - BESIDE
      branches.push({
        d: `M${textEnd + 8} ${anchor}H${bend}M${bend} ${Math.min(anchor, ...anchors)}V${Math.max(anchor, ...anchors)}`,
        colour: goal.colour,
      })
      below.forEach((child, i) =>
        branches.push({ d: `M${bend} ${anchors[i]}h${BESIDE - 8}`, colour: child.goal.colour }),
      )
    }
    return anchor
  }
  draw(measured, 0)
  return { width, height: measured.height, size, line, goals: inOrder(goals, overall), branches }
}

type Measures = { columns: Column[]; room: number; size: number; line: number; noteOf: NoteOf }

/** How much room a goal and all below it need; a goal at the end of the tree has its note beside it, not under. */
function measure(goal: Goal, depth: number, how: Measures): Measured {
  const { columns, room, size, line, noteOf } = how
  const column = columns[depth]!
  const isLeaf = goal.children.length === 0
  const end = isLeaf ? room : column.x + column.width
  const lines = wrapText(goal.title, end - column.textX, size, isLeaf ? 400 : 600)
  const note = noteOf(goal)
  const textHeight = (isLeaf ? Math.max(lines.length, note.length) : lines.length + note.length) * line
  const below = goal.children.map(child => measure(child, depth + 1, how))
  return {
    goal,
    column,
    lines,
    note,
    textHeight,
    below,
    height: Math.max(textHeight + 2 * PADDING, sumOf(below, spaceBetween(goal))),
  }
}

const spaceBetween = (goal: Goal) => (goal.role === 'overall' ? BETWEEN_AREAS : 0)
const widest = (lines: readonly string[], size: number, weight: Weight = 600) =>
  Math.max(0, ...lines.map(text => textWidth(text, size, weight)))
const sumOf = (below: readonly Measured[], space: number) =>
  below.reduce((sum, child) => sum + child.height, space * Math.max(0, below.length - 1))

/** From the top, parents before children: the order in which the links are read. */
function inOrder(goals: DrawnGoal[], overall: Goal): DrawnGoal[] {
  const order = allGoals(overall)
  return goals.sort((a, b) => order.indexOf(a.goal) - order.indexOf(b.goal))
}

const leavesOf = (goal: Goal): Goal[] => (goal.children.length === 0 ? [goal] : goal.children.flatMap(leavesOf))
const measuredLeaves = (of: Measured): Measured[] => (of.below.length === 0 ? [of] : of.below.flatMap(measuredLeaves))

/** A column for each level, as wide as its number needs and its wording is given; the last takes what is left. */
function columnsOf(overall: Goal, width: number, size: number): Column[] {
  const levels: Goal[][] = []
  for (let level = [overall]; level.length > 0; level = level.flatMap(goal => goal.children)) levels.push(level)
  const inner = levels.length - 1
  const each = inner === 0 ? 0 : Math.round((width * (inner === 1 ? 0.26 : 0.38)) / inner)
  return levels.map((level, i) => {
    const x = i * (each + 2 * BESIDE)
    const number = Math.max(...level.map(goal => textWidth(goal.number, size, 600)))
    return { x, textX: x + (number > 0 ? number + 10 : 0), width: i === inner ? width - x : each }
  })
}
