import type { Beside } from '@/lib/values/grid'

/** Someone whose draft was saved so lately is likely to be at it still. */
const LATELY_MS = 10 * 60_000

/** Who else has typed in the grid within the last minutes, each once, by name. */
export function othersHere(beside: Readonly<Record<string, readonly Beside[]>>, now: Date): string[] {
  const names = Object.values(beside)
    .flat()
    .filter(({ kind, isOwn, at }) => kind === 'draft' && !isOwn && now.getTime() - Date.parse(at) < LATELY_MS)
    .map(({ name }) => name)
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'sv'))
}
