import type { Area } from '@/lib/districts/areas/area-input'
import type { StoredArea } from './stored-areas'

export type AreaFate = 'new' | 'renamed' | 'moved' | 'same' | 'gone' | 'kept'
export type PlannedArea = { code: string; name: string; isPriority: boolean; fate: AreaFate }

/**
 * What becomes of each area: of those that are proposed, some of them with other borders, and of those that are there and
 * not among them, which go where nothing is said of them and are kept otherwise.
 */
export function planAreas(
  wanted: readonly Area[],
  stored: readonly StoredArea[],
  moved: readonly { code: string }[],
): PlannedArea[] {
  const known = new Map(stored.map(area => [area.code, area]))
  const codes = new Set(wanted.map(({ code }) => code))
  const isMoved = new Set(moved.map(({ code }) => code))
  return [
    ...wanted.map(area => ({ ...about(area), fate: fateOf(area, known.get(area.code), isMoved) })),
    ...stored
      .filter(({ code }) => !codes.has(code))
      .map(area => ({ ...about(area), fate: area.isUsed ? ('kept' as const) : ('gone' as const) })),
  ]
}

type About = Pick<Area, 'code' | 'name' | 'isPriority'>
const about = ({ code, name, isPriority }: About) => ({ code, name, isPriority })

function fateOf(area: About, before: About | undefined, isMoved: ReadonlySet<string>): AreaFate {
  if (!before) return 'new'
  if (isMoved.has(area.code)) return 'moved'
  return area.name === before.name && area.isPriority === before.isPriority ? 'same' : 'renamed'
}
