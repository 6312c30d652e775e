import type { FormAction } from '@/lib/forms/form-state'
import type { Checklist } from '@/lib/followup/checklist'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { NoteForm } from './note-form'
import type { RoundKey } from './round-key'

const t = followUpWorkSv.checklist

type About = { goals: readonly number[]; codes: readonly string[]; said: readonly string[] }
type Props = RoundKey & {
  checklist: Checklist
  /** None where nothing may be changed. */
  action: FormAction | null
  goalOf: (id: number) => { href: string; name: string }
  indicatorOf: (code: string) => { href: string; name: string }
}

/** What stops a round from being published, and what wants a note first. */
export function ChecklistPart({ checklist, action, goalOf, indicatorOf, ...key }: Props) {
  const { errors, warnings, isPassed } = checklist
  const about = ({ goals, codes, said }: About) => (
    <ul className="about">
      {[...goals.map(goalOf), ...codes.map(indicatorOf)].map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
      {said.length > 0 && <li>{said.join(', ')}</li>}
    </ul>
  )
  return (
    <>
      {isPassed && <p className="done">{t.passed}</p>}
      {errors.length > 0 && <h3>{t.errors}</h3>}
      {errors.map(error => (
        <div key={error.kind} className="fault">
          <p>{t.kinds[error.kind]}</p>
          {about(error)}
        </div>
      ))}
      {warnings.length > 0 && <h3>{t.warnings}</h3>}
      {warnings.map(warning => (
        <div key={warning.kind} className="warning">
          <p>{t.kinds[warning.kind]}</p>
          {about(warning)}
          {action ? (
            <NoteForm {...{ action, kind: warning.kind, note: warning.note }} {...key} />
          ) : (
            <p className="said">{warning.note}</p>
          )}
        </div>
      ))}
    </>
  )
}
