import { memo, useState } from 'react'
import { entrySv } from '@/lib/text/entry-sv'
import type { Moved } from '@/lib/values/entry-fault'
import type { Grid } from '@/lib/values/grid'
import { DiscardButton } from './discard-button'
import type { EntryLine } from './entry-lines'
import { fieldOf, withoutValue, type EntryEvent } from './entry-state'
import { lacksCounts } from './errors-alike'
import { LackingCounts } from './lacking-counts'
import { ErrorLinks, LineLinks } from './line-links'
import { OtherSources } from './other-sources'
import { Questions } from './questions'
import type { Saver } from './saver'
import { SourceFields } from './source-fields'
import { StoppedElsewhere } from './stopped-elsewhere'
import { toSend } from './to-send'
import { useSending, type Notes, type SubmitAction } from './use-sending'
import type { Work } from './use-work'

const t = entrySv.submit

export type DiscardAction = (sent: unknown) => Promise<{ ok: boolean }>

type Props = {
  grid: Grid
  personId: number
  work: Work
  /** By indicator. */
  sources: ReadonlyMap<number, string>
  /** Those that the page has known of. */
  known: ReadonlyMap<number, Set<string>>
  saver: Saver
  savedAt: string | null
  sentHref: string
  send: (event: EntryEvent) => void
  submit: SubmitAction
  discard: DiscardAction
}

/** What is to be sent, what stands in its way, and the button. */
export const SubmitPanel = memo(function SubmitPanel(props: Props) {
  const { grid, personId, work, sources, known, saver, savedAt, sentHref, send: tell, submit, discard } = props
  const { lines, state } = work
  const [notes, setNotes] = useState<Notes>({ note: '', publicNote: '' })
  const [asksForSource, askForSource] = useState(false)
  const { blocks, indicators, municipalityId } = grid
  const who = { personId, municipalityId }
  const isShown = (key: string) => lines.some(({ row }) => row.key === key)
  const sourceOf = (indicatorId: number) => sources.get(indicatorId) ?? ''
  const onSource = (indicatorIds: readonly number[], text: string) => tell({ do: 'source', indicatorIds, text })
  const onChoose = (indicatorId: number, choice: 'keepSource' | 'takeSource') => {
    known.get(indicatorId)?.add(state.otherSources[indicatorId] ?? '')
    tell({ do: choice, indicatorId })
    for (const { row } of lines)
      if (row.cell.indicatorId === indicatorId && !(row.key in state.elsewhere)) saver.chosen(row.key)
  }
  const onAnswer = (answered: readonly EntryLine[], note: string) =>
    tell({ do: 'write', writes: answered.map(({ row }) => [fieldOf(row.key, 'note'), note] as const) })
  const onStatus = (meant: readonly EntryLine[], status: string) =>
    tell({ do: 'write', writes: meant.flatMap(({ row }) => withoutValue(row.key, status)) })
  const onMoved = (news: readonly Moved[]) => tell({ do: 'heard', moved: news })
  const { send, ...sending } = useSending({ who, known, saver, savedAt, sentHref, submit, isShown, onMoved })
  const { many, elsewhere, wrong, open, conflicts, changed, ready, manyReady } = toSend(indicators, lines, state)
  const lacksOwn = ({ isChanged, typed }: EntryLine) => isChanged && typed.ownSource.trim() === ''
  const lacking = ready.filter(
    ({ indicatorId, draftsElsewhere }) =>
      sourceOf(indicatorId).trim() === '' &&
      (draftsElsewhere > 0 || lines.some(line => line.row.cell.indicatorId === indicatorId && lacksOwn(line))),
  )
  const mistaken = wrong.filter(line => !lacksCounts(line))
  const replaces = lines.some(({ isChanged, head }) => isChanged && head?.value != null)
  const isAsking = asksForSource && lacking.length > 0

  function sendAll(mayLackSource = false) {
    if (lacking.length > 0 && !mayLackSource) return askForSource(true)
    void send(ready, sourceOf, notes)
  }

  return (
    <section className="part entry-submit" id="skicka" aria-labelledby="skicka-rubrik">
      <h2 id="skicka-rubrik">{t.title}</h2>
      <p aria-live="polite">
        {many === 0 ? t.nothing : t.changed(many)} {elsewhere > 0 && t.elsewhere(elsewhere)}
        {indicators.length > 1 && ready.length < changed.length && t.notReady(changed.length - ready.length)}
      </p>
      <LineLinks title={t.conflicts(conflicts.length)} lines={conflicts} blocks={blocks} />
      <ErrorLinks title={t.errors(mistaken.length)} lines={mistaken} {...{ blocks, onStatus }} />
      <LackingCounts lines={wrong.filter(lacksCounts)} indicators={indicators} />
      <Questions title={t.questions(open.length)} lines={open} blocks={blocks} onAnswer={onAnswer} />
      <OtherSources {...{ indicators, sourceOf, onChoose }} others={state.otherSources} />
      {many > 0 && (
        <form
          className="form"
          onSubmit={event => {
            event.preventDefault()
            sendAll()
          }}
        >
          <SourceFields {...{ sourceOf, onSource }} indicators={changed} />
          <div className="field">
            <label htmlFor="falt-note">{t.note}</label>
            <input
              id="falt-note"
              type="text"
              maxLength={2000}
              value={notes.note}
              onChange={event => setNotes({ ...notes, note: event.target.value })}
            />
          </div>
          {replaces && (
            <div className="field">
              <label htmlFor="falt-public-note">{t.publicNote}</label>
              <p className="hint" id="falt-public-note-hjalp">
                {t.publicNoteHint}
              </p>
              <input
                id="falt-public-note"
                type="text"
                maxLength={400}
                aria-describedby="falt-public-note-hjalp"
                value={notes.publicNote}
                onChange={event => setNotes({ ...notes, publicNote: event.target.value })}
              />
            </div>
          )}
          <div role="status" className="outcome">
            {sending.fault && <p className="fault">{sending.fault}</p>}
            {isAsking && (
              <>
                <p className="asked">{t.noSource(indicators.length > 1 ? lacking.map(({ name }) => name) : [])}</p>
                <button type="button" disabled={sending.isSending || ready.length === 0} onClick={() => sendAll(true)}>
                  {t.withoutSource}
                </button>
              </>
            )}
            <StoppedElsewhere stopped={sending.stopped} />
          </div>
          <button className="ds-button" type="submit" disabled={sending.isSending || ready.length === 0}>
            {sending.isSending ? t.sending : t.button(manyReady || many, ready.length)}
          </button>
        </form>
      )}
      {many > 0 && (
        <DiscardButton
          before={saver.flush}
          discard={async () => {
            for (const { indicatorId } of changed)
              if (!(await discard({ ...who, indicatorId })).ok) return { ok: false }
            return { ok: true }
          }}
        />
      )}
    </section>
  )
})
