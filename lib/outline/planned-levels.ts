import { outlineSv } from '@/lib/text/outline-sv'
import { isNamed, type Line } from './line'
import { isEmpty, type Standing } from './standing'

export type Level = { depth: number; role: 'overall' | 'area' | 'outcome'; singular: string }
/** `id`: of one that is given another name; null for a new one. */
export type PlannedLevel = Level & { id: number | null; plural: string }

const ROLES = ['overall', 'area'] as const
const KINDS = Object.values(outlineSv.kinds)

/** The levels of a målbild, or those that the file names, from the top, where nothing is written in it yet. */
export function levelsOf(lines: readonly Line[], standing: Standing): { all: Level[]; planned: PlannedLevel[] } {
  if (!isEmpty(standing)) return { all: standing.levels, planned: [] }
  const named: string[] = []
  for (const { level } of lines)
    if (level !== '' && ![...KINDS, ...named].some(name => isNamed(name, level))) named.push(level)
  const all = named.map((singular, depth): Level => ({ depth, role: ROLES[depth] ?? 'outcome', singular }))
  const planned = all.flatMap((level): PlannedLevel[] => {
    const there = standing.levels.find(({ depth }) => depth === level.depth)
    if (there && isNamed(there.singular, level.singular)) return []
    return [{ ...level, id: there?.id ?? null, plural: pluralOf(level.singular) }]
  })
  const rest = standing.levels.filter(({ depth }) => depth >= all.length)
  return { all: [...all, ...rest], planned }
}

/** Målområde, målområden; effektmål is the same. What is otherwise is renamed by hand. */
const pluralOf = (singular: string): string => (singular.endsWith('e') ? `${singular}n` : singular)
