import type { Goal } from '@/lib/framework/framework'
import { textWidth, wrapText } from '../charts/text-width'
import type { DrawnGoal, HierarchyDrawing } from './hierarchy-geometry'
import { marksOf, PITCH, placeMarks } from './hierarchy-marks'

const ROW = 30
const AREA_GAP = 14

/**
 * The tree on a phone: each area by its name, and below it its goals by number alone, two in a row where their marks
 * leave room. The wording stands in the tree below the picture.
 */
export function drawHierarchyForPhone(
  overall: Goal,
  { width, size }: { width: number; size: number },
): HierarchyDrawing {
  const line = Math.round(size * 1.35)
  const goals: DrawnGoal[] = []
  let y = 0

  const heading = (goal: Goal) => {
    const x = goal.number ? textWidth(goal.number, size, 600) + 10 : 0
    const lines = wrapText(goal.title, width - x, size, 600)
    const perRow = Math.floor((width - x) / PITCH)
    const marks = placeMarks(marksOf(goal), x, y + lines.length * line + PITCH / 2 + 4, perRow)
    const height = lines.length * line + Math.ceil(marks.length / perRow) * PITCH + 8
    const field = { x: 0, y: y - 2, width, height }
    goals.push({ goal, lines, marks, x, numberX: 0, y: y + line * 0.74, isStrong: true, field })
    y += height + 2
  }
  const row = (children: Goal[]) => {
    const numbers = Math.max(...children.map(({ number }) => textWidth(number, size, 600))) + 10
    const most = Math.max(...children.map(goal => marksOf(goal).length))
    const columns = numbers + most * PITCH + 16 <= width / 2 ? 2 : 1
    const room = width / columns
    const perRow = Math.floor((room - numbers) / PITCH)
    for (let i = 0; i < children.length; i += columns) {
      const inRow = children.slice(i, i + columns)
      const rows = Math.max(...inRow.map(goal => Math.ceil(marksOf(goal).length / perRow)))
      const height = ROW + (rows - 1) * PITCH
      inRow.forEach((goal, column) => {
        const x = column * room
        const marks = placeMarks(marksOf(goal), x + numbers, y + ROW / 2, perRow)
        const field = { x, y, width: room, height }
        goals.push({ goal, lines: [], marks, x, numberX: x, y: y + ROW / 2 + size * 0.35, isStrong: false, field })
      })
      y += height
    }
  }
  const walk = (goal: Goal) => {
    heading(goal)
    const ends = goal.children.filter(child => child.children.length === 0 && child.role === 'outcome')
    const others = goal.children.filter(child => !ends.includes(child))
    if (ends.length > 0) row(ends)
    for (const child of others) {
      y += AREA_GAP
      walk(child)
    }
  }
  walk(overall)
  return { width, height: y, size, line, goals, branches: [] }
}
