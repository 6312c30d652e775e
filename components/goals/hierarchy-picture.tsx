import { allGoals, type Goal } from '@/lib/framework/framework'
import type { Dictionary } from '@/lib/text/sv'
import { goalCounts } from './goal-counts'
import { drawHierarchy, type DrawnGoal, type HierarchyDrawing } from './hierarchy-geometry'
import { pathOf, type IndicatorMark } from './hierarchy-marks'
import { drawHierarchyForPhone } from './hierarchy-phone'
import { hierarchyInWords } from './hierarchy-words'

type Props = { overall: Goal; t: Dictionary; hrefOf: (goal: Goal) => string }

/** The whole tree at a glance: where indicators are missing, and where they have no values. One drawing for a page, one for less room. */
export function HierarchyPicture({ overall, t, hrefOf }: Props) {
  const drawings: [string, HierarchyDrawing][] = [
    ['for-phone', drawHierarchyForPhone(overall, { width: 350, size: 15 })],
    ['for-page', drawHierarchy(overall, { width: 1056, size: 16 })],
  ]
  const kinds = new Set(allGoals(overall).flatMap(goal => goal.indicators.map(i => i.hasValues)))
  const hasNone = allGoals(overall).some(goal => goal.children.length === 0 && goal.indicators.length === 0)
  return (
    <figure className="hierarchy">
      {drawings.map(([name, drawing]) => (
        <Drawing key={name} name={name} {...{ drawing, t, hrefOf }} />
      ))}
      <figcaption>
        <p className="hierarchy-legend">
          {kinds.has(true) && <LegendItem kind="values" text={t.tree.hasValues} />}
          {kinds.has(false) && <LegendItem kind="noValues" text={t.tree.lacksValues} />}
          {hasNone && <LegendItem kind="none" text={t.tree.lacksIndicators} />}
        </p>
        <p>{hierarchyInWords(overall, t)}</p>
      </figcaption>
    </figure>
  )
}

type DrawingProps = Pick<Props, 't' | 'hrefOf'> & { name: string; drawing: HierarchyDrawing }

function Drawing({ name, drawing, t, hrefOf }: DrawingProps) {
  const { width, height, size, line, goals, branches } = drawing
  return (
    <svg
      className={`hierarchy-svg ${name}`}
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
          <DrawnGoalMarks {...drawn} line={line} />
        </a>
      ))}
    </svg>
  )
}

function DrawnGoalMarks({ goal, numberX, x, y, lines, isStrong, marks, field, line }: DrawnGoal & { line: number }) {
  return (
    <>
      <title>{`${goal.number} ${goal.title}`.trim()}</title>
      <rect className="field" {...field} />
      {goal.number && (
        <text className="number" x={numberX} y={y}>
          {goal.number}
        </text>
      )}
      {lines.length > 0 && (
        <text className={isStrong ? 'strong' : undefined} x={x} y={y}>
          {lines.map((text, i) => (
            <tspan key={i} x={x} dy={i ? line : 0}>
              {text}
            </tspan>
          ))}
        </text>
      )}
      {(['values', 'noValues', 'none'] satisfies IndicatorMark[]).map(kind => {
        const d = pathOf(marks, kind)
        return d && <path key={kind} className={kind} d={d} />
      })}
    </>
  )
}

function LegendItem({ kind, text }: { kind: IndicatorMark; text: string }) {
  return (
    <span>
      <svg className="hierarchy-sign" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path className={kind} d={pathOf([{ kind, x: 7, y: 7 }], kind)} />
      </svg>{' '}
      {text}
    </span>
  )
}
