import type { ArrowScale } from '@/components/charts/arrow-row-geometry'
import { ArrowRows } from '@/components/charts/arrow-rows'
import type { RowGroup } from './row-groups'

type Props<V extends string> = {
  title: string
  /** Nothing of its kind has moved, so that the title is said here. */
  isAlone: boolean
  groups: readonly RowGroup<V>[]
  words: Partial<Record<V, (n: number) => string>>
  scale: ArrowScale
}

/** What has not moved, or cannot be seen to have: counted in words, and listed where it is asked for. */
export function StillList<V extends string>({ title, isAlone, groups, words, scale }: Props<V>) {
  const said = groups.flatMap(({ verdict, rows }) => words[verdict]?.(rows.length) ?? [])
  if (said.length === 0) return null
  return (
    <details className="arrow-rest">
      <summary>
        {isAlone ? `${title}: ` : <span className="vh">{title}: </span>}
        {said.join('; ')}
      </summary>
      {groups.map(({ verdict, rows }) => (
        <ArrowRows key={verdict} rows={rows} scale={scale} />
      ))}
    </details>
  )
}
