import { Choice } from '@/components/ui/choice'
import { FIELDS, type VariableChoice } from '@/lib/exchange/catalogue/table-choices'
import type { TableVariable } from '@/lib/exchange/sources/source'
import { UNTOUCHED } from '@/lib/forms/form-state'
import type { IndicatorDimension } from '@/lib/indicators/indicator'
import { tableSv as t } from '@/lib/text/table-sv'

type Props = { variable: TableVariable; dimensions: readonly IndicatorDimension[]; chosen: VariableChoice }

/** One variable of a table: a value of it, or the groups that it divides people into. */
export function TableVariableFields({ variable, dimensions, chosen }: Props) {
  const { code, label, values, codelists, canBeLeftOut } = variable
  const own = values.map(value => ({ value: value.code, label: value.label }))
  const none = (words: string) => ({ value: '', label: words })
  const divides = dimensions.find(({ key }) => key === chosen.by)
  const left = divides ? [none(t.noEveryone)] : canBeLeftOut ? [none(t.leftOut)] : []
  return (
    <fieldset className="table-variable">
      <legend>{label}</legend>
      {codelists.length > 0 && (
        <Choice
          state={UNTOUCHED}
          {...{ name: FIELDS.list(code), label: t.list, chosen: chosen.list }}
          choices={[none(t.ownCodes), ...codelists.map(list => ({ value: list.id, label: list.label }))]}
        />
      )}
      <Choice
        state={UNTOUCHED}
        {...{ name: FIELDS.by(code), label: t.by, chosen: chosen.by }}
        choices={[none(t.notBy), ...dimensions.map(({ key, title }) => ({ value: key, label: title.sv }))]}
      />
      <Choice
        state={UNTOUCHED}
        {...{ name: FIELDS.one(code), label: divides ? t.everyone : t.one, chosen: chosen.one }}
        choices={[...left, ...own]}
      />
      {divides?.categories.map(({ key, label: group }) => (
        <Choice
          key={key}
          state={UNTOUCHED}
          {...{ name: FIELDS.group(code, key), label: t.group(group.sv), chosen: chosen.groups[key] ?? '' }}
          choices={[none(t.none), ...own]}
        />
      ))}
    </fieldset>
  )
}
