import type { DraftedGoal } from '@/lib/framework/draft/work-queries'
import type { Drop } from '@/lib/framework/draft/drop-spot'
import type { Step } from '@/lib/framework/draft/tree'
import { draftSv } from '@/lib/text/draft-sv'
import { Fates } from './fates'

const t = draftSv.tree

const STEPS = ['up', 'down'] as const

export type ListedGoal = DraftedGoal & { href: string | null; children: ListedGoal[] }
export const focusOf = (goalId: number, what: 'row' | Step): string => `${what}-${goalId}`

type Props = {
  goal: ListedGoal
  ask: ((goalId: number, step: Step, from: Step) => void) | null
  /** The one that is dragged, and where it would be let go. */
  dragged: { goalId: number; drop: Drop | null } | null
}

/** A goal of a draft with all below it. */
export function DraftNode({ goal, ask, dragged }: Props) {
  const { id, number, title, level, href, indicators, fates, parentId, children } = goal
  const name = `${number} ${title}`.trim()
  const drop = dragged?.drop?.by === id ? dragged.drop.where : undefined
  return (
    <li data-goal={id} data-dragged={dragged?.goalId === id || undefined} data-drop={drop}>
      <div className="draft-goal" data-row={id}>
        <p className="named">
          {href ? (
            <a id={focusOf(id, 'row')} href={href}>
              {name}
            </a>
          ) : (
            name
          )}{' '}
          <span className="soft small">
            {level} · {t.indicators(indicators)} · <Fates fates={fates} />
          </span>
        </p>
        {ask && parentId !== null && (
          <p className="steps">
            {STEPS.map(step => (
              <StepButton key={step} {...{ step, name }} id={focusOf(id, step)} onPress={() => ask(id, step, step)} />
            ))}
            <span className="grip" data-grip={id} title={t.drag} aria-hidden="true">
              ⠿
            </span>
          </p>
        )}
      </div>
      {children.length > 0 && (
        <ul>
          {children.map(child => (
            <DraftNode key={child.id} goal={child} {...{ ask, dragged }} />
          ))}
        </ul>
      )}
    </li>
  )
}

type ButtonProps = { id: string; step: Step; name: string; onPress: (step: Step) => void }

function StepButton({ id, step, name, onPress }: ButtonProps) {
  const label = t[step]
  return (
    <button id={id} type="button" className="as-link" aria-label={`${label}: ${name}`} onClick={() => onPress(step)}>
      {label}
    </button>
  )
}
