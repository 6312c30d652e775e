import type { FormAction } from '@/lib/forms/form-state'
import type { AssessedGoal } from '@/lib/followup/checklist'
import { isUnjudged } from '@/lib/followup/judgement'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { countedIn, judgedWords } from './judged-words'
import type { RoundKey } from './round-key'
import { TakenForms } from './taken-forms'

const t = followUpWorkSv.taken

type Goal = Pick<AssessedGoal, 'id' | 'number' | 'title' | 'computed' | 'assessment'>
type Actions = { actions: Record<'take' | 'undo', FormAction> }

/** The figures' answers taken over for all goals that nobody has judged, which are listed first; and that undone. */
export function TakenPart({ goals, ...rest }: RoundKey & Actions & { goals: readonly Goal[] }) {
  const unjudged = goals.filter(({ assessment }) => isUnjudged(assessment))
  const taken = goals.filter(({ assessment }) => assessment.isFromFigures)
  return (
    <TakenForms
      {...rest}
      take={
        unjudged.length > 0
          ? {
              ...{ label: t.yes(unjudged.length), summary: t.all(unjudged.length), which: shownOf(unjudged) },
              about: (
                <>
                  <p>{t.meaning}</p>
                  <ul>
                    {unjudged.map(({ id, number, title, computed }) => (
                      <li key={id}>
                        {`${number} ${title}`.trim()}: <strong>{judgedWords(computed)}</strong>{' '}
                        <span className="soft small">{countedIn(computed)}</span>
                      </li>
                    ))}
                  </ul>
                </>
              ),
            }
          : null
      }
      undo={
        taken.length > 0
          ? {
              ...{ label: t.undoAll(taken.length), summary: t.taken(taken.length), which: idsOf(taken) },
              about: (
                <ul>
                  {taken.map(({ id, number, title }) => (
                    <li key={id}>{`${number} ${title}`.trim()}</li>
                  ))}
                </ul>
              ),
            }
          : null
      }
    />
  )
}

/** The same of one goal, where it is judged. */
export function TakenHere({ goal, ...rest }: RoundKey & Actions & { goal: Goal }) {
  const { level, gaps, isFromFigures } = goal.assessment
  return (
    <TakenForms
      {...rest}
      take={isUnjudged(goal.assessment) ? { label: t.one, which: shownOf([goal]) } : null}
      undo={
        isFromFigures && level && gaps
          ? {
              ...{ label: t.undo, which: idsOf([goal]) },
              about: (
                <p>
                  <strong>{judgedWords({ level, gaps })}</strong> <span className="soft">({t.mark})</span>
                </p>
              ),
            }
          : null
      }
    />
  )
}

/** The answers as they are shown. */
const shownOf = (goals: readonly Goal[]) => ({
  shown: JSON.stringify(goals.map(({ id: goalId, computed: { level, gaps } }) => ({ goalId, level, gaps }))),
})
const idsOf = (goals: readonly Goal[]) => ({ goalIds: JSON.stringify(goals.map(({ id }) => id)) })
