import type { ReactNode } from 'react'

export function WorkHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="work-heading">
      <h1>{title}</h1>
      {children && <div className="lead">{children}</div>}
    </div>
  )
}
