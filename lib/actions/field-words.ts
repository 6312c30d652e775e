import { actionEditingSv, statusNames } from '@/lib/text/action-editing-sv'
import type { ActionChoices, WorkAction } from './work-queries'

/** What a value of a field is called, as it stands in the change history: names for the numbers of what is pointed at. */
export function fieldInWords(choices: ActionChoices, { fields, owner }: Pick<WorkAction, 'fields' | 'owner'>) {
  const people = [
    ...choices.people,
    ...(fields.ownerId === null ? [] : [{ value: fields.ownerId, label: owner ?? '' }]),
  ]
  const lists: Partial<Record<string, readonly { value: number; label: string }[]>> = {
    ...{ strategyId: choices.strategies, goalIds: choices.goals, ownerId: people },
    ...{ districtIds: choices.districts, indicatorIds: choices.indicators },
  }
  return (field: string, value: string | null): string => {
    if (value === null || value === '') return actionEditingSv.history.nothing
    if (field === 'status') return statusNames[value as keyof typeof statusNames]
    const list = lists[field]
    if (!list) return value
    return value
      .split(', ')
      .map(id => list.find(choice => String(choice.value) === id)?.label ?? `nr ${id}`)
      .join('; ')
  }
}
