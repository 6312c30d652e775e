import { Fragment } from 'react'
import { Choice } from '@/components/ui/choice'
import type { DistrictDivision } from '@/lib/exchange/catalogue/district-codes'
import { FIELDS, partsOfYear, withRole, type TableChoices } from '@/lib/exchange/catalogue/table-choices'
import type { SourceTable } from '@/lib/exchange/sources/source'
import { UNTOUCHED } from '@/lib/forms/form-state'
import type { IndicatorDimension } from '@/lib/indicators/indicator'
import { tableSv as t } from '@/lib/text/table-sv'
import { TableVariableFields } from './table-variable-fields'

type Props = {
  table: SourceTable
  choices: TableChoices
  divisions: readonly DistrictDivision[]
  dimensions: readonly IndicatorDimension[]
}

/** What of a table an indicator is to be, variable by variable. The address holds the answer. */
export function TableForm({ table, choices, divisions, dimensions }: Props) {
  const field = (name: string, label: string, chosen: string, all: readonly { value: string; label: string }[]) =>
    all.length > 1 && <Choice state={UNTOUCHED} {...{ name, label, chosen, choices: all }} />
  const valuesOf = (role: 'contents' | 'period') =>
    withRole(table, role).flatMap(({ values }) => values.map(({ code, label }) => ({ value: code, label })))
  const parts = partsOfYear(table).map(part => ({ value: part, label: t.partOfYear(part) }))
  return (
    <section className="part" aria-labelledby="valj-ur-tabellen">
      <h2 id="valj-ur-tabellen">{t.title}</h2>
      <p>{t.lead}</p>
      <form className="form" method="get">
        {field(FIELDS.contents, t.contents, choices.contents, valuesOf('contents'))}
        {valuesOf('contents').length > 1 &&
          (['numerator', 'denominator'] as const).map(what => (
            <Fragment key={what}>
              {field(FIELDS[what], t[what], choices[what], [
                { value: '', label: t.noCounts },
                ...valuesOf('contents').filter(({ value }) => value !== choices.contents),
              ])}
            </Fragment>
          ))}
        {withRole(table, 'other').map(variable => (
          <TableVariableFields
            key={variable.code}
            {...{ variable, dimensions }}
            chosen={choices.variables[variable.code]!}
          />
        ))}
        {field(FIELDS.districts, t.ofDistricts, choices.districts, [
          { value: '', label: t.noDistricts },
          ...divisions.map(({ key, codes }) => ({ value: key, label: t.districts(key, Object.keys(codes).length) })),
        ])}
        {field(FIELDS.from, t.from, choices.from, [{ value: '', label: t.all }, ...valuesOf('period')])}
        {field(FIELDS.within, t.within, choices.within, parts)}
        <input type="hidden" name="varden" value="ja" />
        <p className="soft">{t.updateHint}</p>
        <button className="ds-button" type="submit">
          {t.update}
        </button>
      </form>
      {table.notes.length > 0 && (
        <details>
          <summary>{t.notes}</summary>
          {table.notes.map(note => (
            <p key={note} className="prewrapped">
              {note}
            </p>
          ))}
        </details>
      )}
    </section>
  )
}
