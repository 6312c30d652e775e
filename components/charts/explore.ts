import { wasClicked } from '../ui/kept-click'
import type { ExplorerWords } from './explorer-words'
import type { FigureData } from './figure-data'

/** A mouse that only passes by on its way down the page asks for nothing, in ms. */
const PASSING = 100

/**
 * Offers every figure that can be explored: a button over its picture, which is a wish when it is pointed at, focused
 * or pressed. Only then are its data and the chart fetched. A figure marked `data-explore-seen` wakes when it is
 * seen by one who has begun to read. The signal ends all offers.
 */
export function offerExploring(words: ExplorerWords, signal: AbortSignal) {
  for (const stage of document.querySelectorAll<HTMLElement>('[data-explore]')) offer(stage, words, signal)
}

function offer(stage: HTMLElement, words: ExplorerWords, signal: AbortSignal) {
  const button = wishButton(stage, words)
  signal.addEventListener('abort', () => button.remove())
  let pointedAt: number | undefined
  let waking: Promise<HTMLElement | null> | undefined
  const wake = () => {
    waking ??= exploreIn(stage, words).then(plot => {
      // Where the button is where the reader is, it stays until the reader moves on.
      if (document.activeElement === button) button.addEventListener('blur', () => button.remove())
      else button.remove()
      if (pointedAt !== undefined) plot?.dispatchEvent(new PointerEvent('pointermove', point(pointedAt)))
      return plot
    })
    // Offline, or a newer version is served: the picture is there as before, and a later wish may try again.
    return waking.catch(() => (waking = undefined))
  }
  let passing: ReturnType<typeof setTimeout> | undefined
  const on = <K extends keyof HTMLElementEventMap>(event: K, act: (event: HTMLElementEventMap[K]) => void) =>
    button.addEventListener(event, act, { signal })
  on('pointermove', event => (pointedAt = event.clientX))
  on('pointerenter', event => {
    if (event.pointerType === 'mouse') passing = setTimeout(() => void wake(), PASSING)
  })
  on('pointerleave', () => {
    clearTimeout(passing)
    pointedAt = undefined
  })
  on('focus', () => void wake())
  on('click', event => {
    if (event.detail > 0) pointedAt = event.clientX
    void wake().then(plot => plot?.focus())
  })
  if (wasClicked(stage)) button.click()
  if (stage.dataset.exploreSeen !== undefined) whenSeen(stage, () => void wake(), signal)
}

const point = (clientX: number): PointerEventInit => ({ clientX, bubbles: true, pointerType: 'mouse' })

function wishButton(stage: HTMLElement, { explore }: ExplorerWords): HTMLButtonElement {
  const title = stage.closest('figure')?.querySelector('.figure-title')?.textContent ?? ''
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'explorer-wish'
  button.textContent = explore
  button.ariaLabel = `${explore}: ${title}`
  stage.append(button)
  return button
}

/** Fetches what the figure draws, and the chart, and stands it in the picture's place. */
async function exploreIn(stage: HTMLElement, words: ExplorerWords): Promise<HTMLElement | null> {
  const [answer, { mountExplorer }] = await Promise.all([
    fetch(stage.dataset.explore ?? ''),
    import('./mount-explorer'),
  ])
  if (!answer.ok) throw new Error(`No figure to explore: ${answer.status}`)
  return mountExplorer(stage, (await answer.json()) as FigureData, words)
}

/** What tells that someone has begun to read: a page that only lies open fetches no chart. */
const STIRRING = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const

/** Calls once when at least half of an element is in view of one who reads, and the browser has nothing more urgent. */
function whenSeen(element: Element, call: () => void, signal: AbortSignal) {
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(entry => entry.isIntersecting)) return
      observer.disconnect()
      // Safari has no idle callback.
      if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: 2000 })
      else setTimeout(call, 200)
    },
    { threshold: 0.5 },
  )
  const look = () => observer.observe(element)
  for (const stirring of STIRRING) addEventListener(stirring, look, { once: true, passive: true, signal })
  signal.addEventListener('abort', () => observer.disconnect())
}
