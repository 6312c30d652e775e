import { AskingForm } from '@/components/ui/asking-form'
import { ComparedText } from './compared-text'
import type { FormAction } from '@/lib/forms/form-state'
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
              <ComparedText former={version.body} latter={body} words={t} />
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
