import type { FormAction } from '@/lib/forms/form-state'
import type { AssessedGoal } from '@/lib/followup/checklist'
import { isUnjudged } from '@/lib/followup/judgement'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { countedIn, judgedWords } from './judged-words'
import { PressForm } from './press-form'
import type { RoundKey } from './round-key'

const t = followUpWorkSv.taken

type Goal = Pick<AssessedGoal, 'id' | 'number' | 'title' | 'computed' | 'assessment'>
type Props = RoundKey & { goals: readonly Goal[]; actions: Record<'take' | 'undo', FormAction> }

/** The figures' answers taken over for all goals that nobody has judged, which are listed first; and that undone. */
export function TakenPart({ goals, actions, ...key }: Props) {
  const unjudged = goals.filter(({ assessment }) => isUnjudged(assessment))
  const taken = goals.filter(({ assessment }) => assessment.isFromFigures)
  return (
    <>
      {unjudged.length > 0 && (
        <details>
          <summary>{t.all(unjudged.length)}</summary>
          <p>{t.meaning}</p>
          <ul>
            {unjudged.map(({ id, number, title, computed }) => (
              <li key={id}>
                {`${number} ${title}`.trim()}: <strong>{judgedWords(computed)}</strong>{' '}
                <span className="soft small">{countedIn(computed)}</span>
              </li>
            ))}
          </ul>
          <TakeForm action={actions.take} goals={unjudged} label={t.yes(unjudged.length)} {...key} />
        </details>
      )}
      {taken.length > 0 && (
        <details>
          <summary>{t.taken(taken.length)}</summary>
          <ul>
            {taken.map(({ id, number, title }) => (
              <li key={id}>{`${number} ${title}`.trim()}</li>
            ))}
          </ul>
          <UndoForm action={actions.undo} goals={taken} label={t.undoAll(taken.length)} {...key} />
        </details>
      )}
    </>
  )
}

type FormProps = RoundKey & { action: FormAction; goals: readonly Goal[]; label: string }

/** Takes the answers over, as they are shown. */
export function TakeForm({ action, goals, label, ...key }: FormProps) {
  const shown = goals.map(({ id: goalId, computed: { level, gaps } }) => ({ goalId, level, gaps }))
  return <PressForm {...{ action, label, ...key }} which={{ shown: JSON.stringify(shown) }} />
}

/** Leaves them unanswered again. */
export function UndoForm({ action, goals, label, ...key }: FormProps) {
  return <PressForm {...{ action, label, ...key }} which={{ goalIds: JSON.stringify(goals.map(({ id }) => id)) }} />
}
