import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { dropSpot, type Drop } from '@/lib/framework/draft/drop-spot'
import type { Node, Spot } from '@/lib/framework/draft/tree'

type Dragged = { goalId: number; drop: Drop | null }
/** So near the window's edge that the page follows along. */
const EDGE = 60

/** A goal that is dragged by its grip, with mouse, pen or finger, until it is let go or Escape is pressed. */
export function useDragged(goals: readonly Node[], letGo: (goalId: number, spot: Spot) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const latest = useRef({ goals, letGo })
  useEffect(() => {
    latest.current = { goals, letGo }
  })

  const goalId = dragged?.goalId
  useEffect(() => {
    if (goalId === undefined) return
    const leave = new AbortController()
    const on = { signal: leave.signal }
    const dropAt = ({ clientX, clientY }: globalThis.PointerEvent): Drop | null => {
      const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-row]')
      return row ? dropSpot(latest.current.goals, goalId, Number(row.dataset.row), halfOf(row, clientY)) : null
    }
    const move = (event: globalThis.PointerEvent) => {
      const { clientY } = event
      const nearest = clientY < EDGE ? clientY - EDGE : Math.max(0, clientY - innerHeight + EDGE)
      if (nearest !== 0) scrollBy(0, nearest / 3)
      setDragged({ goalId, drop: dropAt(event) })
    }
    const end = (event: globalThis.PointerEvent) => {
      const drop = dropAt(event)
      if (drop) latest.current.letGo(goalId, drop.spot)
      setDragged(null)
    }
    addEventListener('pointermove', move, on)
    addEventListener('pointerup', end, on)
    addEventListener('pointercancel', () => setDragged(null), on)
    addEventListener('keydown', event => event.key === 'Escape' && setDragged(null), on)
    return () => leave.abort()
  }, [goalId])

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const grip = (event.target as HTMLElement).closest<HTMLElement>('[data-grip]')
    if (!grip || event.button !== 0) return
    event.preventDefault()
    setDragged({ goalId: Number(grip.dataset.grip), drop: null })
  }
  return { dragged, onPointerDown }
}

function halfOf(row: HTMLElement, y: number) {
  const { top, height } = row.getBoundingClientRect()
  return y < top + height / 2 ? 'upper' : 'lower'
}
