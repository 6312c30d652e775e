import { AskingForm } from '@/components/ui/asking-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { PartFields, PartKind } from '@/lib/framework/draft/part'
import type { DraftParts, ListedPart } from '@/lib/framework/draft/parts/work-queries'
import { partsSv as t } from '@/lib/text/parts-sv'
import { OneButtonForm } from './one-button-form'
import { PartEditor, type SaveActions } from './part-fields'

export type PartActions = SaveActions & Record<'stepOne' | 'removeOne', FormAction>
type Listed<Kind extends PartKind> = ListedPart<Kind> & { about?: string }
type Props<Kind extends PartKind> = {
  kind: Kind
  which: { municipalityId: number; frameworkId: number }
  parts: readonly Listed<Kind>[]
  goals: DraftParts['goals']
  /** None for who may not. */
  actions: PartActions | null
  /** What is asked before one is taken away. */
  sure?: string
}

/** All of one kind, each folded with what is said of it, and one more. */
export function PartList<Kind extends PartKind>({ kind, which, parts, goals, actions, sure }: Props<Kind>) {
  const { lead, none, add } = t[kind]
  return (
    <>
      <p>{lead}</p>
      {parts.length === 0 && <p className="soft">{none}</p>}
      {parts.map(part => {
        const { id, fields, about } = part
        const name = nameOf(fields)
        const head = (
          <>
            {name} {about && <span className="soft small">{about}</span>}
          </>
        )
        if (!actions) return <p key={id}>{head}</p>
        return (
          <details key={id} className="level" data-part={id}>
            <summary>{head}</summary>
            <PartEditor {...{ kind, which, part, goals, save: actions }} />
            <PartMoves {...{ kind, which, part, name, actions, sure }} />
          </details>
        )
      })}
      {actions && (
        <details className="level">
          <summary>{add}</summary>
          <PartEditor {...{ kind, which, goals, part: null, save: actions }} />
        </details>
      )}
    </>
  )
}

type MovesProps = Pick<Props<PartKind>, 'kind' | 'which' | 'sure'> & {
  part: Pick<ListedPart<PartKind>, 'id' | 'position' | 'of'>
  name: string
  actions: PartActions
}

function PartMoves({ kind, which, part: { id, position, of }, name, actions, sure }: MovesProps) {
  const it = { ...which, kind, id }
  const step = (way: 'up' | 'down') => (
    <OneButtonForm
      {...{ action: actions.stepOne, label: t[way], of: `${t[way]}: ${name}` }}
      which={{ ...it, seen: position, step: way }}
    />
  )
  const question = sure ?? (kind === 'Body' ? t.removeBodySure : t.removeSure)
  return (
    <div className="part-moves">
      {kind !== 'Body' && position > 0 && step('up')}
      {kind !== 'Body' && position < of - 1 && step('down')}
      <AskingForm
        {...{ action: actions.removeOne, which: it }}
        words={{ label: t.remove, question, yes: t.yes, cancel: t.cancel }}
      />
    </div>
  )
}

function nameOf(fields: PartFields[PartKind]): string {
  if ('name' in fields) return fields.name
  if (!('title' in fields)) return `${fields.year}: ${fields.summary}`
  return 'number' in fields ? `${fields.number}. ${fields.title}` : fields.title
}
