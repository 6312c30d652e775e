import type { FormState } from '@/lib/forms/form-state'

type Props = { state: FormState; name: string; label: string; hint: string; isTicked: boolean }

/** A box to tick for yes, with what it means; what was ticked is kept after a fault. */
export function Tick({ state, name, label, hint, isTicked }: Props) {
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
          aria-describedby={fault ? `falt-${name}-hjalp falt-${name}-fel` : `falt-${name}-hjalp`}
        />
        <span>{label}</span>
      </label>
      <p className="hint" id={`falt-${name}-hjalp`}>
        {hint}
      </p>
      {fault && (
        <p className="fault" id={`falt-${name}-fel`}>
          {fault}
        </p>
      )}
    </div>
  )
}
