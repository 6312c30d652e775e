'use client'

import { AskingForm } from '@/components/ui/asking-form'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { Redaction } from '@/lib/followup/redaction/work-queries'
import { redactionSv } from '@/lib/text/redaction-sv'
import type { RoundKey } from './round-key'

const { propose: t, approve, preview } = redactionSv

type Chosen = NonNullable<Redaction['chosen']>
type Props = RoundKey & {
  chosen: Chosen
  may: { run: boolean; publish: boolean; isOwn: boolean }
  /** Something of what is chosen stands in a report. */
  isThere: boolean
  actions: Record<'propose' | 'giveBack' | 'approve', FormAction>
}

/** From chosen to taken out, by two people. */
export function RedactionSteps({ chosen, may, isThere, actions, ...key }: Props) {
  const which = { ...key, seen: chosen.seen }
  const { cancel } = approve
  if (!chosen.isProposed)
    return may.run ? (
      <section className="part" aria-labelledby="foresla">
        <h2 id="foresla">{t.title}</h2>
        {isThere && <ProposeForm {...{ which, chosen, action: actions.propose }} />}
        <AskingForm
          {...{ which, action: actions.giveBack }}
          words={{ label: preview.drop, question: preview.dropSure, yes: preview.dropYes, cancel }}
        />
      </section>
    ) : null
  return (
    <section className="part" aria-labelledby="foreslaget">
      <h2 id="foreslaget">{t.waits(chosen.by.name)}</h2>
      <p>
        {t.why}: <q className="said">{chosen.reason}</q>
      </p>
      <p>
        {t.toReaders}: <q className="said">{chosen.publicNote}</q>
      </p>
      {may.publish ? (
        <AskingForm
          {...{ which, action: actions.approve }}
          words={{ label: approve.button, question: approve.sure, yes: approve.yes, cancel }}
        />
      ) : (
        <p>{may.isOwn ? t.own : t.waitsForAdministrator}</p>
      )}
      {(may.run || may.publish) && <StepForm {...{ which, action: actions.giveBack, label: approve.return }} />}
    </section>
  )
}

type Step = { which: Readonly<Record<string, string | number>>; action: FormAction }

function StepForm({ which, action, label }: Step & { label: string }) {
  const [state, send, isSending] = useForm(action)
  return (
    <form action={send}>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {label}
      </button>
    </form>
  )
}

function ProposeForm({ which, action, chosen: { reason, publicNote } }: Step & { chosen: Chosen }) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <TextArea {...{ state, name: 'reason', label: t.reason, hint: t.reasonHint, defaultValue: reason }} />
      <TextArea
        {...{ state, name: 'publicNote', label: t.publicNote, hint: t.publicNoteHint, defaultValue: publicNote }}
      />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.button}
      </button>
    </form>
  )
}
