import type { Unsent } from './device-copy'

/**
 * How a sending went: saved at a time, refused for good, or not now (no connection, signed out). `elsewhere`: what the
 * server has of cells that another page of the person's has written, which are left as they are.
 */
export type SaveAnswer = { savedAt: string; elsewhere?: Unsent } | { fault: 'signedOut' | 'refused' }

/** What the server may have of a cell by the page's own doing, oldest last. */
export type Before = (key: string) => readonly string[]

export type SaveState = {
  phase: 'idle' | 'sending' | 'saved' | 'asks' | 'waiting' | 'signedOut' | 'refused'
  savedAt: string | null
  isOnDevice: boolean
}

/** Something is not saved, and the person is told so. */
export const UNSAVED: ReadonlySet<SaveState['phase']> = new Set(['asks', 'waiting', 'signedOut', 'refused'])

type Ways = {
  /** Sends cells by key; throws where there is no connection. */
  send: (unsent: Unsent, before: Before) => Promise<SaveAnswer>
  /** Keeps a copy on the device; false where it has no room. */
  keep: (unsent: Unsent, before: Before) => boolean
  /** What the cells say, where that is more than the last update told. */
  newer?: () => Unsent | null
  /** What the server has, by cell. */
  acknowledged: Unsent
  /** When the server last had something of it. */
  savedAt?: string | null
}

/** Time without typing before it is saved, and how long until it is tried again: more for each time. */
const PAUSE_MS = 800
const AGAIN_MS = [2_000, 5_000, 15_000, 30_000]
/** Of what was sent and not answered, so many are remembered for each cell: the server may have any of them. */
const MOST_TRIED = 10

export type Saver = ReturnType<typeof newSaver>

/**
 * Saves what is typed: one sending at a time, what was typed meanwhile right after, and again for as long as it does
 * not get through. Only what the server has acknowledged is taken from the device.
 */
export function newSaver({ send, keep, newer, acknowledged, savedAt = null }: Ways) {
  let wanted: Unsent = acknowledged
  const acked: Record<string, string> = { ...acknowledged }
  const tried: Record<string, readonly string[]> = {}
  /** Cells that the person is asked about, and what the server has of them. */
  const asked = new Map<string, string>()
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
  const toSend = (): Unsent => Object.fromEntries(Object.entries(unsent()).filter(([key]) => !asked.has(key)))
  const before: Before = key => [acked[key] ?? '', ...(tried[key] ?? [])].filter(text => text !== '')
  const keepCopy = () => {
    const isOnDevice = mayKeep && keep(unsent(), before)
    if (isOnDevice !== state.isOnDevice) tell({ isOnDevice })
  }
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function sendOnce(): Promise<boolean> {
    const sent = toSend()
    // What is told of as not saved stays told until it is.
    if (!UNSAVED.has(state.phase)) tell({ phase: 'sending' })
    let answer: SaveAnswer
    try {
      answer = await send(sent, before)
    } catch {
      for (const [key, text] of Object.entries(sent))
        tried[key] = [...new Set([text, ...(tried[key] ?? [])])].slice(0, MOST_TRIED)
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
    const elsewhere = answer.elsewhere ?? {}
    for (const [key, text] of Object.entries(sent)) {
      if (key in elsewhere) asked.set(key, elsewhere[key]!)
      else {
        acked[key] = text
        tried[key] = []
      }
    }
    keepCopy()
    tell({ phase: asked.size > 0 ? 'asks' : 'saved', savedAt: answer.savedAt })
    return true
  }

  /** Sends until nothing is unsent but what the person is asked about; true when all is saved. */
  function flush(): Promise<boolean> {
    clearTimeout(timer)
    wanted = newer?.() ?? wanted
    if (!underway && Object.keys(toSend()).length === 0) return Promise.resolve(asked.size === 0)
    underway ??= (async () => {
      try {
        while (Object.keys(toSend()).length > 0) if (!(await sendOnce())) return false
        return asked.size === 0
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
      if (Object.keys(toSend()).length > 0 && state.phase !== 'refused') later(PAUSE_MS)
    },
    flush,
    /** The server has something else of cells than was known when they were typed: they wait until it is chosen. */
    ask(elsewhere: Unsent) {
      for (const [key, text] of Object.entries(elsewhere)) {
        asked.set(key, text)
        acked[key] = ''
      }
      if (asked.size > 0) tell({ phase: 'asks' })
    },
    /** The person has seen both versions of a cell, and what it says from now on is what they chose. */
    chosen(key: string) {
      const has = asked.get(key)
      if (has === undefined) return
      acked[key] = has
      asked.delete(key)
      later(PAUSE_MS)
    },
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
