'use client'

import { startTransition as startMove, useActionState, useEffect, useRef, type KeyboardEvent } from 'react'
import type { DraftedGoal } from '@/lib/framework/draft/work-queries'
import { stepped, type Spot, type Step } from '@/lib/framework/draft/tree'
import { draftSv } from '@/lib/text/draft-sv'
import { useDragged } from './use-dragged'
import { DraftNode, focusOf, type ListedGoal } from './draft-node'

type Which = { municipalityId: number; frameworkId: number }
export type StepAnswer = { said: string; number: string | null }
type Asked = { goalId: number; to: Step | Spot; from: 'row' | Step }
type State = { said: string; moved: { goalId: number; number: string; from: Asked['from'] } | null }

type Props = {
  which: Which
  goals: readonly (DraftedGoal & { href: string | null })[]
  /** None for who may not. */
  moves: {
    step: (sent: Moved & { step: Step }) => Promise<StepAnswer>
    place: (sent: Moved & Spot) => Promise<StepAnswer>
  } | null
}
type Moved = Which & { goalId: number; seen: string }

/** The goals of a draft, moved by buttons, by Alt with an arrow and by dragging; who listens is told where one went. */
export function DraftTree({ which, goals, moves }: Props) {
  const [state, send, isMoving] = useActionState(move, { said: '', moved: null })
  const told = useRef<State | null>(null)

  // One after another, each from where the one before it led.
  async function move(before: State, { goalId, to, from }: Asked): Promise<State> {
    const goal = goals.find(({ id }) => id === goalId)
    if (!moves || !goal) return before
    const last = before.moved?.goalId === goalId ? before.moved.number : null
    const it = { ...which, goalId, seen: last ?? goal.number }
    if (typeof to === 'string' && last === null && !stepped(goals, goalId, to))
      return { said: draftSv.faults.atEnd, moved: null }
    const { said, number } =
      typeof to === 'string' ? await moves.step({ ...it, step: to }) : await moves.place({ ...it, ...to })
    return { said, moved: number === null ? null : { goalId, number, from } }
  }

  // A row that has been drawn elsewhere has lost the focus.
  useEffect(() => {
    if (told.current === state || isMoving) return
    told.current = state
    if (state.moved) document.getElementById(focusOf(state.moved.goalId, state.moved.from))?.focus()
  }, [state, isMoving, goals])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const way = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-goal]')
    if (!event.altKey || !way || !row || !moves) return
    event.preventDefault()
    ask(Number(row.dataset.goal), way, 'row')
  }
  const ask = (goalId: number, to: Asked['to'], from: Asked['from']) => startMove(() => send({ goalId, to, from }))
  const { dragged, onPointerDown } = useDragged(goals, (goalId, spot) => ask(goalId, spot, 'row'))

  const top = goals.find(({ parentId }) => parentId === null)
  return (
    <div className="draft-tree" {...{ onKeyDown, onPointerDown }} aria-busy={isMoving}>
      <p role="status" className="outcome">
        {state.said}
      </p>
      <ul>{top && <DraftNode goal={nested(goals, top)} ask={moves && ask} dragged={dragged} />}</ul>
    </div>
  )
}

const nested = (goals: Props['goals'], goal: Props['goals'][number]): ListedGoal => ({
  ...goal,
  children: goals.filter(({ parentId }) => parentId === goal.id).map(child => nested(goals, child)),
})
