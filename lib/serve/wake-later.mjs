/**
 * Runs in a still page, as text: gives it its scripts (`#asleep`) at the first sign of a reader, and after a while in
 * any case, for those whose tools send no events. What the reader did is answered first. Clicks are kept for the parts
 * of the page that they were meant for (components/ui/kept-click.ts). A script that could not be fetched is asked for
 * anew at the next sign, or when the reader is back online.
 */
export function wakeLater() {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'click', 'online']
  const longOpen = 10_000
  const untilNextTry = 1000
  const untilSettled = 500
  const { content } = /** @type {HTMLTemplateElement} */ (document.getElementById('asleep'))
  const wake = () => {
    for (const sign of signs) removeEventListener(sign, wake)
    requestAnimationFrame(() => setTimeout(() => document.body.append(content)))
  }
  const listen = () => {
    for (const sign of signs) addEventListener(sign, wake)
  }
  const retry = (/** @type {Event} */ { target }) => {
    if (!(target instanceof HTMLScriptElement) || target.parentNode !== document.body) return
    const again = document.createElement('script')
    // Written as it was: by this the scripts know each other.
    again.setAttribute('src', target.getAttribute('src') ?? '')
    target.remove()
    content.append(again)
    setTimeout(listen, untilNextTry)
  }
  /** @type {EventTarget[]} */
  const clicked = []
  const keep = (/** @type {Event} */ { target }) => {
    if (!target) return
    clicked.push(target)
    // The router writes the address anew as it begins; a leap within the page at that very moment would be lost.
    const leap = target instanceof Element ? target.closest('a[href^="#"]') : null
    if (leap instanceof HTMLAnchorElement) setTimeout(() => (location.hash = leap.hash), untilSettled)
  }
  window.takeKeptClicks = () => {
    removeEventListener('click', keep, true)
    return clicked
  }
  listen()
  addEventListener('error', retry, true)
  addEventListener('click', keep, true)
  setTimeout(wake, longOpen)
}
