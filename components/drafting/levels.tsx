import type { FormAction } from '@/lib/forms/form-state'
import type { WorkDraft } from '@/lib/framework/draft/work-queries'
import { draftSv } from '@/lib/text/draft-sv'
import { LevelForm } from './level-form'
import { OneButtonForm } from './one-button-form'

const t = draftSv.levels

type Props = {
  which: { municipalityId: number; frameworkId: number }
  levels: WorkDraft['levels']
  actions: Record<'addOne' | 'nameOne' | 'removeOne', FormAction>
}

/** The levels of a draft, each folded with what it is called, and one more. */
export function Levels({ which, levels, actions }: Props) {
  return (
    <>
      {levels.map(({ id, depth, singular, plural, goals }) => (
        <details key={id} className="level">
          <summary>{`${singular} (${goals})`}</summary>
          <LevelForm
            {...{ action: actions.nameOne, of: String(id), names: { singular, plural }, label: t.save }}
            which={{ ...which, levelId: id, seen: singular }}
          />
          {depth === levels.length - 1 && goals === 0 && (
            <OneButtonForm action={actions.removeOne} which={{ ...which, levelId: id }} label={t.remove} />
          )}
        </details>
      ))}
      <details className="level">
        <summary>{t.add}</summary>
        <LevelForm {...{ action: actions.addOne, of: 'ny', which, names: null, label: t.add }} />
      </details>
    </>
  )
}
