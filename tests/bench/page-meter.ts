/** What the meter has seen of the page that it runs in; times in ms since navigation began. */
export type Metered = {
  firstPaint: number | null
  figures: number | null
  shift: number
  /** Start and length of each task that kept the page from answering. */
  tasks: [number, number][]
  /** Figures drawn so far. */
  drawn: number
}

/** What tasks from a time on took beyond 50 ms each, in ms. */
export const blockingSince = (time: number, tasks: Metered['tasks']): number =>
  tasks.filter(([start]) => start + 50 >= time).reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0)

declare global {
  interface Window {
    metered: Metered
  }
}

/**
 * Runs in the page before anything else, and notes when `wanted` figures are drawn; with 0 it only goes on counting.
 * A figure is drawn when its picture is laid out with lines in it; those that
 * the style sheet hides, because another width of the same figure shows, don't count.
 */
function meter(wanted: number): void {
  const seen: Metered = (window.metered = { firstPaint: null, figures: null, shift: 0, tasks: [], drawn: 0 })
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', entry => {
    if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime
  })
  watch('layout-shift', entry => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.shift += value
  })
  watch('longtask', entry => seen.tasks.push([entry.startTime, entry.duration]))

  const isDrawn = (figure: Element) =>
    [...figure.querySelectorAll('svg')].some(picture => {
      const { width, height } = picture.getBoundingClientRect()
      return width >= 150 && height >= 80 && picture.querySelector('path[d], circle, rect') !== null
    })
  const look = () => {
    const figures = [...document.querySelectorAll('figure.figure')]
    // No layout is forced while the page is still too short.
    if (figures.length >= wanted) seen.drawn = figures.filter(isDrawn).length
    if (wanted > 0 && seen.drawn >= wanted) requestAnimationFrame(() => (seen.figures = performance.now()))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** The meter as a script for the page; tsx names functions with a helper that the page doesn't have. */
export const meterScript = (wanted: number) => `{ const __name = f => f; (${meter.toString()})(${wanted}) }`
