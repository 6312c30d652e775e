import { AskingForm } from '@/components/ui/asking-form'
import type { FormAction } from '@/lib/forms/form-state'
import { compareLines } from '@/lib/text/compared-lines'
import { pageTextsSv } from '@/lib/text/page-texts-sv'
import { workSv } from '@/lib/text/work-sv'

const t = pageTextsSv.versions

type Props = {
  versions: readonly { id: number; body: string; by: string | null; at: string | null }[]
  /** What the page says now. */
  body: string
  which: Readonly<Record<string, string | number>>
  restore: FormAction
}

/** What a text has said, each version held against what it says now and able to come back. */
export function VersionList({ versions, body, which, restore }: Props) {
  return (
    <ul className="rows versions">
      {versions.map(version => (
        <li key={version.id}>
          {version.at === null ? t.given : t.by(version.by, workSv.time(version.at))}
          {version.body === body ? (
            <span className="soft"> ({t.now})</span>
          ) : (
            <details>
              <summary>{t.compare}</summary>
              <ComparedText former={version.body} latter={body} />
              <AskingForm
                action={restore}
                which={{ ...which, versionId: version.id }}
                words={{ label: t.restore, question: t.sure, yes: t.yes, cancel: t.cancel }}
              />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

const MARKS = { same: 'span', removed: 'del', added: 'ins' } as const

function ComparedText({ former, latter }: { former: string; latter: string }) {
  return (
    <div className="compared-lines">
      {compareLines(former, latter).map(({ text, is }, i) => {
        const Mark = MARKS[is]
        return (
          <div key={i}>
            {is !== 'same' && <span className="soft small">{t[is]}: </span>}
            <Mark>{text}</Mark>
          </div>
        )
      })}
    </div>
  )
}
