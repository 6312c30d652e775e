import type { FormState } from '@/lib/forms/form-state'

type Props = {
  state: FormState
  name: string
  label: string
  hint: string
  isTicked: boolean
  /** What it is of, where several forms on a page have a box by this name. */
  of?: string
}

/** A box to tick for yes, with what it means; what was ticked is kept after a fault. */
export function Tick({ state, name, label, hint, isTicked, of }: Props) {
  const id = of ? `falt-${name}-${of}` : `falt-${name}`
  const isTyped = Object.keys(state.typed).length > 0
  const checked = isTyped ? state.typed[name] !== undefined : isTicked
  const fault = state.faults[name]
  return (
    <div className="field">
      <label className="choice" key={String(checked)}>
        <input
          type="checkbox"
          name={name}
          value="ja"
          defaultChecked={checked}
          aria-describedby={fault ? `${id}-hjalp ${id}-fel` : `${id}-hjalp`}
        />
        <span>{label}</span>
      </label>
      <p className="hint" id={`${id}-hjalp`}>
        {hint}
      </p>
      {fault && (
        <p className="fault" id={`${id}-fel`}>
          {fault}
        </p>
      )}
    </div>
  )
}
