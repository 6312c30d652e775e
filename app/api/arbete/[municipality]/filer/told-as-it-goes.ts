import type { Watch } from '@/lib/values/submit-many'

/**
 * Answers line by line, in JSON: how far it has come, and last what came of it. Whoever stops listening stops the work.
 */
export function toldAsItGoes(asked: AbortSignal, work: (watch: Watch) => Promise<object>): Response {
  const halted = new AbortController()
  const halt = () => halted.abort()
  asked.addEventListener('abort', halt, { once: true })
  const lines = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      const tell = (line: object) => {
        if (!halted.signal.aborted) stream.enqueue(lines.encode(`${JSON.stringify(line)}\n`))
      }
      try {
        tell(await work({ signal: halted.signal, tell: (done, of) => tell({ done, of }) }))
      } finally {
        asked.removeEventListener('abort', halt)
        if (!halted.signal.aborted) stream.close()
      }
    },
    cancel: halt,
  })
  // Kept from being gathered by a proxy in between.
  const headers = {
    'Content-Type': 'application/x-ndjson',
    'Cache-Control': 'private, no-store',
    'X-Accel-Buffering': 'no',
  }
  return new Response(body, { headers })
}
