'use client'

import { Choice } from '@/components/ui/choice'
import { choicesOf } from '@/components/ui/choices-of'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { Tick } from '@/components/ui/tick'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { evidenceSv as t } from '@/lib/text/evidence-sv'
import type { EvidenceBeginning, EvidenceChoices } from '@/lib/values/evidence-queries'

type Props = { action: FormAction; municipalityId: number; begun: EvidenceBeginning; choices: EvidenceChoices }

/** What people have said, with what a reader needs to weigh it. */
export function EvidenceForm({ action, municipalityId, begun, choices }: Props) {
  const [state, send, isSending] = useForm(action)
  const { evidenceId, seen, said, instead, why } = begun
  const of = (name: keyof typeof t.names) => ({ state, name, label: t.names[name], hint: t.hints[name] })
  const none = { value: '', label: t.none }
  const chosen = (name: 'goalId' | 'geographyId' | 'followUpId' | 'saysGapsAre') => String(said[name] ?? '')
  const numeric = { inputMode: 'numeric' } as const
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ municipalityId, evidenceId: evidenceId ?? '', instead, seen: JSON.stringify(seen) }} />
      <Choice {...of('kind')} choices={choicesOf(t.kinds)} chosen={said.kind} />
      <Field {...of('title')} defaultValue={said.title} maxLength={200} />
      <TextArea {...of('text')} defaultValue={said.text} rows={8} />
      <Choice {...of('goalId')} choices={[none, ...choices.goals]} chosen={chosen('goalId')} />
      {choices.districts.length > 0 ? (
        <Choice {...of('geographyId')} choices={[none, ...choices.districts]} chosen={chosen('geographyId')} />
      ) : (
        <input type="hidden" name="geographyId" value="" />
      )}
      <Choice {...of('followUpId')} choices={[none, ...choices.rounds]} chosen={chosen('followUpId')} />
      <Field {...of('firstDay')} type="date" defaultValue={said.firstDay ?? ''} />
      <Field {...of('lastDay')} type="date" defaultValue={said.lastDay ?? ''} />
      <Field {...of('year')} {...numeric} defaultValue={said.year ?? ''} maxLength={4} />
      <Field {...of('participants')} {...numeric} defaultValue={said.participants ?? ''} maxLength={6} />
      <Field {...of('source')} defaultValue={said.source} list="organ" maxLength={300} />
      <datalist id="organ">
        {choices.bodies.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Tick {...of('isConsented')} hint={t.hints.isConsented!} isTicked={said.isConsented} />
      <Choice {...of('saysGapsAre')} choices={[none, ...choicesOf(t.saidOfGaps)]} chosen={chosen('saysGapsAre')} />
      <TextArea {...{ state, name: 'why', label: t.why, hint: t.whyHint }} defaultValue={why} />
      <Tick {...{ state, name: 'isSure', ...t.sure }} isTicked={false} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.propose}
      </button>
    </form>
  )
}
