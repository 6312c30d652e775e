'use client'

import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { RememberedFile } from '@/lib/exchange/import/profiles/work-queries'
import type { FormAction } from '@/lib/forms/form-state'
import { fileProfilesSv as t } from '@/lib/text/file-profiles-sv'
import { workSv } from '@/lib/text/work-sv'

type Props = { files: readonly RememberedFile[]; municipalityId: number; forget: FormAction }

/** How files of each shape are read, by source; any of it can be forgotten. */
export function RememberedFiles({ files, municipalityId, forget }: Props) {
  const [state, send, isSending] = useForm(forget)
  if (files.length === 0 && !state.done) return null
  return (
    <section className="part sent-files" aria-labelledby="kom-ihag">
      <h2 id="kom-ihag">{t.title}</h2>
      <p>{t.lead}</p>
      <FormOutcome state={state} />
      <ul>
        {files.map(file => (
          <li key={file.id}>
            <p>{t.one({ ...file, at: workSv.time(file.savedAt) })}</p>
            <form className="form" action={send}>
              <HiddenFields which={{ municipalityId, id: file.id }} />
              <ConfirmedButton {...t.forget} disabled={isSending} />
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
