'use client'
import '@/components/imports/imports.css'
import { useState } from 'react'
import { FileChoice } from '@/components/imports/file-choice'
import { useImport } from '@/components/imports/use-import'
import type { ShownPlan } from '@/lib/outline/shown-plan'
import { filesSv } from '@/lib/text/files-sv'
import { outlineSv as t } from '@/lib/text/outline-sv'
import { OutlinePlan } from './outline-plan'

/** `example`: what a first one can look like. */
type Props = { route: string; doneHref: string; example: string | null }

/** A whole målbild on its way into a draft: a file or what is pasted, and what it changes. */
export function OutlineImport({ route, doneHref, example }: Props) {
  const [pasted, setPasted] = useState('')
  const { file, read, fault, busy, choose, take } = useImport<{ seen: string }, ShownPlan>({
    ...{ route, doneHref, asked: { seen: '' }, faults: t.faults },
    settle: (_, { seen }) => ({ seen }),
  })
  return (
    <div className="imports" aria-busy={busy !== ''}>
      <FileChoice name={file?.name ?? null} choose={choose} label={t.choose} accept=".xlsx,.csv,.tsv,.txt,.md" />
      <div className="form">
        <p className="field">
          <label htmlFor="inklistrat">{t.paste}</label>
          <textarea
            id="inklistrat"
            rows={pasted.length > 300 ? 16 : 6}
            value={pasted}
            onChange={event => setPasted(event.target.value)}
          />
        </p>
        {example && pasted === '' && (
          <button className="ds-button" data-variant="tertiary" type="button" onClick={() => setPasted(example)}>
            {t.example.paste}
          </button>
        )}
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          disabled={busy !== '' || pasted.trim() === ''}
          onClick={() => choose(new File([pasted], t.pasted))}
        >
          {t.read}
        </button>
      </div>
      <p role="status" className={fault ? 'fault' : undefined}>
        {fault || (busy === 'read' ? filesSv.reading : '')}
      </p>
      {read && <OutlinePlan plan={read} lay={() => take('draft', { source: '', note: '' })} isBusy={busy !== ''} />}
    </div>
  )
}
