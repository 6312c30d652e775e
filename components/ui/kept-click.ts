declare global {
  interface Window {
    /** What was clicked while the page lay still, oldest first; no more is kept. See lib/serve/wake-later.mjs. */
    takeKeptClicks?: () => unknown[]
  }
}

let kept: unknown[] | undefined

/** Whether the reader clicked this before the page came alive, and should now get what was asked for. Told once. */
export function wasClicked(part: Element): boolean {
  kept ??= window.takeKeptClicks?.() ?? []
  const others = kept.filter(target => !(target instanceof Node && part.contains(target)))
  const was = others.length < kept.length
  kept = others
  return was
}
