/** What is typed and not yet saved on the server, kept on the device under one key for each person and indicator. */
const PREFIX = 'malbild:utkast:'
const SIGNED_OUT = 'malbild:utloggad'

/** By cell: what is to be sent, as JSON; '' for a cell that says what holds again. */
export type Unsent = Readonly<Record<string, string>>

/** By cell, what is to be sent and after it what the server may have had of it then. */
export type Kept = Readonly<Record<string, readonly string[]>>

export type Whose = { personId: number; municipalityId: number }

const deviceKey = ({ personId, municipalityId }: Whose, indicatorId: number): string =>
  `${PREFIX}${personId}:${municipalityId}:${indicatorId}`

/**
 * The copy of what is unsent of a page's cells: nothing where nothing is. What another page has left there stays until
 * this one has read it.
 */
export function copyOf(whose: Whose, cells: ReadonlyMap<string, { indicatorId: number }>) {
  const wrote = new Map<string, string>()
  const indicatorIds = [...new Set([...cells.values()].map(cell => cell.indicatorId))]
  const isOwn = (cell: string, kept: readonly string[]) => wrote.get(cell) === JSON.stringify(kept)
  const own = (kept: readonly (readonly [string, readonly string[]])[]) => {
    for (const [cell, texts] of kept) wrote.set(cell, JSON.stringify(texts))
  }
  return {
    /** What was left of the cells last time. */
    read(): Kept {
      const left = indicatorIds.flatMap(id => Object.entries(readFromDevice(deviceKey(whose, id))))
      const here = left.filter(([cell]) => cells.has(cell))
      own(here)
      return Object.fromEntries(here)
    },
    /** False where the device has no room or allows no copy. */
    keep(unsent: Kept): boolean {
      let isKept = true
      const every = Object.entries(unsent)
      const there = new Set(keys())
      for (const indicatorId of indicatorIds) {
        const key = deviceKey(whose, indicatorId)
        const now = every.filter(([cell]) => cells.get(cell)?.indicatorId === indicatorId)
        if (now.length === 0 && !there.has(key)) continue
        const left = Object.entries(readFromDevice(key)).filter(([cell, kept]) => !isOwn(cell, kept))
        try {
          if (left.length + now.length === 0) localStorage.removeItem(key)
          else localStorage.setItem(key, JSON.stringify(Object.fromEntries([...left, ...now])))
          own(now)
        } catch {
          isKept = false
        }
      }
      return isKept
    },
  }
}

/** What was left unsent last time. What cannot be read is no copy. */
function readFromDevice(key: string): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof found !== 'object' || found === null) return {}
    return Object.fromEntries(Object.entries(found).flatMap(([cell, kept]) => (isKept(kept) ? [[cell, kept]] : [])))
  } catch {
    return {}
  }
}

const isKept = (kept: unknown): kept is string[] =>
  Array.isArray(kept) && kept.length > 0 && kept.every(text => typeof text === 'string')

const keys = (): string[] => {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(PREFIX))
  } catch {
    return []
  }
}

type Copy = { key: string; whose: Whose; indicatorId: number; written: string; unsent: Kept }

/** Every copy on the device, whosever it is. */
export const copiesOn = (): Copy[] =>
  keys().flatMap(key => {
    const [personId, municipalityId, indicatorId] = key.slice(PREFIX.length).split(':').map(Number)
    const written = localStorage.getItem(key)
    if (!personId || !municipalityId || !indicatorId || written === null) return []
    return { key, whose: { personId, municipalityId }, indicatorId, written, unsent: readFromDevice(key) }
  })

/** Takes away a copy that has been sent, but for the cells that were not; what another tab has typed since stays. */
export function dropCopy({ key, written, unsent }: Copy, notSent: ReadonlySet<string>): void {
  if (localStorage.getItem(key) !== written) return
  const left = Object.entries(unsent).filter(([cell]) => notSent.has(cell))
  if (left.length === 0) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(Object.fromEntries(left)))
}

/** What is written in a form and not saved, by field, beside what is typed in grids: both go at sign-out. */
const textKey = (place: string) => `${PREFIX}text:${place}`

export function keepText(place: string, typed: Kept): void {
  try {
    localStorage.setItem(textKey(place), JSON.stringify(typed))
  } catch {
    // Without room for it the form still stands as it is.
  }
}

export function readText(place: string): Kept | null {
  const typed = readFromDevice(textKey(place))
  return Object.keys(typed).length > 0 ? typed : null
}

export function dropText(place: string): void {
  try {
    localStorage.removeItem(textKey(place))
  } catch {
    // Without storage there is nothing to take away.
  }
}

export const hasUnsentOnDevice = (): boolean => keys().length > 0

/** At sign-out nothing of it stays, and other tabs keep nothing more. */
export function clearDevice(): void {
  for (const key of keys()) localStorage.removeItem(key)
  try {
    localStorage.setItem(SIGNED_OUT, String(Date.now()))
    localStorage.removeItem(SIGNED_OUT)
  } catch {
    // Without storage there is nothing to clear.
  }
}

/** Hears that another tab has signed out. Returns how to stop listening. */
export function onSignOut(heard: () => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === SIGNED_OUT && newValue !== null) heard()
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}
