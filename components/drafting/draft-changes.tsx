import { ChangeList } from '@/components/log/change-list'
import type { FormAction } from '@/lib/forms/form-state'
import type { DraftChange } from '@/lib/framework/draft/changes/work-queries'
import { draftSv } from '@/lib/text/draft-sv'
import { goalWordNames } from '@/lib/text/goal-editing-sv'

type Props = {
  which: { municipalityId: number; frameworkId: number }
  changes: readonly DraftChange[]
  /** None for who may not. */
  undo: { change: FormAction; file: FormAction } | null
}

/** What has been done with a draft, each with the way back while it holds. */
export const DraftChanges = ({ which, changes, undo }: Props) => (
  <ChangeList
    {...{ which, names: { ...goalWordNames, ...draftSv.history.fields } }}
    changes={changes.map(({ goal, isFile, canBeUndone, ...change }) => ({
      ...{ ...change, about: goal },
      undo: (canBeUndone && (isFile ? undo?.file : undo?.change)) || null,
    }))}
  />
)
