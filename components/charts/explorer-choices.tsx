import type { Choice } from './choice'
import { mayHide, mayStartAtZero, toggled } from './explored'
import { ExplorerMeasure } from './explorer-measure'
import { ExplorerPlaces } from './explorer-places'
import { ExplorerSpan } from './explorer-span'
import type { ExplorerWords } from './explorer-words'
import type { FigureData } from './figure-data'
import { ExplorerSample } from './explorer-sample'
import { figureWords } from './figure-words'
import { lineStyles } from './palette'
import type { Chosen } from './use-chosen'

export type ChoosingProps = {
  chosen: Chosen
  choice: Choice
  words: ExplorerWords
  choose: (choice: Choice) => void
}

/** Which groups to see, over which periods, beside which places and measure, and where the axis begins. */
export function ExplorerChoices({ shown, ...choosing }: ChoosingProps & { shown: FigureData }) {
  const { chosen, choice, words, choose } = choosing
  const { figure, hasFailed, isWaiting, retry } = chosen
  const { hidden, fromZero } = choice
  const hasGroups = figure.series.length > 1
  const styles = lineStyles(figure.series)
  const hasAxis = fromZero || mayStartAtZero(shown)
  return (
    <details className="explorer-choices" open>
      <summary>{words.choose}</summary>
      {hasGroups && (
        <fieldset>
          <legend>{words.groups}</legend>
          {figure.series.map(({ key, label }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={!hidden.includes(key)}
                disabled={!hidden.includes(key) && !mayHide(figure, hidden, key)}
                onChange={() => choose({ ...choice, hidden: toggled(figure, hidden, key) })}
              />
              <ExplorerSample style={styles.get(key)!} />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <ExplorerSpan {...choosing} shown={shown} />
      <ExplorerPlaces {...choosing} />
      <ExplorerMeasure {...choosing} />
      {hasAxis && (
        <fieldset>
          <legend>{words.axis}</legend>
          <label>
            <input type="checkbox" checked={fromZero} onChange={() => choose({ ...choice, fromZero: !fromZero })} />
            {words.fromZero}
          </label>
          {!fromZero && <span className="explorer-axis">{figureWords[figure.locale].notFromZero}</span>}
        </fieldset>
      )}
      <p role="status" className="explorer-status">
        {hasFailed ? words.failed : isWaiting ? words.fetching : ''}
      </p>
      {hasFailed && (
        <button type="button" className="explorer-retry" onClick={retry}>
          {words.retry}
        </button>
      )}
    </details>
  )
}
