'use client'
import { useRef, useState } from 'react'
import { filesSv as t } from '@/lib/text/files-sv'

type Answer<Read> = { ok: true; read?: Read; many?: number } | { ok: false; fault: string }
type Where<Input> = {
  /** What takes the file. */
  route: string
  /** What is said of a file before anybody has said anything. */
  asked: Input
  doneHref: string
}

/** The state of a file that is being read in: what was recognised, what the person has said of it, what is wrong. */
export function useImport<Input extends object, Read>({ route, asked, doneHref }: Where<Input>) {
  const [file, setFile] = useState<File | null>(null)
  const [input, setInput] = useState(asked)
  const [read, setRead] = useState<Read | null>(null)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState<'' | 'reading' | 'taking'>('')
  const turn = useRef(0)

  async function send(what: 'read' | 'draft', chosen: File, said: Input, source = ''): Promise<void> {
    const mine = ++turn.current
    setBusy(what === 'read' ? 'reading' : 'taking')
    setFault('')
    const answer = await post<Read>(route, formOf(what, chosen, said, source))
    // An answer to what has been changed since says nothing any more.
    if (mine !== turn.current) return
    if (answer.ok && what === 'draft') return window.location.assign(doneHref)
    setBusy('')
    if (answer.ok) return setRead(answer.read ?? null)
    setFault(wordsOf(answer.fault))
    if (what === 'read' && !read) setFile(null)
  }

  return {
    ...{ file, input, read, fault, busy },
    choose(chosen: File) {
      setFile(chosen)
      setInput(asked)
      setRead(null)
      void send('read', chosen, asked)
    },
    say(change: Partial<Input>) {
      const said = { ...input, ...change }
      setInput(said)
      if (file) void send('read', file, said)
    },
    take(source: string) {
      if (file) void send('draft', file, input, source)
    },
  }
}

const wordsOf = (fault: string): string =>
  fault === 'signedOut' ? t.signedOut : fault === 'unanswered' ? t.waitsFor : (t.faults[fault] ?? t.unreachable)

function formOf(what: string, file: File, said: object, source: string): FormData {
  const form = new FormData()
  form.set('do', what)
  form.set('said', JSON.stringify(said))
  form.set('source', source)
  form.set('file', file)
  return form
}

async function post<Read>(route: string, body: FormData): Promise<Answer<Read>> {
  try {
    const response = await fetch(route, { method: 'POST', body })
    return (await response.json()) as Answer<Read>
  } catch {
    return { ok: false, fault: 'unreachable' }
  }
}
