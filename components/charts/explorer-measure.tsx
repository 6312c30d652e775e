import type { ChoosingProps } from './explorer-choices'
import { isSameScale } from './explored'
import { ExplorerOptions } from './explorer-options'
import type { OfferedMeasure } from './explorer-sources'

/** Another measure: in the same picture where the unit is the same, otherwise in one beside it. */
export function ExplorerMeasure({ chosen: { figure, offered, second }, choice, words, choose }: ChoosingProps) {
  const measures = offered?.measures ?? []
  if (offered && measures.length === 0) return null
  const isSame = (measure: OfferedMeasure) => isSameScale(measure, figure)
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
        <ExplorerOptions head={words.sameUnit} options={measures.filter(isSame).map(optionOf)} />
        <ExplorerOptions head={words.otherUnit} options={measures.filter(one => !isSame(one)).map(optionOf)} />
      </select>
      {chosen && !second && (
        <p>
          {words.second}: <span lang={chosen.titleLang}>{chosen.title}</span>
        </p>
      )}
    </fieldset>
  )
}

const optionOf = ({ code, title, titleLang }: OfferedMeasure) => ({ value: code, label: title, lang: titleLang })
