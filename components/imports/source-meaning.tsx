'use client'
import { useState } from 'react'
import { Labelled } from '@/components/ui/labelled'
import { TextArea } from '@/components/ui/text-area'
import { MEANINGS } from '@/lib/exchange/sources/source-input'
import { typedIn, type FormState } from '@/lib/forms/form-state'
import { sourcesSv as t } from '@/lib/text/sources-sv'

type Props = { state: FormState; canBeDefinedAnew: boolean; onNewVersion: (is: boolean) => void }

/** What somebody says that the source's changes mean, and of a new definition what is otherwise. */
export function SourceMeaning({ state, canBeDefinedAnew, onNewVersion }: Props) {
  const typed = typedIn(state, 'meaning')
  const [chosen, choose] = useState(typed)
  const meanings = MEANINGS.filter(meaning => meaning !== 'newVersion' || canBeDefinedAnew)
  const said = (meaning: string) => {
    choose(meaning)
    onNewVersion(meaning === 'newVersion')
  }
  return (
    <>
      <Labelled id="betydelse" fault={state.faults.meaning} label={t.meaning}>
        {told => (
          <select
            {...told}
            key={typed}
            name="meaning"
            defaultValue={typed}
            onChange={event => said(event.target.value)}
          >
            <option value="">{t.notSaid}</option>
            {meanings.map(meaning => (
              <option key={meaning} value={meaning}>
                {t.meanings[meaning]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {chosen === 'newVersion' && (
        <>
          <p>{t.definition.lead}</p>
          <TextArea state={state} name="note" label={t.definition.note} hint={t.definition.noteHint} />
        </>
      )}
    </>
  )
}
