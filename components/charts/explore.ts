import { isChosen } from './chosen-address'
import { mountExplorer } from './mount-explorer'
import { readFigure, type Stage } from './stage'

/** Opens the explorer of a figure in the place of its button when that is pressed, or at once when the address says what is chosen. */
export async function exploreFrom(button: HTMLElement) {
  const stage = button.closest<Stage>('.figure-stage')!
  const data = await readFigure(stage)
  const open = () => mountExplorer(stage, data, button)
  if (isChosen(data.id, location.search)) open()
  else button.addEventListener('click', open, { once: true })
}
