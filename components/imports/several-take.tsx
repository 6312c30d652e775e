import { useId, useState } from 'react'
import { findingWords } from '@/components/entry/finding-words'
import type { ShownSeveral } from '@/lib/exchange/import/shown-import'
import { filesSv } from '@/lib/text/files-sv'
import { severalFilesSv as t } from '@/lib/text/several-files-sv'
import { SourceField } from './file-plan'

type Words = { source: string; note: string }
type Props = { read: ShownSeveral; take: (what: 'draft' | 'submit', words: Words) => void; isBusy: boolean }

/** What the checks say of a file's values, and the buttons that send them for review or put them in the drafts. */
export function SeveralTake({ read: { checked, file, offered }, take, isBusy }: Props) {
  const [source, setSource] = useState(file.source ?? offered.used?.source ?? '')
  const [note, setNote] = useState('')
  const id = useId()
  if (!checked) return <p>{filesSv.waitsFor}</p>
  const { ready, asking, stopped } = checked
  const many = ready + asking.many
  if (many + stopped.many === 0) return <p>{t.nothing}</p>
  const words = { source: source.trim(), note: note.trim() }
  return (
    <section>
      <h2>{t.send}</h2>
      {stopped.many > 0 && <Found title={t.stopped(stopped.many)} {...stopped} />}
      {asking.many > 0 && <Found title={t.asking(asking.many)} {...asking} />}
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          take('submit', words)
        }}
      >
        <SourceField source={source} setSource={setSource} />
        <p className="field">
          <label htmlFor={id}>{asking.many > 0 ? t.why : t.note}</label>
          <input
            id={id}
            type="text"
            value={note}
            maxLength={2_000}
            required={asking.many > 0}
            onChange={event => setNote(event.target.value)}
          />
        </p>
        <p className="buttons">
          <button className="ds-button" type="submit" disabled={isBusy || many === 0}>
            {t.submit(many)}
          </button>{' '}
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            disabled={isBusy}
            onClick={() => take('draft', words)}
          >
            {t.take(many + stopped.many)}
          </button>
        </p>
      </form>
    </section>
  )
}

type FoundProps = { title: string } & NonNullable<ShownSeveral['checked']>['asking']

function Found({ title, many, first }: FoundProps) {
  return (
    <details open={many <= first.length}>
      <summary>{title}</summary>
      <ul>
        {first.map(({ name, label, typed, findings, decimals }, i) => (
          <li key={i}>
            {name}, {[label.place, label.group, label.period].join(', ')}: {typed.value || typed.status}.{' '}
            {findings.map(found => findingWords(found, decimals)).join(' ')}
          </li>
        ))}
      </ul>
      {many > first.length && <p>{filesSv.more(many - first.length)}</p>}
    </details>
  )
}
