'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { CheckGroup } from '@/components/ui/check-group'
import { Choice } from '@/components/ui/choice'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { isAgainst, JUDGEMENTS, type Assessment, type Judged } from '@/lib/followup/judgement'
import type { Assessed } from '@/lib/followup/assessed'
import { goalsSv } from '@/lib/text/goals-sv'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { RoundKeyFields, type RoundKey } from './round-key'

const t = followUpWorkSv.assess

type Props = RoundKey &
  Pick<Assessed, 'actions' | 'evidence'> & {
    action: FormAction
    goalId: number
    assessment: Assessment
    computed: Judged
    /** Where the goal after it is written of. */
    next: string | null
  }

/** What is concluded of a goal, in two choices and in words; a reason is asked for where the figures say another thing. */
export function AssessmentForm({ action, goalId, assessment, computed, actions, evidence, next, ...key }: Props) {
  const [state, send, isSending] = useForm(action)
  const [chosen, choose] = useState<Pick<Assessment, 'level' | 'gaps'>>(assessment)
  const goesOn = useRef(false)
  const router = useRouter()
  useEffect(() => {
    if (!goesOn.current) return
    goesOn.current = false
    if (next && state.done && Object.keys(state.faults).length === 0) router.push(next as Route)
  }, [state, next, router])
  const choices = (words: Record<(typeof JUDGEMENTS)[number], string>) => [
    { value: '', label: t.choose },
    ...JUDGEMENTS.map(value => ({ value, label: words[value] })),
  ]
  const { levels, gapWords } = followUpWorkSv
  const offered = [...actions, ...evidence].map(one => one.key)
  const toldOf = offered.filter(one => !assessment.leftOut.includes(one))
  return (
    <form className="form wide" action={send} onChange={event => choose(chosenIn(event.currentTarget))} noValidate>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      <HiddenFields which={{ goalId, seen: JSON.stringify(assessment), offered: JSON.stringify(offered) }} />
      <Choice
        {...{ state, name: 'level', label: followUpWorkSv.level, chosen: assessment.level ?? '' }}
        choices={choices(levels)}
      />
      <Choice
        {...{ state, name: 'gaps', label: followUpWorkSv.gaps, chosen: assessment.gaps ?? '' }}
        choices={choices(gapWords)}
      />
      <TextArea
        {...{ state, name: 'text', label: t.text, hint: t.textHint, defaultValue: assessment.text }}
        rows={10}
      />
      {(isAgainst(chosen, computed) || assessment.reason !== '' || state.faults.reason) && (
        <TextArea
          {...{ state, name: 'reason', label: t.reason, hint: t.reasonHint, defaultValue: assessment.reason }}
          rows={3}
        />
      )}
      {actions.length > 0 && (
        <CheckGroup
          {...{ state, name: 'told', legend: t.actions, chosen: toldOf }}
          choices={actions.map(({ key: value, title, status, responsible }) => ({
            ...{ value, label: title },
            meaning: [goalsSv.actionStatus[status], responsible].filter(Boolean).join(', '),
          }))}
        />
      )}
      {evidence.length > 0 && (
        <CheckGroup
          {...{ state, name: 'told', legend: t.evidence, chosen: toldOf }}
          choices={evidence.map(({ key: value, title, text }) => ({ value, label: title, meaning: text }))}
        />
      )}
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
      {next && (
        <button
          className="ds-button"
          data-variant="secondary"
          type="submit"
          disabled={isSending}
          onClick={() => (goesOn.current = true)}
        >
          {t.saveAndNext}
        </button>
      )}
    </form>
  )
}

function chosenIn(form: HTMLFormElement): Pick<Assessment, 'level' | 'gaps'> {
  const fields = new FormData(form)
  const one = (name: string) => JUDGEMENTS.find(judgement => judgement === fields.get(name)) ?? null
  return { level: one('level'), gaps: one('gaps') }
}
