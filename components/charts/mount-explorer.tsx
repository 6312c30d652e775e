import { createRoot } from 'react-dom/client'
import { REDRAWN } from '../ui/sort-table'
import { isChosen } from './chosen-address'
import { Explorer } from './explorer'
import type { FigureData } from './figure-data'
import { tableNotes, tableOf } from './figure-table'
import { tellSeen, type Stage } from './stage'

/**
 * Stands the explorer in the picture's place, and its choices in the place of the button that opened it. Until it is
 * drawn it is out of sight, so that nothing moves; the picture stays beneath for screen readers, for print and its size.
 */
export function mountExplorer(stage: Stage, data: FigureData, button: HTMLElement) {
  const picture = stage.querySelector<HTMLElement>('.figure-picture')!
  const [host, beside] = [document.createElement('div'), document.createElement('div')]
  host.className = 'explorer-host'
  beside.className = 'explorer-second'
  button.after(host)
  stage.after(beside)
  const show = () => {
    if (stage.classList.contains('is-explored')) return
    stage.classList.add('is-explored')
    const hadFocus = document.activeElement === button
    button.remove()
    if (hadFocus) host.querySelector('summary')?.focus()
  }
  // Recharts measures once before it draws, so the first paint that is whole comes a frame later.
  const onDrawn = () => void requestAnimationFrame(show)
  const onSeen = (
    seen: FigureData,
    { height, showsZero, isPaired }: { height: number; showsZero: boolean; isPaired: boolean },
  ) => {
    stage.classList.toggle('is-from-zero', showsZero)
    stage.classList.toggle('is-paired', isPaired)
    picture.style.minHeight = `${height}px`
    if (seen === stage.seen) return
    if (stage.seen || isChosen(data.id, location.search)) writeTable(stage, seen)
    tellSeen(stage, seen)
  }
  const address = stage.dataset.ahead!
  createRoot(host).render(<Explorer {...{ data, address, picture, beside, onDrawn, onSeen }} />)
}

/** The figure's table tells what is chosen; its caption stays, as the page calls the figure by words of its own. */
function writeTable(stage: Stage, seen: FigureData) {
  const numbers = stage.closest('.figure')?.querySelector(':scope > .figure-numbers')
  const table = numbers?.querySelector('table')
  if (!numbers || !table) return
  const made = document.createElement('table')
  made.innerHTML = tableOf(seen)
  table.tHead?.replaceWith(made.tHead!)
  table.tBodies[0]?.replaceWith(made.tBodies[0]!)
  const notes = numbers.querySelector('.figure-notes') ?? document.createElement('p')
  notes.className = 'figure-notes'
  notes.textContent = tableNotes(seen).join('; ')
  numbers.append(notes)
  table.dispatchEvent(new Event(REDRAWN))
}
