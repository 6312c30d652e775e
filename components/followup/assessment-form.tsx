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
import { typedIn, type FormAction } from '@/lib/forms/form-state'
import { isAgainst, JUDGEMENTS, type Assessment, type Judged } from '@/lib/followup/judgement'
import type { Assessed } from '@/lib/followup/assessed'
import { goalsSv } from '@/lib/text/goals-sv'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { RoundKeyFields, type RoundKey } from './round-key'
import { useKept } from './use-kept'

const t = followUpWorkSv.assess

type Props = RoundKey &
  Pick<Assessed, 'actions' | 'evidence'> & {
    action: FormAction
    goalId: number
    assessment: Assessment
    computed: Judged
    personId: number
    /** Where the goal after it is written of. */
    next: string | null
  }

/**
 * What is concluded of a goal, in two choices and in words; a reason is asked for where the figures say another thing.
 * Kept on the device until it is saved.
 */
export function AssessmentForm(props: Props) {
  const { action, goalId, assessment, computed, actions, evidence, personId, next, ...key } = props
  const [sent, send, isSending] = useForm(action)
  const [picked, pick] = useState<Chosen | null>(null)
  const goesOn = useRef(false)
  const router = useRouter()
  useEffect(() => {
    if (!goesOn.current) return
    goesOn.current = false
    if (next && sent.done && Object.keys(sent.faults).length === 0) router.push(next as Route)
  }, [sent, next, router])
  const choices = (words: Record<(typeof JUDGEMENTS)[number], string>) => [
    { value: '', label: t.choose },
    ...JUDGEMENTS.map(value => ({ value, label: words[value] })),
  ]
  const { levels, gapWords } = followUpWorkSv
  const offered = [...actions, ...evidence].map(one => one.key)
  const toldOf = offered.filter(one => !assessment.leftOut.includes(one))
  const { level, gaps, text, reason } = assessment
  const {
    shown: state,
    isKept,
    keep,
    letGo,
  } = useKept({
    place: [personId, key.followUpId, goalId].join(':'),
    state: sent,
    saved: { level: [level ?? ''], gaps: [gaps ?? ''], text: [text], reason: [reason], told: toldOf },
  })
  // What was written before somebody saved something else is sent as such: the server tells both.
  const seen = (isKept && typedIn(state, 'seen')) || JSON.stringify(assessment)
  const chosen = picked ?? (isKept ? chosenFrom(field => typedIn(state, field)) : assessment)
  return (
    <form
      key={String(isKept)}
      className="form wide"
      action={send}
      noValidate
      onChange={({ currentTarget }) => {
        keep(currentTarget)
        const fields = new FormData(currentTarget)
        pick(chosenFrom(field => fields.get(field)))
      }}
    >
      <FormOutcome state={state} />
      {isKept && (
        <p className="notice">
          {t.kept}{' '}
          <button
            className="as-link"
            type="button"
            onClick={() => {
              letGo()
              pick(null)
            }}
          >
            {t.letGo}
          </button>
        </p>
      )}
      <RoundKeyFields {...key} />
      <HiddenFields which={{ goalId, seen, offered: JSON.stringify(offered) }} />
      <Choice
        {...{ state, name: 'level', label: followUpWorkSv.level, chosen: level ?? '' }}
        choices={choices(levels)}
      />
      <Choice
        {...{ state, name: 'gaps', label: followUpWorkSv.gaps, chosen: gaps ?? '' }}
        choices={choices(gapWords)}
      />
      <TextArea {...{ state, name: 'text', label: t.text, hint: t.textHint, defaultValue: text }} rows={10} />
      {(isAgainst(chosen, computed) || reason !== '' || typedIn(state, 'reason') !== '' || state.faults.reason) && (
        <TextArea {...{ state, name: 'reason', label: t.reason, hint: t.reasonHint, defaultValue: reason }} rows={3} />
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

type Chosen = Pick<Assessment, 'level' | 'gaps'>

function chosenFrom(said: (field: string) => unknown): Chosen {
  const one = (field: string) => JUDGEMENTS.find(judgement => judgement === said(field)) ?? null
  return { level: one('level'), gaps: one('gaps') }
}
