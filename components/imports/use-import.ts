'use client'
import { useRef, useState } from 'react'
import type { PlanFigure } from '@/lib/exchange/import/shown-import'
import { filesSv as t } from '@/lib/text/files-sv'

type Answer<Read> =
  | { ok: true; read?: Read; figure?: PlanFigure | null; many?: number; submissionId?: string }
  | { ok: false; fault: string }
type What = 'read' | 'draft' | 'submit'
/** A figure, null where nothing in it changes, or why there is none. */
export type Looked = { figure: PlanFigure | null } | { fault: string }
type Where<Input, Read> = {
  /** What takes the file. */
  route: string
  /** What is said of a file before anybody has said anything. */
  asked: Input
  /** Where one is once its values are in the draft, or sent. */
  doneHref: string
  sentHref?: (submissionId: string) => string
  /** What is said of a file once it has been seen how it was read. */
  settle: (said: Input, read: Read) => Input
  /** What can be wrong with such a file beside what can be with any. */
  faults?: Readonly<Record<string, string>>
}
/** What goes with the values: their source, and why those that look unusual are right. */
type Words = { source: string; note: string }
export type Progress = { done: number; of: number }

/** The state of a file that is being read in: what was recognised, what the person has said of it, what is wrong. */
export function useImport<Input extends object, Read>({
  route,
  asked,
  doneHref,
  sentHref,
  settle,
  faults = {},
}: Where<Input, Read>) {
  const [file, setFile] = useState<File | null>(null)
  const [input, setInput] = useState(asked)
  const [read, setRead] = useState<Read | null>(null)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState<'' | What>('')
  const [progress, setProgress] = useState<Progress | null>(null)
  const turn = useRef(0)
  const asking = useRef<AbortController | null>(null)

  async function send(what: What, chosen: File, said: Input, words?: Words): Promise<void> {
    const mine = ++turn.current
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    setBusy(what)
    setFault('')
    setProgress(null)
    const answer = await post<Read>(route, formOf(what, chosen, said, words), signal, setProgress)
    // An answer to what has been changed since says nothing any more.
    if (mine !== turn.current) return
    if (answer.ok && what !== 'read')
      return window.location.assign(answer.submissionId && sentHref ? sentHref(answer.submissionId) : doneHref)
    setBusy('')
    setProgress(null)
    if (answer.ok) {
      if (answer.read) setInput(settle(said, answer.read))
      return setRead(answer.read ?? null)
    }
    setFault(faults[answer.fault] ?? wordsOf(answer.fault))
    if (what === 'read' && !read) setFile(null)
  }

  return {
    ...{ file, input, read, fault, busy, progress },
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
    take(what: 'draft' | 'submit', words: Words) {
      if (file) void send(what, file, input, words)
    },
    halt: () => asking.current?.abort(),
    /** How an indicator would be drawn with what the file says, as it is read now. */
    async look(code: string): Promise<Looked> {
      const form = formOf('figure', file!, input)
      form.set('code', code)
      const answer = await post<Read>(route, form, new AbortController().signal, () => {})
      return answer.ok ? { figure: answer.figure ?? null } : { fault: faults[answer.fault] ?? wordsOf(answer.fault) }
    },
  }
}

const wordsOf = (fault: string): string =>
  fault === 'signedOut' ? t.signedOut : fault === 'unanswered' ? t.waitsFor : (t.faults[fault] ?? t.unreachable)

function formOf(
  what: What | 'figure',
  file: File,
  said: object,
  { source, note }: Words = { source: '', note: '' },
): FormData {
  const form = new FormData()
  form.set('do', what)
  form.set('said', JSON.stringify(said))
  form.set('source', source)
  form.set('note', note)
  form.set('file', file)
  return form
}

async function post<Read>(
  route: string,
  body: FormData,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Answer<Read>> {
  try {
    const response = await fetch(route, { method: 'POST', body, signal })
    if (!response.headers.get('content-type')?.includes('ndjson')) return (await response.json()) as Answer<Read>
    return await lastLine<Read>(response, tell)
  } catch {
    return { ok: false, fault: signal.aborted ? 'halted' : 'unreachable' }
  }
}

/** Reads an answer line by line: how far it has come, and last what came of it. */
async function lastLine<Read>(response: Response, tell: (progress: Progress) => void): Promise<Answer<Read>> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  let answer: Answer<Read> = { ok: false, fault: 'unreachable' }
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value
    const lines = text.split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) {
      const told = JSON.parse(line) as Progress | Answer<Read>
      if ('of' in told) tell(told)
      else answer = told
    }
  }
  return answer
}
