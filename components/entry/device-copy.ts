/** What is typed and not yet saved on the server, kept on the device under one key for each person and indicator. */
const PREFIX = 'malbild:utkast:'
const SIGNED_OUT = 'malbild:utloggad'

/** By cell: what is to be sent, as JSON; '' for a cell that says what holds again. */
export type Unsent = Readonly<Record<string, string>>

export type Whose = { personId: number; municipalityId: number }

export const deviceKey = ({ personId, municipalityId }: Whose, indicatorId: number): string =>
  `${PREFIX}${personId}:${municipalityId}:${indicatorId}`

/**
 * Keeps what is unsent of a grid's cells, and nothing where nothing is; what was left of other cells of its indicators,
 * from another view, stays. False where the device has no room or allows no copy.
 */
export function keepOnDevice(
  whose: Whose,
  cells: ReadonlyMap<string, { indicatorId: number }>,
  unsent: Unsent,
): boolean {
  let isKept = true
  const every = Object.entries(unsent)
  const kept = new Set(keys())
  for (const indicatorId of new Set([...cells.values()].map(cell => cell.indicatorId))) {
    const key = deviceKey(whose, indicatorId)
    const own = every.filter(([cell]) => cells.get(cell)?.indicatorId === indicatorId)
    if (own.length === 0 && !kept.has(key)) continue
    const left = Object.entries(readFromDevice(key)).filter(([cell]) => !cells.has(cell))
    try {
      if (left.length + own.length === 0) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(Object.fromEntries([...left, ...own])))
    } catch {
      isKept = false
    }
  }
  return isKept
}

/** What was left unsent last time. What cannot be read is no copy. */
export function readFromDevice(key: string): Unsent {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string')) as Unsent
  } catch {
    return {}
  }
}

const keys = (): string[] => {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(PREFIX))
  } catch {
    return []
  }
}

type Copy = { key: string; whose: Whose; indicatorId: number; written: string; unsent: Unsent }

/** Every copy on the device, whosever it is. */
export const copiesOn = (): Copy[] =>
  keys().flatMap(key => {
    const [personId, municipalityId, indicatorId] = key.slice(PREFIX.length).split(':').map(Number)
    const written = localStorage.getItem(key)
    if (!personId || !municipalityId || !indicatorId || written === null) return []
    return { key, whose: { personId, municipalityId }, indicatorId, written, unsent: readFromDevice(key) }
  })

/** Takes away a copy that has been sent; what another tab has typed since stays. */
export function dropCopy(key: string, written: string): void {
  if (localStorage.getItem(key) === written) localStorage.removeItem(key)
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
