import { mountExplorer } from './mount-explorer'
import type { Stage } from './stage'

/** Opens the explorer of a figure that is read, in the place of the button that was pressed. */
export function exploreFrom(button: HTMLElement) {
  button.addEventListener('click', () => mountExplorer(button.closest<Stage>('.figure-stage')!, button), { once: true })
}
