import { useState } from 'react'
import { entrySv } from '@/lib/text/entry-sv'
import type { EntryFault, Moved, Stopped } from '@/lib/values/entry-fault'
import type { Grid } from '@/lib/values/grid'
import type { Head } from '@/lib/values/typed-cell'
import { DiscardButton } from './discard-button'
import type { EntryLine } from './entry-lines'
import { ErrorLinks, LineLinks } from './line-links'
import type { Saver } from './saver'
import { StoppedElsewhere } from './stopped-elsewhere'

const t = entrySv.submit

type NotSent =
  | { ok: false; fault: EntryFault | 'signedOut' | 'malformed' }
  | { ok: false; fault: 'moved'; moved: Moved[] }
  | { ok: false; fault: 'stopped'; stopped: Stopped[] }
export type SubmitAction = (sent: unknown) => Promise<{ ok: true; submissionId: string } | NotSent>
export type DiscardAction = (sent: unknown) => Promise<{ ok: boolean }>

type Props = {
  grid: Grid
  personId: number
  lines: readonly EntryLine[]
  moved: Readonly<Record<string, Head | null>>
  saver: Saver
  savedAt: string | null
  source: string
  sentHref: string
  onSource: (text: string) => void
  onMoved: (moved: readonly Moved[]) => void
  submit: SubmitAction
  discard: DiscardAction
}

/** What is to be sent, what stands in its way, and the button. */
export function SubmitPanel(props: Props) {
  const { grid, personId, lines, moved, saver, savedAt, source, sentHref, onSource, onMoved, submit, discard } = props
  const [note, setNote] = useState('')
  const [told, setTold] = useState({ fault: '', since: savedAt })
  const [asksForSource, askForSource] = useState(false)
  const [stopped, setStopped] = useState<Stopped[]>([])
  const [isSending, setSending] = useState(false)
  // What stood in the way is old news once something has been saved since.
  const fault = told.since === savedAt ? told.fault : ''
  const setFault = (words: string) => setTold({ fault: words, since: saver.getState().savedAt })
  const isAsking = asksForSource && source.trim() === ''
  const changed = lines.filter(line => line.isChanged)
  const wrong = changed.filter(line => line.stops)
  const open = changed.filter(line => !line.stops && line.isOpen)
  const conflicts = changed.filter(({ row }) => row.key in moved)
  const many = changed.length + grid.draftsElsewhere
  const isReady = many > 0 && wrong.length + open.length + conflicts.length === 0
  const which = { personId, municipalityId: grid.municipalityId, indicatorId: grid.indicatorId }

  async function send(mayLackSource = false) {
    if (source.trim() === '' && !mayLackSource) return askForSource(true)
    setSending(true)
    setFault('')
    setStopped([])
    try {
      if (!(await saver.flush())) return setFault(t.notSaved)
      const answer = await submit({ ...which, source, note })
      if (answer.ok) return window.location.assign(`${sentHref}${answer.submissionId}`)
      if ('moved' in answer) onMoved(answer.moved)
      if ('stopped' in answer) setStopped(answer.stopped.filter(({ key }) => !lines.some(({ row }) => row.key === key)))
      setFault(entrySv.faults[answer.fault])
    } catch {
      setFault(t.notSaved)
    } finally {
      setSending(false)
    }
  }

  return (
    <section className="part entry-submit" id="skicka" aria-labelledby="skicka-rubrik">
      <h2 id="skicka-rubrik">{t.title}</h2>
      <p aria-live="polite">
        {many === 0 ? t.nothing : t.changed(many)} {grid.draftsElsewhere > 0 && t.elsewhere(grid.draftsElsewhere)}
      </p>
      <LineLinks title={t.conflicts(conflicts.length)} lines={conflicts} blocks={grid.blocks} />
      <ErrorLinks title={t.errors(wrong.length)} lines={wrong} blocks={grid.blocks} decimals={grid.rules.decimals} />
      <LineLinks title={t.questions(open.length)} lines={open} blocks={grid.blocks} />
      {many > 0 && (
        <form
          className="form"
          onSubmit={event => {
            event.preventDefault()
            void send()
          }}
        >
          <div className="field">
            <label htmlFor="falt-source">{entrySv.source}</label>
            <p className="hint" id="falt-source-hjalp">
              {entrySv.sourceHint}
            </p>
            <input
              id="falt-source"
              type="text"
              maxLength={2000}
              aria-describedby="falt-source-hjalp"
              value={source}
              onChange={event => onSource(event.target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor="falt-note">{t.note}</label>
            <input
              id="falt-note"
              type="text"
              maxLength={2000}
              value={note}
              onChange={event => setNote(event.target.value)}
            />
          </div>
          <div role="status" className="outcome">
            {fault && <p className="fault">{fault}</p>}
            {isAsking && (
              <>
                <p className="asked">{t.noSource}</p>
                <button type="button" disabled={isSending || !isReady} onClick={() => void send(true)}>
                  {t.withoutSource}
                </button>
              </>
            )}
            <StoppedElsewhere stopped={stopped} decimals={grid.rules.decimals} />
          </div>
          <button className="ds-button" type="submit" disabled={isSending || !isReady}>
            {isSending ? t.sending : t.button(many)}
          </button>
        </form>
      )}
      {many > 0 && <DiscardButton discard={() => discard(which)} before={saver.flush} />}
    </section>
  )
}
