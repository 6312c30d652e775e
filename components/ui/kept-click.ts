declare global {
  interface Window {
    /** The last click on a page that lies still, kept by `lib/serve/still-page.mjs`. */
    keptClick?: MouseEvent
  }
}

/** What was clicked longer ago is no longer waited for, in ms. */
const PATIENCE = 5000

/** Whether the reader clicked this before the page came alive, and should now get what was asked for. */
export function wasClicked(part: Element): boolean {
  const { keptClick } = window
  if (!(keptClick?.target instanceof Node) || !part.contains(keptClick.target)) return false
  delete window.keptClick
  return performance.now() - keptClick.timeStamp < PATIENCE
}
