import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import type { Reach } from './public-fetch'
import { mayPass, SourceFault } from './source-fault'

export type Patience = {
  /** Of one answer, from when it is asked for until its last byte. */
  answerMs: number
  tries: number
  /** Before the second try; twice as long before each that follows. */
  pauseMs: number
  /** A source that asks to be left alone for longer is told of instead. */
  longestPauseMs: number
}

export const PATIENCE: Patience = { answerMs: 20_000, tries: 4, pauseMs: 1_000, longestPauseMs: 60_000 }

/** Somebody sits waiting. */
export const WAITED_FOR: Patience = { ...PATIENCE, tries: 2, answerMs: 10_000, longestPauseMs: 3_000 }

const MOST_BYTES = 30_000_000

/**
 * Asks for JSON, by a query where there is one, and holds it against its shape. What may pass by itself (no answer, 429, 5xx, an answer cut off) is tried
 * again, no sooner than the source says; what will not (400, another shape) is told at once.
 */
export async function ask<Shape extends z.ZodType>(
  address: URL,
  shape: Shape,
  patience: Patience,
  reach: Reach = fetch,
  query?: object,
): Promise<z.output<Shape>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(address, shape, patience.answerMs, reach, query)
    } catch (error) {
      const fault = error instanceof SourceFault ? error : faultOf(error)
      const waitMs = fault.waitMs ?? patience.pauseMs * 2 ** (attempt - 1)
      const isOver = attempt >= patience.tries || waitMs > patience.longestPauseMs
      if (isOver || !mayPass(fault.fault)) throw fault
      await pause(waitMs)
    }
  }
}

async function once<Shape extends z.ZodType>(
  address: URL,
  shape: Shape,
  answerMs: number,
  reach: Reach,
  query: object | undefined,
): Promise<z.output<Shape>> {
  // A redirect could lead anywhere; neither source is known to use one.
  const response = await reach(address, {
    ...{
      redirect: 'error',
      headers: { accept: 'application/json', ...(query && { 'content-type': 'application/json' }) },
    },
    ...(query && { method: 'POST', body: JSON.stringify(query) }),
    signal: AbortSignal.timeout(answerMs),
  })
  const text = await textOf(response)
  if (response.status === 429) throw new SourceFault('busy', '', waitOf(response))
  if (response.status >= 500) throw new SourceFault('broken', String(response.status), waitOf(response))
  if (response.status === 404) throw new SourceFault('absent')
  if (!response.ok) throw new SourceFault('refused', String(response.status))
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    // A page of HTML with status 200 is somebody else's answer; JSON that ends too early is half of the source's.
    throw new SourceFault(/^\s*[[{]/.test(text) || text === '' ? 'half' : 'misunderstood')
  }
  const read = shape.safeParse(said)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new SourceFault('misunderstood', `${issue?.path.join('.')}: ${issue?.message}`)
}

/** No more than can be held: a source that goes wrong must not take the memory of the website. */
async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > MOST_BYTES) throw new SourceFault('tooLarge')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Retry-After: seconds, or a moment. */
function waitOf({ headers }: Response): number | null {
  const said = headers.get('retry-after')?.trim()
  if (!said) return null
  if (/^\d+$/.test(said)) return Number(said) * 1000
  const at = Date.parse(said)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}

function faultOf(error: unknown): SourceFault {
  const names = chain(error).map(({ name, code }) => `${name} ${code}`)
  if (names.some(name => /^TimeoutError|UND_ERR_(HEADERS|BODY)_TIMEOUT/.test(name))) return new SourceFault('slow')
  const isCutOff = names.some(name => /UND_ERR_SOCKET|ECONNRESET|terminated/.test(name))
  return new SourceFault(isCutOff ? 'half' : 'unreachable')
}

function chain(error: unknown): { name: string; code: string }[] {
  if (!(error instanceof Error)) return []
  const code = 'code' in error ? String(error.code) : ''
  return [{ name: error.name, code: code || error.message }, ...chain(error.cause)]
}
