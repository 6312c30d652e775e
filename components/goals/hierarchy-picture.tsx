import type { Goal } from '@/lib/framework/framework'
import type { Dictionary } from '@/lib/text/sv'
import { goalCounts } from './goal-counts'
import { drawHierarchy, type DrawnGoal } from './hierarchy-geometry'
import { noteOf } from './hierarchy-note'
import { hierarchyInWords } from './hierarchy-words'

type Props = { overall: Goal; t: Dictionary; hrefOf: (goal: Goal) => string }

/**
 * The whole tree at a glance: where indicators are missing, and where they have no values. Where there is no room for its
 * words the tree below says the same, and the caption how many.
 */
export function HierarchyPicture({ overall, t, hrefOf }: Props) {
  return (
    <figure className="hierarchy">
      <Drawing {...{ overall, t, hrefOf }} />
      <figcaption>
        <p>{hierarchyInWords(overall, t)}</p>
      </figcaption>
    </figure>
  )
}

function Drawing({ overall, t, hrefOf }: Props) {
  const drawing = drawHierarchy(overall, { width: 1056, size: 16, noteOf: goal => noteOf(goal, t) })
  const { width, height, size, line, goals, branches } = drawing
  return (
    <svg
      className="hierarchy-svg"
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      width={width}
      height={Math.ceil(height)}
      fontSize={size}
      role="group"
      aria-label={t.tree.picture}
    >
      {branches.map(({ d, colour }) => (
        <path key={d} className={`branch c${colour}`} d={d} />
      ))}
      {goals.map(drawn => (
        <a
          key={drawn.goal.number}
          href={hrefOf(drawn.goal)}
          className={drawn.goal.colour ? `c${drawn.goal.colour}` : undefined}
          aria-label={`${drawn.goal.number} ${drawn.goal.title}: ${goalCounts(drawn.goal, t)}`.trim()}
          lang={drawn.goal.titleLang}
        >
          <DrawnWords {...drawn} line={line} />
        </a>
      ))}
    </svg>
  )
}

function DrawnWords({ goal, numberX, x, y, lines, isStrong, note, field, line }: DrawnGoal & { line: number }) {
  return (
    <>
      <title>{`${goal.number} ${goal.title}`.trim()}</title>
      <rect className="field" {...field} />
      {goal.number && (
        <text className="number" x={numberX} y={y}>
          {goal.number}
        </text>
      )}
      <Lines className={isStrong ? 'strong' : ''} {...{ x, y, lines, line }} />
      <Lines className="note" {...note} line={line} />
    </>
  )
}

type LinesProps = { className: string; x: number; y: number; lines: string[]; line: number }

function Lines({ className, x, y, lines, line }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <text className={className || undefined} x={x} y={y}>
      {lines.map((text, i) => (
        <tspan key={i} x={x} dy={i ? line : 0}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
