import { useState } from 'react'
import { entrySv } from '@/lib/text/entry-sv'
import type { EntryFault, Moved, Stopped } from '@/lib/values/entry-fault'
import type { GridIndicator } from '@/lib/values/grid'
import type { Saver } from './saver'
import { latest } from './sending'

const t = entrySv.submit

type NotSent =
  | { ok: false; fault: EntryFault | 'signedOut' | 'malformed' | 'otherSource' }
  | { ok: false; fault: 'moved'; moved: Moved[] }
  | { ok: false; fault: 'stopped'; stopped: Stopped[] }
export type SubmitAction = (sent: unknown) => Promise<{ ok: true; submissionId: string } | NotSent>

type Ways = {
  who: { personId: number; municipalityId: number }
  /** Sources that the page has known of, by indicator. */
  known: ReadonlyMap<number, ReadonlySet<string>>
  saver: Saver
  savedAt: string | null
  sentHref: string
  submit: SubmitAction
  isShown: (key: string) => boolean
  onMoved: (moved: readonly Moved[]) => void
}

/** To the reviewer, and to readers of what changes. */
export type Notes = { note: string; publicNote: string }

/**
 * Sends indicator by indicator, each as a submission of its own that can be returned by itself. Where some are sent and
 * others are not the page begins anew, and shows what stands in the way of those.
 */
export function useSending({ who, known, saver, savedAt, sentHref, submit, isShown, onMoved }: Ways) {
  const [told, setTold] = useState({ fault: '', since: savedAt })
  const [stopped, setStopped] = useState<(Stopped & { decimals: number })[]>([])
  const [isSending, setSending] = useState(false)
  const setFault = (words: string) => setTold({ fault: words, since: saver.getState().savedAt })

  async function send(indicators: readonly GridIndicator[], sourceOf: (id: number) => string, notes: Notes) {
    setSending(true)
    setFault('')
    setStopped([])
    const sent: string[] = []
    try {
      if (!(await saver.flush())) return setFault(t.notSaved)
      for (const { indicatorId, rules } of indicators) {
        const knownSources = latest([...(known.get(indicatorId) ?? [])])
        const answer = await submit({ ...who, indicatorId, source: sourceOf(indicatorId), knownSources, ...notes })
        if (answer.ok) {
          sent.push(answer.submissionId)
          continue
        }
        if ('moved' in answer) onMoved(answer.moved)
        if ('stopped' in answer) {
          const unseen = answer.stopped.filter(({ key }) => !isShown(key))
          setStopped(before => [...before, ...unseen.map(one => ({ ...one, decimals: rules.decimals }))])
        }
        setFault(entrySv.faults[answer.fault])
      }
    } catch {
      setFault(t.notSaved)
    } finally {
      setSending(false)
      if (sent.length > 0) window.location.assign(`${sentHref}${sent.join('.')}`)
    }
  }
  // What stood in the way is old news once something has been saved since.
  return { send, isSending, stopped, fault: told.since === savedAt ? told.fault : '' }
}
