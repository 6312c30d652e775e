import type { FormAction } from '@/lib/forms/form-state'
import type { Part } from '@/lib/followup/progress'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { AnsweringForm } from './answering-form'
import type { RoundKey } from './round-key'
import { standingWords } from './round-progress'

const t = followUpWorkSv.progress

type Props = RoundKey & {
  parts: readonly Part[]
  lastYear: number
  people: readonly { id: number; name: string }[]
  /** None where nothing may be changed. */
  action: FormAction | null
  hrefOf: (part: Part) => string
}

/** Every indicator of a round, with who answers for it. */
export function AnsweringList({ parts, lastYear, people, action, hrefOf, ...key }: Props) {
  return (
    <details>
      <summary>{t.all(parts.length)}</summary>
      <ul className="held">
        {parts.map(part => (
          <li key={part.code}>
            <p>
              <a href={hrefOf(part)}>{part.name}</a>: {standingWords(part, lastYear)}
            </p>
            {action ? (
              <AnsweringForm {...{ action, part, people }} {...key} />
            ) : (
              <p className="soft">{part.person?.name ?? t.nobody}</p>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
