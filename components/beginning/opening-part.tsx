'use client'

import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { beginningSv as t } from '@/lib/text/beginning-sv'

type Props = {
  municipality: { id: number; name: string }
  /** Which it is; null where nobody has proposed it. */
  proposal: { seen: string; said: string; mayOpen: boolean } | null
  mayPropose: boolean
  isReady: boolean
  actions: Record<'propose' | 'takeBack' | 'open', FormAction>
}

/** That the pages are opened: proposed by one, done by another. */
export function OpeningPart({ municipality: { id, name }, proposal, mayPropose, isReady, actions }: Props) {
  const [proposed, propose, isProposing] = useForm(actions.propose)
  const [back, takeBack, isTaking] = useForm(actions.takeBack)
  const [opened, open, isOpening] = useForm(actions.open)
  const which = { municipalityId: id }
  return (
    <div className="form">
      {[proposed, back, opened].map((state, i) => (
        <FormOutcome key={i} state={state} />
      ))}
      {proposal && (
        <p>
          {proposal.said} {!proposal.mayOpen && t.steps.opening.waits}
        </p>
      )}
      {proposal?.mayOpen && (
        <form action={open} noValidate>
          <HiddenFields which={{ ...which, seen: proposal.seen }} />
          <ConfirmedButton
            {...{ label: t.open, question: t.openSure(name), yes: t.openYes, cancel: t.cancel, disabled: isOpening }}
          />
        </form>
      )}
      {proposal && mayPropose && (
        <form action={takeBack} noValidate>
          <HiddenFields which={which} />
          <button className="ds-button" data-variant="tertiary" type="submit" disabled={isTaking}>
            {t.takeBack}
          </button>
        </form>
      )}
      {!proposal && mayPropose && isReady && (
        <form action={propose} noValidate>
          <HiddenFields which={which} />
          <button className="ds-button" type="submit" disabled={isProposing}>
            {t.propose}
          </button>
        </form>
      )}
    </div>
  )
}
