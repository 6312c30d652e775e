import { WHOLE, type FormState } from '@/lib/forms/form-state'

/** What the form as a whole is told after its action, said aloud. */
export function FormOutcome({ state }: { state: FormState }) {
  const fault = state.faults[WHOLE]
  return (
    <div role="status" className="outcome">
      {fault && <p className="fault">{fault}</p>}
      {state.done && <p className="done">{state.done}</p>}
    </div>
  )
}
