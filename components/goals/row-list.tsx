import type { ArrowScale } from '@/components/charts/arrow-row-geometry'
import { ArrowRows, type ArrowRow } from '@/components/charts/arrow-rows'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  /** What the list is of; `unseen` is said before it to those who do not see where it stands. */
  heading: string
  unseen?: string
  /** What its numbers count, where that is said once. */
  unit?: string
  /** What holds for all its rows. */
  note?: string | null
  headingLevel?: 3 | 4
  rows: readonly ArrowRow[]
  scale: ArrowScale
  /** How many are seen before the rest is opened. */
  top: number
  t: Dictionary
}

/** One list of changes: the largest first, the rest where it is asked for. */
export function RowList({ heading, unseen, unit, note, headingLevel = 3, rows, scale, top, t }: Props) {
  const Heading = `h${headingLevel}` as const
  // A list that lacks one or two is not worth a click.
  const shown = rows.length <= top + 2 ? rows.length : top
  const rest = rows.slice(shown)
  return (
    <div className="row-list">
      <Heading className="row-heading">
        {unseen && <span className="vh">{unseen}: </span>}
        {heading}
        {unit && <span className="soft small"> ({unit})</span>}
      </Heading>
      {note && <p className="soft small">{note}</p>}
      <ArrowRows rows={rows.slice(0, shown)} scale={scale} />
      {rest.length > 0 && (
        <details className="arrow-rest">
          <summary>{t.rows.rest(rest.length)}</summary>
          <ArrowRows rows={rest} scale={scale} />
        </details>
      )}
    </div>
  )
}
