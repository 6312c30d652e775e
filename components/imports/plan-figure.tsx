import type { PlanFigure as Drawn } from '@/lib/exchange/import/shown-import'
import { filesSv as t } from '@/lib/text/files-sv'

/** The indicator as it would be read with what the file changes: a picture, and its words. */
export function PlanFigure({ figure: { svg, words } }: { figure: Drawn }) {
  return (
    <figure className="plan-figure">
      <figcaption>{t.figure}</figcaption>
      {/* eslint-disable-next-line @next/next/no-img-element -- it is drawn for this page alone and has no address */}
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={words} />
    </figure>
  )
}
