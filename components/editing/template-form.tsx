'use client'

import { ColumnHeads } from '@/components/ui/column-heads'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { templateSv as t } from '@/lib/text/template-sv'
import type { GoalChoice } from '@/lib/values/new-indicator-queries'
import type { Template } from '@/lib/values/template/work-queries'

type Props = { action: FormAction; municipalityId: number; template: Template; goals: readonly GoalChoice[] }

/** What another municipality follows, and which goal each is to tell of here. */
export function TemplateForm({ action, municipalityId, template: { slug: from, indicators }, goals }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <HiddenFields which={{ municipalityId, from }} />
      <FormOutcome state={state} />
      <table className="listing choosing">
        <ColumnHeads heads={Object.values(t.columns)} />
        <tbody>
          {indicators.map(({ code, name, goal, isHere }) => {
            const kept = state.typed.chosen?.find(said => said.startsWith(`${code} `)) ?? ''
            return (
              <tr key={code}>
                <th scope="row">
                  {name} <span className="soft small">{code}</span>
                </th>
                <td data-head={t.columns.there}>{goal}</td>
                <td data-head={t.columns.here}>
                  {isHere ? (
                    <span className="soft">{t.isHere}</span>
                  ) : (
                    <select name="chosen" key={kept} defaultValue={kept} aria-label={t.goalOf(name)}>
                      <option value="">{t.notTaken}</option>
                      {goals.map(one => (
                        <option key={one.id} value={`${code} ${one.id}`}>
                          {one.name}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.send}
      </button>
    </form>
  )
}
