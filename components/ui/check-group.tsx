import type { FormState } from '@/lib/forms/form-state'

type Props = {
  state: FormState
  name: string
  legend: string
  choices: readonly { value: string; label: string; meaning?: string }[]
  chosen?: readonly string[]
}

/** Several that may be chosen at once. */
export function CheckGroup({ state, name, legend, choices, chosen = [] }: Props) {
  const fault = state.faults[name]
  const isTyped = Object.keys(state.typed).length > 0
  const checked = isTyped ? (state.typed[name] ?? []) : chosen
  return (
    <fieldset className="field" aria-describedby={fault ? `falt-${name}-fel` : undefined}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, meaning }) => (
        <label key={value} className="choice">
          <input type="checkbox" name={name} value={value} defaultChecked={checked.includes(value)} />
          <span>
            {label}
            {meaning && <span className="soft">: {meaning}</span>}
          </span>
        </label>
      ))}
      {fault && (
        <p className="fault" id={`falt-${name}-fel`}>
          {fault}
        </p>
      )}
    </fieldset>
  )
}
