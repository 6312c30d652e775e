'use client'

import { useRef, useState } from 'react'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { Labelled } from '@/components/ui/labelled'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { Comparisons } from '@/lib/municipality/comparisons/work-queries'
import { MOST_PEERS } from '@/lib/municipality/comparisons/comparison'
import { comparisonsSv as t } from '@/lib/text/comparisons-sv'

type Props = { action: FormAction; undo: FormAction; municipalityId: number; comparisons: Comparisons }

/** Sweden, the county, and municipalities found by name. */
export function ComparisonForm({ action, undo, municipalityId, comparisons }: Props) {
  const { seen, wholes, before } = comparisons
  const [state, send, isSending] = useForm(action)
  const [undone, sendUndo, isUndoing] = useForm(undo)
  const which = { municipalityId, seen }
  // After a fault what was chosen stands there still.
  const typed = Object.keys(state.faults).length > 0 ? (state.typed.places ?? []) : null
  return (
    <>
      <form className="form" action={send}>
        <FormOutcome state={state} />
        <HiddenFields which={which} />
        <fieldset className="field">
          <legend>{t.wholes}</legend>
          {wholes.map(({ code, name, isChosen }) => (
            <Choice key={code + isChosen} {...{ code, name }} isChosen={typed?.includes(code) ?? isChosen} />
          ))}
          <p className="hint">{t.source}</p>
        </fieldset>
        <Peers key={[seen, typed].join()} {...{ comparisons, typed }} fault={state.faults.places} />
        <p className="hint">{t.leftOut}</p>
        <button className="ds-button" type="submit" disabled={isSending}>
          {t.save}
        </button>
      </form>
      <form className="form" action={sendUndo}>
        <FormOutcome state={undone} />
        {before && (
          <>
            <HiddenFields which={which} />
            {before.map(code => (
              <input key={code} type="hidden" name="places" value={code} />
            ))}
            <button className="ds-button" data-variant="secondary" type="submit" disabled={isUndoing}>
              {t.undo}
            </button>
          </>
        )}
      </form>
    </>
  )
}

const Choice = ({ code, name, isChosen }: { code: string; name: string; isChosen: boolean }) => (
  <label className="choice">
    <input type="checkbox" name="places" value={code} defaultChecked={isChosen} />
    <span>{name}</span>
  </label>
)

/** Those that are chosen, and one more found by its name. */
function Peers({
  comparisons: { peers, every },
  typed,
  fault,
}: {
  comparisons: Comparisons
  typed: readonly string[] | null
  fault: string | undefined
}) {
  const [listed, list] = useState(typed ? every.filter(({ code }) => typed.includes(code)) : peers)
  const [missing, miss] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  function add() {
    const name = field.current!.value.trim()
    const found = every.find(one => one.name.toLowerCase() === name.toLowerCase())
    const isListed = listed.some(({ code }) => code === found?.code)
    const ticked = field.current!.closest('fieldset')!.querySelectorAll('input:checked').length
    const isFull = ticked >= MOST_PEERS && !isListed
    miss(found ? (isFull ? t.full(MOST_PEERS) : undefined) : t.notThere(name))
    if (!found || isFull) return
    if (!isListed) list([...listed, found])
    field.current!.value = ''
    field.current!.focus()
  }
  return (
    <fieldset className="field">
      <legend>{t.peers}</legend>
      {listed.length === 0 && <p>{t.noPeers}</p>}
      {listed.map(one => (
        <Choice key={one.code} {...one} isChosen />
      ))}
      <Labelled id="falt-kommun" label={t.add} hint={t.addHint(MOST_PEERS)} fault={missing ?? fault}>
        {told => (
          <input
            {...told}
            ref={field}
            type="text"
            list="kommuner"
            autoComplete="off"
            onKeyDown={event => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              add()
            }}
          />
        )}
      </Labelled>
      <datalist id="kommuner">
        {every.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <button className="ds-button" data-variant="secondary" type="button" onClick={add}>
        {t.adding}
      </button>
    </fieldset>
  )
}
