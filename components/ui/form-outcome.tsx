import { useEffect, useRef } from 'react'
import { WHOLE, type FormState } from '@/lib/forms/form-state'

/** What the form as a whole is told after its action, said aloud, and brought into view: it, or the first field to mend. */
export function FormOutcome({ state }: { state: FormState }) {
  const told = useRef<HTMLDivElement>(null)
  const fault = state.faults[WHOLE]
  const isSaid = Boolean(fault || state.done)
  const isOfField = Object.keys(state.faults).some(field => field !== WHOLE)
  useEffect(() => {
    if (isSaid) told.current?.scrollIntoView({ block: 'nearest' })
    else if (isOfField) told.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state, isSaid, isOfField])
  return (
    <div role="status" className="outcome" ref={told}>
      {fault && <p className="fault">{fault}</p>}
      {state.done && <p className="done">{state.done}</p>}
    </div>
  )
}
