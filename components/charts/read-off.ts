import { drawnBox } from './drawn-box'
import { explorerWords } from './explorer-words'
import type { FigureData } from './figure-data'
import { geometryOf } from './geometry'
import { readPeriod, spokenReading } from './period-reading'
import { nearestPeriod, periodStep } from './period-step'
import { periodsWithValues } from './periods'
import { cursorMarkup, readoutMarkup, type Cursor } from './readout'
import { readFigure, whenSeen, type Stage } from './stage'

/** Lets a figure be read a period at a time, by pointer, touch and keys, over the picture that stands there. */
export async function readOff(stage: Stage, touch?: Event) {
  const wish = stage.querySelector<HTMLElement>('.explorer-wish')!
  let pointedAt = touch instanceof MouseEvent && touch.clientX > 0 ? touch.clientX : undefined
  stage.addEventListener('pointermove', event => (pointedAt = event.clientX))
  stage.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') pointedAt = undefined
  })
  const data = await readFigure(stage)
  const { group, plot, live } = parts(data)
  const readAt = listenTo(stage, data, plot, live)
  wish.after(group)
  stage.classList.add('is-read')
  wish.addEventListener('click', () => plot.focus())
  // Where the button is where the reader is, it stays until the reader moves on.
  if (document.activeElement === wish) wish.addEventListener('blur', () => wish.remove())
  else wish.remove()
  if (pointedAt !== undefined) readAt(pointedAt)
}

/** A pointer is not spoken for; keys are. Answers with what reads at a place of the window. */
function listenTo(stage: Stage, data: FigureData, plot: HTMLElement, live: HTMLElement) {
  const picture = stage.querySelector('.figure-picture')!
  let seen = stage.seen ?? data
  let periods = periodsWithValues(seen)
  let active: number | null = null
  let drawn = drawnNow()
  function drawnNow() {
    const box = drawnBox(picture)
    const geometry = box && geometryOf(seen, box.size)
    return geometry && { ...box, geometry, scale: box.width / geometry.width }
  }
  const draw = () => {
    plot.innerHTML = ''
    if (!drawn) return
    const { geometry, scale, width } = drawn
    Object.assign(plot.style, { width: `${width}px`, height: `${Math.ceil(geometry.height) * scale}px` })
    if (active === null) return
    const cursor: Cursor = { ...periods[active]!, at: geometry.xTicks[active]!.at }
    plot.innerHTML = cursorMarkup(seen, geometry, cursor) + readoutMarkup(seen, cursor, scale, width)
  }
  const measure = () => {
    drawn = drawnNow()
    draw()
  }
  const point = (index: number | null) => {
    active = index
    draw()
  }
  const read = (index: number | null) => {
    point(index)
    live.textContent = index === null ? '' : spokenReading(readPeriod(seen, periods[index]!))
  }
  const readAt = (clientX: number) => {
    if (!drawn) return
    const places = drawn.geometry.xTicks.map(tick => tick.at)
    point(nearestPeriod(places, (clientX - plot.getBoundingClientRect().left) / drawn.scale))
  }
  plot.addEventListener('keydown', event => {
    const step = periodStep(active, event.key, periods.length - 1)
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    read(step)
  })
  plot.addEventListener('focus', () => plot.matches(':focus-visible') && read(periods.length - 1))
  plot.addEventListener('blur', () => read(null))
  for (const type of ['pointerdown', 'pointermove'] as const)
    plot.addEventListener(type, ({ clientX }) => readAt(clientX))
  plot.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && point(null))
  // What a pointer brought up must go away without moving the pointer.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && active !== null && read(null))
  new ResizeObserver(measure).observe(picture)
  whenSeen(stage, chosen => {
    seen = chosen
    periods = periodsWithValues(seen)
    active = null
    measure()
  })
  draw()
  return readAt
}

/** What is laid over the picture, and what is said aloud. */
function parts(data: FigureData) {
  const words = explorerWords[data.locale]
  const part = (attributes: Record<string, string>, ...inside: (Node | string)[]) => {
    const made = document.createElement(attributes.tag ?? 'div')
    for (const [name, value] of Object.entries(attributes)) if (name !== 'tag') made.setAttribute(name, value)
    made.append(...inside)
    return made
  }
  const how = `how-${document.querySelectorAll('.explorer-plot').length}`
  const plot = part({
    ...{ class: 'explorer-plot', role: 'application', tabindex: '0' },
    ...{ 'aria-label': `${words.chart}: ${data.title}`, 'aria-describedby': how },
  })
  const live = part({ tag: 'p', class: 'vh', 'aria-live': 'polite' })
  const group = part(
    { class: 'explorer', role: 'group', 'aria-label': `${words.label}: ${data.title}` },
    ...[plot, part({ tag: 'p', class: 'vh', id: how }, words.instructions), live],
  )
  return { group, plot, live }
}
