import { createRoot } from 'react-dom/client'
import { Explorer } from './explorer'
import type { FigureData } from './figure-data'
import { tellSeen, type Stage } from './stage'

/**
 * Stands the explorer in the picture's place, and its choices in the place of the button that opened it. Until it is
 * drawn it is out of sight, so that nothing moves; the picture stays beneath for screen readers, for print and its size.
 */
export function mountExplorer(stage: Stage, button: HTMLElement) {
  const picture = stage.querySelector('.figure-picture')!
  const host = document.createElement('div')
  host.className = 'explorer-host'
  button.after(host)
  const show = () => {
    if (stage.classList.contains('is-explored')) return
    stage.classList.add('is-explored')
    const hadFocus = document.activeElement === button
    button.remove()
    if (hadFocus) host.querySelector('summary')?.focus()
  }
  // Recharts measures once before it draws, so the first paint that is whole comes a frame later.
  const onDrawn = () => void requestAnimationFrame(show)
  const onSeen = (seen: FigureData, fromZero: boolean) => {
    stage.classList.toggle('is-from-zero', fromZero)
    tellSeen(stage, seen)
  }
  createRoot(host).render(<Explorer data={stage.data!} {...{ picture, onDrawn, onSeen }} />)
}
