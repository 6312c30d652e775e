import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** As many rows as the tallest window shows are there from the beginning; the rest come in so many at a time. */
const AT_FIRST = 24
const AT_ONCE = 60

/** Grids with rows still to come, and how to have them at once. */
const incomplete = new Set<() => void>()

/** All rows now, for who goes to one of them. */
export const drawAllRows = () => incomplete.forEach(draw => draw())

/** How many of the rows are drawn by now. All are within a moment, and at once where somebody looks for one of them. */
export function useLateRows(many: number): number {
  const [drawn, draw] = useState(AT_FIRST)
  useEffect(() => {
    if (drawn >= many) return
    const next = setTimeout(() => startTransition(() => draw(drawn + AT_ONCE)))
    const all = () => flushSync(() => draw(many))
    incomplete.add(all)
    return () => {
      clearTimeout(next)
      incomplete.delete(all)
    }
  }, [drawn, many])
  useEffect(() => {
    // The browser's own search, by its keys; what is printed; and an address that leads to a row.
    const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (key === 'F3' || ((ctrlKey || metaKey) && (key === 'f' || key === 'g'))) drawAllRows()
    }
    const toHash = () => {
      const id = decodeURIComponent(location.hash.slice(1))
      if (id === '' || document.getElementById(id)) return
      drawAllRows()
      document.getElementById(id)?.scrollIntoView()
    }
    const opened = setTimeout(toHash)
    window.addEventListener('keydown', onKey)
    window.addEventListener('hashchange', toHash)
    window.addEventListener('beforeprint', drawAllRows)
    return () => {
      clearTimeout(opened)
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('hashchange', toHash)
      window.removeEventListener('beforeprint', drawAllRows)
    }
  }, [])
  return Math.min(drawn, many)
}
