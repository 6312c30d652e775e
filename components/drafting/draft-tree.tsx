'use client'

import { startTransition as startMove, useActionState, useEffect, useRef, type KeyboardEvent } from 'react'
import type { DraftedGoal } from '@/lib/framework/draft/work-queries'
import { stepped, type Step } from '@/lib/framework/draft/tree'
import { draftSv } from '@/lib/text/draft-sv'
import { DraftNode, focusOf, type ListedGoal } from './draft-node'

type Which = { municipalityId: number; frameworkId: number }
export type StepAnswer = { said: string; number: string | null }
type Asked = { goalId: number; step: Step; from: 'row' | Step }
type State = { said: string; moved: { goalId: number; number: string; from: Asked['from'] } | null }

type Props = {
  which: Which
  goals: readonly (DraftedGoal & { href: string | null })[]
  /** None for who may not. */
  step: ((sent: Which & { goalId: number; seen: string; step: Step }) => Promise<StepAnswer>) | null
}

/** The goals of a draft, moved by buttons and by Alt with an arrow; who listens is told where a goal went. */
export function DraftTree({ which, goals, step }: Props) {
  const [state, send, isMoving] = useActionState(move, { said: '', moved: null })
  const told = useRef<State | null>(null)

  // One after another, each from where the one before it led.
  async function move(before: State, { goalId, step: way, from }: Asked): Promise<State> {
    const goal = goals.find(({ id }) => id === goalId)
    if (!step || !goal) return before
    const last = before.moved?.goalId === goalId ? before.moved.number : null
    if (last === null && !stepped(goals, goalId, way)) return { said: draftSv.faults.atEnd, moved: null }
    const { said, number } = await step({ ...which, goalId, seen: last ?? goal.number, step: way })
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
    if (!event.altKey || !way || !row || !step) return
    event.preventDefault()
    ask(Number(row.dataset.goal), way, 'row')
  }
  const ask = (goalId: number, way: Step, from: Asked['from']) => startMove(() => send({ goalId, step: way, from }))

  const top = goals.find(({ parentId }) => parentId === null)
  return (
    <div className="draft-tree" onKeyDown={onKeyDown} aria-busy={isMoving}>
      <p role="status" className="outcome">
        {state.said}
      </p>
      <ul>{top && <DraftNode goal={nested(goals, top)} ask={step && ask} />}</ul>
    </div>
  )
}

const nested = (goals: Props['goals'], goal: Props['goals'][number]): ListedGoal => ({
  ...goal,
  children: goals.filter(({ parentId }) => parentId === goal.id).map(child => nested(goals, child)),
})
