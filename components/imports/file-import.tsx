'use client'
import './imports.css'
import { FileChoice } from './file-choice'
import { FileColumns } from './file-columns'
import { FilePlan } from './file-plan'
import { FileProfile } from './file-profile'
import { FileQuestions } from './file-questions'
import { importInput, type ImportInput } from '@/lib/exchange/import/import-input'
import type { ShownImport } from '@/lib/exchange/import/shown-import'
import { filesSv as t } from '@/lib/text/files-sv'
import { useImport } from './use-import'

const ASKED = importInput.parse({})

type Props = { route: string; doneHref: string }

/** A file on its way into an indicator's draft: chosen, recognised, asked about, and what it changes. */
export function FileImport({ route, doneHref }: Props) {
  const { file, input, read, fault, busy, choose, say, take } = useImport<ImportInput, ShownImport>({
    route,
    doneHref,
    asked: ASKED,
    settle: (said, { offered: { used, answers } }) => ({ ...said, answers, profile: used ?? 'none' }),
  })
  return (
    <div className="imports" aria-busy={busy !== ''}>
      <FileChoice name={file?.name ?? null} choose={choose} />
      <p role="status" className={fault ? 'fault' : undefined}>
        {fault || (busy === 'read' ? t.reading : busy === 'draft' ? t.taking : '')}
      </p>
      {read && (
        <>
          <FileProfile offered={read.offered} choose={profile => say({ ...ASKED, profile })} />
          <FileColumns read={read} say={say} />
          <FileQuestions read={read} answers={input.answers} say={say} />
          <FilePlan
            key={read.offered.used?.id}
            read={read}
            take={source => take('draft', { source, note: '' })}
            isBusy={busy !== ''}
          />
        </>
      )}
    </div>
  )
}
