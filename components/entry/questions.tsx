import { useState } from 'react'
import { entrySv } from '@/lib/text/entry-sv'
import type { GridBlock } from '@/lib/values/grid'
import type { EntryLine } from './entry-lines'
import { findingWords } from './finding-words'
import { LineLink } from './line-links'
import { questionsAlike, type QuestionsAlike } from './questions-alike'

const t = entrySv.submit

type Props = {
  title: string
  lines: readonly EntryLine[]
  blocks: readonly GridBlock[]
  /** The same note in each of these rows, as one step. */
  onAnswer: (lines: readonly EntryLine[], note: string) => void
}

/** What is asked of rows: each answered in its own note, which its link goes to, or all that ask the same at once. */
export function Questions({ title, lines, blocks, onAnswer }: Props) {
  if (lines.length === 0) return null
  return (
    <div className="entry-wrong">
      <p>{title}</p>
      {questionsAlike(lines).map(alike => (
        <div key={alike.what} className="questions-alike">
          <ul>
            {alike.lines.map(line => (
              <li key={line.row.key}>
                <LineLink line={line} blocks={blocks} to="note" />
                {alike.lines.length === 1 && `: ${questionOf(line, alike)}`}
              </li>
            ))}
          </ul>
          {alike.lines.length > 1 && <OneAnswer alike={alike} onAnswer={note => onAnswer(alike.lines, note)} />}
        </div>
      ))}
    </div>
  )
}

const questionOf = ({ findings, rules }: EntryLine, { what }: QuestionsAlike): string =>
  findingWords(
    findings.find(found => found.what === what)!,
    rules.decimals,
  )

function OneAnswer({ alike, onAnswer }: { alike: QuestionsAlike; onAnswer: (note: string) => void }) {
  const [note, setNote] = useState('')
  const id = `svar-${alike.what}`
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (note.trim() !== '') onAnswer(note.trim())
      }}
    >
      <label htmlFor={id}>{t.answerAll(alike.lines.length)}</label>
      <input id={id} type="text" maxLength={2000} value={note} onChange={event => setNote(event.target.value)} />
      <button type="submit">{t.answer}</button>
    </form>
  )
}
