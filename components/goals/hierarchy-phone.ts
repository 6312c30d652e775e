import type { Goal } from '@/lib/framework/framework'
import { textWidth, wrapText } from '../charts/text-width'
import type { DrawingSize, DrawnGoal, HierarchyDrawing } from './hierarchy-geometry'

const ROW = 30
const AREA_GAP = 14

/**
 * The tree on a phone: each area by its name, and below it its goals by number alone, with what is said of their
 * indicators on one line. The wording stands in the tree below the picture.
 */
export function drawHierarchyForPhone(overall: Goal, { width, size, noteOf }: DrawingSize): HierarchyDrawing {
  const line = Math.round(size * 1.35)
  const goals: DrawnGoal[] = []
  let y = 0

  const heading = (goal: Goal) => {
    const x = goal.number ? textWidth(goal.number, size, 600) + 10 : 0
    const lines = wrapText(goal.title, width - x, size, 600)
    const note = noteOf(goal).join(', ')
    const noteLines = note ? wrapText(note, width - x, size) : []
    const first = y + line * 0.74
    const height = (lines.length + noteLines.length) * line + 8
    goals.push({
      ...{ goal, lines, x, numberX: 0, y: first, isStrong: true },
      note: { x, y: first + lines.length * line, lines: noteLines },
      field: { x: 0, y: y - 2, width, height },
    })
    y += height + 2
  }
  const rows = (children: Goal[]) => {
    const x = Math.max(...children.map(({ number }) => textWidth(number, size, 600))) + 10
    for (const goal of children) {
      const lines = wrapText(noteOf(goal).join(', '), width - x, size)
      const height = ROW + (lines.length - 1) * line
      const first = y + ROW / 2 + size * 0.35
      goals.push({
        ...{ goal, lines: [], x, numberX: 0, y: first, isStrong: false },
        note: { x, y: first, lines },
        field: { x: 0, y, width, height },
      })
      y += height
    }
  }
  const walk = (goal: Goal) => {
    heading(goal)
    const ends = goal.children.filter(child => child.children.length === 0 && child.role === 'outcome')
    const others = goal.children.filter(child => !ends.includes(child))
    if (ends.length > 0) rows(ends)
    for (const child of others) {
      y += AREA_GAP
      walk(child)
    }
  }
  walk(overall)
  return { width, height: y, size, line, goals, branches: [] }
}
