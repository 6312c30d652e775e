import { log, nameOf } from '@/lib/serve/log.mjs'

const keep = globalThis as { malbildRepeated?: Map<string, NodeJS.Timeout> }

/**
 * Does something at once, and again at an interval for as long as this instance lives. What fails, as while the
 * database is away, is told once by name alone (the rest may hold addresses and links) and done again next time.
 */
export function repeat(name: string, everyMs: number, work: () => Promise<unknown>): void {
  const repeated = (keep.malbildRepeated ??= new Map())
  if (repeated.has(name)) return
  let isFailing = false
  const once = () => {
    work().then(
      () => (isFailing = false),
      (fault: unknown) => {
        if (!isFailing) log('error', 'repeated-work', { work: name, name: nameOf(fault) })
        isFailing = true
      },
    )
  }
  repeated.set(name, setInterval(once, everyMs).unref())
  once()
}
