import type { ReactNode } from 'react'

/** What a report has for whoever asks for it; on paper it stands open. */
export function FoldedPart({ id, summary, children }: { id?: string; summary: ReactNode; children: ReactNode }) {
  return (
    <details className="folded-part" id={id}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
