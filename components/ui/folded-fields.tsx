import type { ReactNode } from 'react'
import type { FormState } from '@/lib/forms/form-state'

type Props = {
  title: string
  /** What its fields say, told while they are folded. */
  now?: string
  isOpen?: boolean
  state: FormState
  /** Its fields: it is open where one of them has a fault. */
  fields: readonly string[]
  children: ReactNode
}

/** Some of a form's fields under a heading that folds. */
export function FoldedFields({ title, now, isOpen = false, state, fields, children }: Props) {
  const hasFault = Object.keys(state.faults).some(name => fields.some(field => name.startsWith(field)))
  return (
    <details className="folded-fields" open={isOpen || hasFault}>
      <summary>
        <h3>{title}</h3>
        {now && <span className="soft">{now}</span>}
      </summary>
      <div className="form">{children}</div>
    </details>
  )
}
