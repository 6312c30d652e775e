import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'
import { OneButtonForm } from './one-button-form'

const t = draftSv.tree

type Props = {
  which: { municipalityId: number; frameworkId: number }
  removed: readonly { id: number; title: string }[]
  /** None for who may not. */
  restore: FormAction | null
}

/** What has been taken out of a draft, and can come back. */
export function RemovedGoals({ which, removed, restore }: Props) {
  if (removed.length === 0) return null
  return (
    <>
      <h3>{t.removed}</h3>
      <p className="soft">{t.removedLead}</p>
      <ul className="rows">
        {removed.map(({ id, title }) => (
          <li key={id}>
            <p>{title}</p>
            {restore && (
              <OneButtonForm
                {...{ action: restore, label: t.restore, of: t.restoreOf(title) }}
                which={{ ...which, goalId: id }}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
