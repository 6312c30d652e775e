'use client'
import './imports.css'
import { useState } from 'react'
import { severalInput, type SeveralInput } from '@/lib/exchange/import/import-input'
import type { ShownSeveral } from '@/lib/exchange/import/shown-import'
import { severalFilesSv as words } from '@/lib/text/several-files-sv'
import { filesSv as t } from '@/lib/text/files-sv'
import { FileChoice } from './file-choice'
import { FileHow, PeriodField } from './file-columns'
import { SourceField } from './file-plan'
import { isAnswered, WholeQuestions } from './file-questions'
import { SeveralParts } from './several-parts'
import { useImport } from './use-import'

const ASKED = severalInput.parse({})

type Props = { route: string; doneHref: string }

/** A file of several indicators on its way into their drafts, as one plan. */
export function SeveralImport({ route, doneHref }: Props) {
  const { file, input, read, fault, busy, choose, say, take } = useImport<SeveralInput, ShownSeveral>({
    ...{ route, doneHref, asked: ASKED },
  })
  return (
    <div className="imports" aria-busy={busy !== ''}>
      <FileChoice name={file?.name ?? null} choose={choose} />
      <p role="status" className={fault ? 'fault' : undefined}>
        {fault || (busy === 'reading' ? t.reading : busy === 'taking' ? t.taking : '')}
      </p>
      {read && (
        <>
          <section>
            <h2>{t.recognised}</h2>
            <FileHow file={read.file} />
            {read.unknown.length > 0 && <p>{words.unknown(read.unknown)}</p>}
            {read.parts.some(part => part.read.needsPeriod) && (
              <PeriodField key={input.period ?? ''} period={input.period} say={period => say({ period })} />
            )}
          </section>
          <Asked read={read} input={input} say={say} />
          <SeveralParts read={read} input={input} say={say} />
          <Take read={read} take={take} isBusy={busy !== ''} />
        </>
      )}
    </div>
  )
}

type AskedProps = { read: ShownSeveral; input: SeveralInput; say: (change: Partial<SeveralInput>) => void }

function Asked({ read, input: { answers }, say }: AskedProps) {
  if (read.questions.length + read.remarks.length === 0 && !isAnswered(answers)) return null
  return (
    <section>
      {read.questions.length > 0 && <h2>{t.questions}</h2>}
      <WholeQuestions
        questions={read.questions}
        remarks={read.remarks}
        signs={read.file.signs}
        answers={answers}
        tell={change => say({ answers: { ...answers, ...change } })}
      />
    </section>
  )
}

function Take({ read, take, isBusy }: { read: ShownSeveral; take: (source: string) => void; isBusy: boolean }) {
  const [source, setSource] = useState(read.file.source ?? '')
  const counts = read.parts.filter(({ isLeft }) => !isLeft).map(part => part.read.plan.counts)
  const many = counts.reduce((sum, one) => sum + one.new + one.changed, 0)
  if (many === 0) return <p>{read.isAsked ? t.waitsFor : words.nothing}</p>
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        take(source.trim())
      }}
    >
      <SourceField source={source} setSource={setSource} />
      <p>{read.isAsked ? t.waitsFor : t.replaces}</p>
      <button className="ds-button" type="submit" disabled={isBusy || read.isAsked}>
        {words.take(many)}
      </button>
    </form>
  )
}
