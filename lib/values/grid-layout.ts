import { categoriesOf } from '@/lib/disclosure/breakdown'
import type { Indicator } from '@/lib/indicators/indicator'
import type { PlaceKind } from '@/lib/observations/observation'
import { inOrder, type Period } from '@/lib/statistics/series'
import { periodIn, type CellAddress } from './grid'

/**
 * How a grid is laid: periods with their groups, whole series group by group, or one period with its places: those of
 * the municipality, or those that it is compared with.
 */
export const GRID_VIEWS = ['periods', 'series', 'places', 'compared'] as const
export type GridView = (typeof GRID_VIEWS)[number]
export const isByPlace = (view: GridView): boolean => view === 'places' || view === 'compared'

export type Place = { id: number; kind: PlaceKind; code: string; name: string }
export type Group = { id: number; key: string }

/** A line of the grid before it has a period: who, and where. */
export type Line = { geographyId: number; breakdownId: number; label: string }

type Labels = Pick<Indicator, 'dimensions'>
const TOTAL = 'Totalt'

/** A group in the indicator's own words: "flickor", "kvinnor, 20–64 år"; of the empty one "Totalt". */
export function groupLabel({ dimensions }: Labels, key: string): string {
  const words = categoriesOf(key).map(([dimension, category]) => {
    const categories = dimensions.find(one => one.key === dimension)?.categories
    return categories?.find(one => one.key === category)?.label.sv ?? category
  })
  return words.length === 0 ? TOTAL : words.join(', ').replace(/^./, first => first.toUpperCase())
}

/** The total first, then dimension by dimension in their order, groups in theirs. */
function inGroupOrder({ dimensions }: Labels, groups: readonly Group[]): Group[] {
  const rank = ({ key }: Group) =>
    categoriesOf(key).map(([dimension, category]) => {
      const at = dimensions.findIndex(one => one.key === dimension)
      return 1 + 1000 * (at + 1) + (dimensions[at]?.categories.findIndex(one => one.key === category) ?? 0)
    })
  const compared = (a: number[], b: number[]) =>
    a.length - b.length || a.map((n, i) => n - b[i]!).find(n => n !== 0) || 0
  return groups.toSorted((a, b) => compared(rank(a), rank(b)))
}

/** The lines of a view: the municipality's groups, or its places with theirs. */
export function linesOf(labels: Labels, places: readonly Place[], groups: readonly Group[], ownCode: string): Line[] {
  const ordered = inGroupOrder(labels, groups)
  const isOneGroup = ordered.length === 1
  return places
    .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name, 'sv'))
    .flatMap(place =>
      ordered.map(group => {
        const words = groupLabel(labels, group.key)
        const label = place.code === ownCode ? words : isOneGroup ? place.name : `${place.name}, ${words}`
        return { geographyId: place.id, breakdownId: group.id, label }
      }),
    )
}

/** The periods of some cells, each once, oldest first. */
export function periodsOf(cells: readonly CellAddress[]): Period[] {
  const found = new Map(cells.map(cell => [`${cell.periodStart}/${cell.periodEnd}`, periodIn(cell)]))
  return inOrder([...found.values()])
}
