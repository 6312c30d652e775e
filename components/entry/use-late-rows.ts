import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** As many rows as the tallest window shows are there from the beginning; the rest come in so many at a time. */
const AT_FIRST = 60

/** How many of the rows are drawn by now. All are within a moment, to be found in the page, and before it is printed. */
export function useLateRows(many: number): number {
  const [drawn, draw] = useState(AT_FIRST)
  useEffect(() => {
    if (drawn >= many) return
    const next = setTimeout(() => startTransition(() => draw(drawn + AT_FIRST)))
    const all = () => flushSync(() => draw(many))
    window.addEventListener('beforeprint', all)
    return () => {
      clearTimeout(next)
      window.removeEventListener('beforeprint', all)
    }
  }, [drawn, many])
  return Math.min(drawn, many)
}
