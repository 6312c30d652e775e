import { fieldInWords } from '@/lib/actions/field-words'
import { listActionChanges } from '@/lib/actions/history/work-queries'
import { getActionChoices, getWorkAction } from '@/lib/actions/work-queries'
import { canEditGoals } from '@/lib/auth/permissions'
import { dayInSweden } from '@/lib/text/days'
import type { Workplace } from '../../work-page'

/** An action with all that its page holds; null where there is none by that number. */
export async function readAction({ actor, municipality: { id } }: Workplace, named: string) {
  const action = /^\d{1,9}$/.test(named) ? await getWorkAction(actor, id, Number(named)) : null
  if (!action) return null
  const [choices, changes] = await Promise.all([
    getActionChoices(actor, { municipalityId: id, frameworkId: action.framework.id }),
    listActionChanges(actor, { municipalityId: id, actionId: action.id }),
  ])
  if (!choices) return null
  const isHere = choices.people.some(({ value }) => value === action.fields.ownerId)
  return {
    ...{ action, choices, changes },
    wordsOf: fieldInWords(choices, action),
    ownerGone: isHere ? null : action.owner,
    mayEdit: canEditGoals(actor, { municipalityId: id }),
    today: dayInSweden(new Date()),
  }
}
