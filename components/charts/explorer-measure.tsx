import type { ChoosingProps } from './explorer-choices'
import { isSameScale } from './explored'

/** Another measure: in the same picture where the unit is the same, otherwise in one beside it. */
export function ExplorerMeasure({ chosen: { figure, offered, second }, choice, words, choose }: ChoosingProps) {
  const measures = (offered?.measures ?? []).filter(({ code }) => code !== figure.id)
  if (offered && measures.length === 0) return null
  const [same, other] = [true, false].map(is => measures.filter(measure => isSameScale(measure, figure) === is)) as [
    typeof measures,
    typeof measures,
  ]
  const chosen = measures.find(({ code }) => code === choice.measure)
  return (
    <fieldset>
      <legend>{words.measure}</legend>
      <select
        aria-label={words.measure}
        value={chosen?.code ?? ''}
        disabled={!offered}
        onChange={({ target }) => choose({ ...choice, measure: target.value || null })}
      >
        <option value="">{words.noMeasure}</option>
        {[
          { label: words.sameUnit, these: same },
          { label: words.otherUnit, these: other },
        ].map(
          ({ label, these }) =>
            these.length > 0 && (
              <optgroup key={label} label={label}>
                {these.map(({ code, title, titleLang }) => (
                  <option key={code} value={code} lang={titleLang}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
      {chosen && !second && (
        <p>
          {words.second}: <span lang={chosen.titleLang}>{chosen.title}</span>
        </p>
      )}
    </fieldset>
  )
}
