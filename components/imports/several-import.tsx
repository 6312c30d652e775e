'use client'
import './imports.css'
import { severalInput, type SeveralInput } from '@/lib/exchange/import/import-input'
import type { ShownSeveral } from '@/lib/exchange/import/shown-import'
import { severalFilesSv as words } from '@/lib/text/several-files-sv'
import { filesSv as t } from '@/lib/text/files-sv'
import { FileChoice } from './file-choice'
import { FileHow, PeriodField } from './file-columns'
import { FileProfile } from './file-profile'
import { isAnswered, WholeQuestions } from './file-questions'
import { Sending } from './sending'
import { SeveralFigure } from './several-figure'
import { SeveralParts } from './several-parts'
import { SeveralTake } from './several-take'
import { useImport } from './use-import'

const ASKED = severalInput.parse({})

type Props = { route: string; doneHref: string; reviewHref: string }

/** A file of several indicators on its way to review or into their drafts, as one plan. */
export function SeveralImport({ route, doneHref, reviewHref }: Props) {
  const { file, input, read, fault, busy, progress, choose, say, take, halt, look } = useImport<
    SeveralInput,
    ShownSeveral
  >({
    ...{ route, doneHref, asked: ASKED },
    settle: (said, { offered: { used, answers, left } }) => ({ ...said, answers, left, profile: used ?? 'none' }),
    sentHref: id => `${reviewHref}/${id}`,
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
          <SeveralFigure read={read} look={look} />
          <SeveralTake key={read.offered.used?.id} read={read} take={take} isBusy={busy !== ''} />
          {busy === 'submit' && <Sending progress={progress} halt={halt} />}
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
        nameOf={code => read.parts.find(part => part.code === code)?.name ?? code}
        tell={change => say({ answers: { ...answers, ...change } })}
      />
    </section>
  )
}
