import type { ReactNode } from 'react'

/** What a phone shows where it is asked for: it stands open on wider screens, and on paper. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="folded">
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
