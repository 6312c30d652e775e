import type { ReactNode } from 'react'

type Props = {
  title: string
  /** There is nothing that the page is about: with the status of that, where it is held back (lib/serve/lost-work). */
  isMissing?: boolean
  children?: ReactNode
}

export function WorkHeading({ title, isMissing, children }: Props) {
  return (
    <div className="work-heading" data-missing={isMissing}>
      <h1>{title}</h1>
      {children && <div className="lead">{children}</div>}
    </div>
  )
}
