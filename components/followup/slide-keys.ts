const STEPS: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

/** Turns a screen at a time by arrow keys, and by the buttons of a pointer for meetings, which send Page Up and Down. */
export function turnByKeys(slides: HTMLElement) {
  for (const body of slides.querySelectorAll<HTMLElement>('.slide-body'))
    // What scrolls within its screen can be reached by keys; what doesn't is no stop on the way.
    if (body.scrollHeight > body.clientHeight + 1) body.tabIndex = 0
  window.addEventListener('keydown', event => {
    const step = STEPS[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const all = [...slides.querySelectorAll<HTMLElement>('.slide')]
    const nearest = all.map(slide => Math.abs(slide.getBoundingClientRect().top))
    const next = all[nearest.indexOf(Math.min(...nearest)) + step]
    if (!next) return
    event.preventDefault()
    next.scrollIntoView()
    // So that what is copied or reloaded is this screen.
    history.replaceState(history.state, '', `#${next.id}`)
  })
}
