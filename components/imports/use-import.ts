'use client'
import { useRef, useState } from 'react'
import { importInput, type ImportInput } from '@/lib/exchange/import/import-input'
import type { ReadImport } from '@/lib/exchange/import/hold-against'
import { filesSv as t } from '@/lib/text/files-sv'

const ASKED = importInput.parse({})

type Answer = { ok: true; read?: ReadImport; many?: number } | { ok: false; fault: string }

/** The state of a file that is being read in: what was recognised, what the person has said of it, what is wrong. */
export function useImport(route: string, doneHref: string) {
  const [file, setFile] = useState<File | null>(null)
  const [input, setInput] = useState(ASKED)
  const [read, setRead] = useState<ReadImport | null>(null)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState<'' | 'reading' | 'taking'>('')
  const turn = useRef(0)

  async function send(what: 'read' | 'draft', chosen: File, said: ImportInput, source = ''): Promise<void> {
    const mine = ++turn.current
    setBusy(what === 'read' ? 'reading' : 'taking')
    setFault('')
    const answer = await post(route, what, chosen, said, source)
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
      setInput(ASKED)
      setRead(null)
      void send('read', chosen, ASKED)
    },
    say(change: Partial<ImportInput>) {
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

async function post(route: string, what: string, file: File, said: ImportInput, source: string): Promise<Answer> {
  const form = new FormData()
  form.set('do', what)
  form.set('said', JSON.stringify(said))
  form.set('source', source)
  form.set('file', file)
  try {
    const response = await fetch(route, { method: 'POST', body: form })
    return (await response.json()) as Answer
  } catch {
    return { ok: false, fault: 'unreachable' }
  }
}
