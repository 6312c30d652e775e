import type { Unsent } from './device-copy'

/** How a sending went: saved at a time, refused for good, or not now (no connection, signed out). */
export type SaveAnswer = { savedAt: string } | { fault: 'signedOut' | 'refused' }

export type SaveState = {
  phase: 'idle' | 'sending' | 'saved' | 'waiting' | 'signedOut' | 'refused'
  savedAt: string | null
  isOnDevice: boolean
}

type Ways = {
  /** Sends cells by key; throws where there is no connection. */
  send: (unsent: Unsent) => Promise<SaveAnswer>
  /** Keeps a copy on the device; false where it has no room. */
  keep: (unsent: Unsent) => boolean
  /** What the server has, by cell. */
  acknowledged: Unsent
  /** When the server last had something of it. */
  savedAt?: string | null
}

/** Time without typing before it is saved, and how long until it is tried again: more for each time. */
const PAUSE_MS = 800
const AGAIN_MS = [2_000, 5_000, 15_000, 30_000]

export type Saver = ReturnType<typeof newSaver>

/**
 * Saves what is typed: one sending at a time, what was typed meanwhile right after, and again for as long as it does
 * not get through. Only what the server has acknowledged is taken from the device.
 */
export function newSaver({ send, keep, acknowledged, savedAt = null }: Ways) {
  let wanted: Unsent = acknowledged
  const acked: Record<string, string> = { ...acknowledged }
  let state: SaveState = { phase: savedAt === null ? 'idle' : 'saved', savedAt, isOnDevice: true }
  let timer: ReturnType<typeof setTimeout> | undefined
  let underway: Promise<boolean> | null = null
  let tries = 0
  let mayKeep = true
  let wasSignedOut = false
  const hearers = new Set<() => void>()

  const tell = (news: Partial<SaveState>) => {
    state = { ...state, ...news }
    for (const hear of hearers) hear()
  }
  const unsent = (): Unsent =>
    Object.fromEntries(Object.entries(wanted).filter(([key, text]) => text !== (acked[key] ?? '')))
  const keepCopy = () => {
    const isOnDevice = mayKeep && keep(unsent())
    if (isOnDevice !== state.isOnDevice) tell({ isOnDevice })
  }
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function sendOnce(): Promise<boolean> {
    const sent = unsent()
    if (Object.keys(sent).length === 0) return true
    tell({ phase: 'sending' })
    let answer: SaveAnswer
    try {
      answer = await send(sent)
    } catch {
      tell({ phase: 'waiting' })
      later(AGAIN_MS[Math.min(tries++, AGAIN_MS.length - 1)]!)
      return false
    }
    if ('fault' in answer) {
      tell({ phase: answer.fault })
      wasSignedOut = answer.fault === 'signedOut'
      if (wasSignedOut) later(AGAIN_MS[Math.min(tries++, AGAIN_MS.length - 1)]!)
      return false
    }
    tries = 0
    // The person is back, who may keep a copy again.
    if (wasSignedOut) mayKeep = true
    wasSignedOut = false
    Object.assign(acked, sent)
    keepCopy()
    tell({ phase: 'saved', savedAt: answer.savedAt })
    return true
  }

  /** Sends until nothing is unsent; true when all is saved. */
  function flush(): Promise<boolean> {
    clearTimeout(timer)
    underway ??= (async () => {
      try {
        while (await sendOnce()) if (Object.keys(unsent()).length === 0) return true
        return false
      } finally {
        underway = null
      }
    })()
    return underway
  }

  return {
    /** What the cells now say. */
    update(now: Unsent) {
      wanted = now
      keepCopy()
      if (Object.keys(unsent()).length > 0 && state.phase !== 'refused') later(PAUSE_MS)
    },
    flush,
    getState: () => state,
    subscribe(hear: () => void) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
    /** Somebody has signed out on this device: from now on nothing is kept on it. */
    leaveDevice() {
      mayKeep = false
    },
    stop: () => clearTimeout(timer),
  }
}
