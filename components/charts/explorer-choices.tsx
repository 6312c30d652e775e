import { mayHide, mayStartAtZero, toggled, type Choice } from './explored'
import type { ExplorerWords } from './explorer-words'
import type { FigureData } from './figure-data'

type Props = { data: FigureData; choice: Choice; words: ExplorerWords; choose: (choice: Choice) => void }

/** Which groups to see, and where the axis begins. */
export function ExplorerChoices({ data, choice, words, choose }: Props) {
  const { hidden, fromZero } = choice
  const hasGroups = data.series.length > 1
  const hasAxis = mayStartAtZero(data)
  return (
    <details className="explorer-choices" open>
      <summary>{words.choose}</summary>
      {hasGroups && (
        <fieldset>
          <legend>{words.groups}</legend>
          {data.series.map(({ key, label }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={!hidden.includes(key)}
                disabled={!hidden.includes(key) && !mayHide(data, hidden, key)}
                onChange={() => choose({ ...choice, hidden: toggled(data, hidden, key) })}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {hasAxis && (
        <fieldset>
          <legend>{words.axis}</legend>
          <label>
            <input type="checkbox" checked={fromZero} onChange={() => choose({ ...choice, fromZero: !fromZero })} />
            {words.fromZero}
          </label>
        </fieldset>
      )}
    </details>
  )
}
