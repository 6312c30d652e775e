import type { ArrowScale } from '@/components/charts/arrow-row-geometry'
import { ArrowRows } from '@/components/charts/arrow-rows'
import type { RowGroup } from './row-groups'

type Props<V extends string> = {
  /** What kind of change it is of, where the list stands apart from those that moved. */
  title?: string
  groups: readonly RowGroup<V>[]
  words: Partial<Record<V, (n: number) => string>>
  scale: ArrowScale
}

/** What has not moved, or cannot be seen to have: counted in words, and listed where it is asked for. */
export function StillList<V extends string>({ title, groups, words, scale }: Props<V>) {
  const said = groups.flatMap(({ verdict, rows }) => words[verdict]?.(rows.length) ?? [])
  if (said.length === 0) return null
  return (
    <details className="arrow-rest">
      <summary>
        {title && `${title}: `}
        {said.join('; ')}
      </summary>
      {groups.map(({ verdict, rows }) => (
        <ArrowRows key={verdict} rows={rows} scale={scale} />
      ))}
    </details>
  )
}
