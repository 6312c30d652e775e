'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { severalFilesSv as t } from '@/lib/text/several-files-sv'
import { workSv } from '@/lib/text/work-sv'
import type { SentFile } from '@/lib/values/sent-files-queries'

type Props = { files: readonly SentFile[]; municipalityId: number; reviewHref: string; undo: FormAction }

/** Files that were sent lately; what one of them changed can be proposed to be as before. */
export function SentFiles({ files, municipalityId, reviewHref, undo }: Props) {
  if (files.length === 0) return null
  return (
    <section className="part sent-files" aria-labelledby="skickade-filer">
      <h2 id="skickade-filer">{t.sentFiles}</h2>
      <ul>
        {files.map(file => (
          <li key={file.submissionId}>
            <a href={`${reviewHref}/${file.submissionId}`}>{file.title}</a>
            <p>{t.sentFile({ ...file, at: workSv.time(file.at) })}</p>
            {file.status === 'published' && (
              <UndoForm submissionId={file.submissionId} municipalityId={municipalityId} undo={undo} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type UndoProps = Pick<Props, 'municipalityId' | 'undo'> & { submissionId: string }

function UndoForm({ submissionId, municipalityId, undo }: UndoProps) {
  const [state, send, isSending] = useForm(undo)
  return (
    <details>
      <summary>{t.undo.title}</summary>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <HiddenFields which={{ municipalityId, submissionId }} />
        <TextArea state={state} name="reason" label={t.undo.reason} hint={t.undo.hint} />
        <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
          {t.undo.button}
        </button>
      </form>
    </details>
  )
}
