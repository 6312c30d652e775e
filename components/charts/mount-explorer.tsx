import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { REDRAWN } from '../ui/sort-table'
import { isChosen } from './chosen-address'
import { DrawnPicture, drawingsOf } from './drawn-picture'
import { Explorer } from './explorer'
import { explorerWords } from './explorer-words'
import type { FigureData } from './figure-data'
import { tableNotes, tableOf } from './figure-table'
import { tellSeen, type Stage } from './stage'
import { unitParts } from './unit-line'

/**
 * Stands the explorer in the picture's place, and its choices in the place of the button that opened it. Until it is
 * drawn it is out of sight, so that nothing moves; the picture stays beneath for screen readers and its size. What is chosen
 * is drawn for paper when it is printed.
 */
export function mountExplorer(stage: Stage, data: FigureData, button: HTMLElement) {
  const picture = stage.querySelector<HTMLElement>('.figure-picture')!
  const part = (className: string) => Object.assign(document.createElement('div'), { className })
  const [host, paper, beside] = [part('explorer-host'), part('explorer-paper'), part('explorer-second')]
  button.after(host, paper)
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
    tellBetter(stage, seen)
    tellSeen(stage, seen)
  }
  const address = stage.dataset.ahead!
  createRoot(host).render(<Explorer {...{ data, address, picture, beside, onDrawn, onSeen }} />)
  const printed = createRoot(paper)
  addEventListener('beforeprint', () => {
    const drawings = drawingsOf(stage.seen ?? data, ['phone', 'column'])
    flushSync(() => printed.render(<DrawnPicture drawings={drawings} aria-label={data.title} />))
  })
}

/** The figure's table tells what is chosen; its caption stays but for which way is better, as the page calls the figure by words of its own. */
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

/** What stands beside the unit: which way is better, of each measure by its name where there are two, and what is drawn that needs words. */
function tellBetter(stage: Stage, seen: FigureData) {
  const { title, titleLang, better = '', second, locale } = seen
  const { breaks } = unitParts(seen)
  const named = (name: string, lang = '') => Object.assign(document.createElement('span'), { textContent: name, lang })
  const ways = () =>
    second
      ? [
          ...[named(title, titleLang), `: ${better}; `, named(second.title, second.titleLang)],
          `${explorerWords[locale].ofSecond('')}: ${second.better}`,
        ]
      : [better]
  const figure = stage.closest('.figure')!
  figure.querySelector(':scope > .figure-unit .better')?.replaceChildren(...ways(), breaks ? `; ${breaks}` : '')
  figure.querySelector(':scope > .figure-numbers .better')?.replaceChildren(...ways())
}
