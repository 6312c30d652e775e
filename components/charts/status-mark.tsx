import type { ReactNode } from 'react'
import { markShapes, type MarkStatus } from './mark-shapes'

/** The shapes of all marks, once on every page that shows any; each mark only refers to its shape. */
export function MarkSymbols() {
  const symbols = Object.entries(markShapes).map(
    ([status, shape]) => `<symbol id="m-${status}" viewBox="0 0 16 12">${shape}</symbol>`,
  )
  return <svg className="mark-symbols" aria-hidden="true" dangerouslySetInnerHTML={{ __html: symbols.join('') }} />
}

/** A status as a mark and a word; never the mark alone. */
export function StatusMark({ status, children }: { status: MarkStatus; children: ReactNode }) {
  return (
    <span className="status-mark">
      <svg className="mark" aria-hidden="true">
        <use href={`#m-${status}`} />
      </svg>
      <span>{children}</span>
    </span>
  )
}
