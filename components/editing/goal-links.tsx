'use client'

import { Choice } from '@/components/ui/choice'
import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { EditedGoal } from '@/lib/framework/work-queries'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'

const t = goalEditingSv.links

type Actions = Record<'link' | 'unlink' | 'decide', FormAction>
type Props = { municipalityId: number; goal: Pick<EditedGoal, 'id' | 'indicators' | 'others'>; actions: Actions }

/** Which indicators tell of a goal, and whose choice each is. */
export function GoalLinks({ municipalityId, goal, actions }: Props) {
  const which = { municipalityId, goalId: goal.id }
  return (
    <>
      {goal.indicators.length === 0 && <p className="soft">{t.none}</p>}
      <ul className="rows">
        {goal.indicators.map(indicator => (
          <LinkedIndicator key={indicator.id} {...{ indicator, which, actions }} />
        ))}
      </ul>
      <NewLink {...{ which, others: goal.others, link: actions.link }} />
    </>
  )
}

type Which = { municipalityId: number; goalId: number }
const Hidden = ({ which }: { which: Record<string, number> }) =>
  Object.entries(which).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

type LinkedProps = { indicator: EditedGoal['indicators'][number]; which: Which; actions: Actions }

function LinkedIndicator({ indicator: { id, name, isProposal }, which, actions }: LinkedProps) {
  const [unlinked, unlink, isUnlinking] = useForm(actions.unlink)
  const [decided, decide, isDeciding] = useForm(actions.decide)
  const link = { ...which, indicatorId: id }
  return (
    <li>
      <p>
        {name} <span className="soft small">{isProposal ? t.proposed : t.own}</span>
      </p>
      {isProposal && (
        <form action={decide}>
          <FormOutcome state={decided} />
          <Hidden which={link} />
          <button className="ds-button" data-variant="secondary" type="submit" disabled={isDeciding}>
            {t.decide}
          </button>
        </form>
      )}
      <form action={unlink}>
        <FormOutcome state={unlinked} />
        <Hidden which={link} />
        <ConfirmedButton
          {...{ label: t.unlink, question: t.unlinkSure, yes: t.yes, cancel: t.cancel }}
          disabled={isUnlinking}
        />
      </form>
    </li>
  )
}

function NewLink({ which, others, link }: { which: Which; others: EditedGoal['others']; link: FormAction }) {
  const [state, send, isSending] = useForm(link)
  const choices = [{ value: '', label: t.choose }, ...others.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <Hidden which={which} />
      <Choice {...{ state, name: 'indicatorId', label: t.indicator, choices }} chosen="" />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.link}
      </button>
    </form>
  )
}
