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

/** Every indicator of a round, with who answers for it: for all of an area at once, or one by one. */
export function AnsweringList({ parts, lastYear, people, action, hrefOf, ...key }: Props) {
  const areas = [...new Set(parts.map(({ area }) => area))]
  return (
    <details>
      <summary>{t.all(parts.length)}</summary>
      {areas.map(area => {
        const here = parts.filter(part => part.area === area)
        return (
          <div key={area}>
            <h3>{area}</h3>
            {action && here.length > 1 && (
              <AnsweringForm {...{ action, parts: here, people }} {...key} label={t.ofAll(here.length)} />
            )}
            <ul className="held">
              {here.map(part => (
                <li key={part.code}>
                  <p>
                    <a href={hrefOf(part)}>{part.name}</a>: {standingWords(part, lastYear)}
                  </p>
                  {action ? (
                    <AnsweringForm
                      {...{ action, parts: [part], people }}
                      {...key}
                      label={`${t.columns.person} (${part.name})`}
                    />
                  ) : (
                    <p className="soft">{part.person?.name ?? t.nobody}</p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </details>
  )
}
