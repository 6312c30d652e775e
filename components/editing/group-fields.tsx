import type { FormState } from '@/lib/forms/form-state'
import { groupsSv as t } from '@/lib/text/groups-sv'

type Dimension = {
  key: string
  title: { sv: string }
  categories: readonly { key: string; label: { sv: string } }[]
}
type Groups = readonly { dimension: string; focus: string | null; reference: string | null }[]
type Props = { state: FormState; dimensions: readonly Dimension[]; chosen: Groups }

const SIDES = ['focus', 'reference'] as const

/** Which dimensions an indicator has, and between which two groups of each the gap is told. */
export function GroupFields({ state, dimensions, chosen }: Props) {
  const isTyped = Object.keys(state.typed).length > 0
  return (
    <>
      {dimensions.map(({ key, title, categories }) => {
        const had = chosen.find(({ dimension }) => dimension === key)
        const isChosen = isTyped ? (state.typed.dimensions ?? []).includes(key) : had !== undefined
        const fault = state.faults[`groups-${key}`]
        return (
          <fieldset key={key} className="field groups" aria-describedby={fault ? `grupper-${key}-fel` : undefined}>
            <legend>{title.sv}</legend>
            <label className="choice" key={String(isChosen)}>
              <input type="checkbox" name="dimensions" value={key} defaultChecked={isChosen} />
              <span>
                {t.has} {title.sv.toLowerCase()}
              </span>
            </label>
            {SIDES.map(side => {
              const typed = state.typed[side]?.find(one => one.startsWith(`${key}=`))
              const value = isTyped ? (typed ?? '') : had?.[side] ? `${key}=${had[side]}` : ''
              return (
                <div key={side} className="field group-side">
                  <label htmlFor={`${side}-${key}`}>{t[side]}</label>
                  <select key={value} id={`${side}-${key}`} name={side} defaultValue={value}>
                    <option value="">{t.none}</option>
                    {categories.map(category => (
                      <option key={category.key} value={`${key}=${category.key}`}>
                        {category.label.sv}
                      </option>
                    ))}
                  </select>
                </div>
              )
            })}
            {fault && (
              <p className="fault" id={`grupper-${key}-fel`}>
                {fault}
              </p>
            )}
          </fieldset>
        )
      })}
      {state.faults.groups && <p className="fault">{state.faults.groups}</p>}
    </>
  )
}
