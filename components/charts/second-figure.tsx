import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Choice } from './choice'
import { explored } from './explored'
import { explorerWords } from './explorer-words'
import { tableNotes, tableOf } from './figure-table'
import { figureWords } from './figure-words'
import { geometryOf } from './geometry'
import { tellSeen } from './stage'
import { svgOf } from './svg'
import { unitLine } from './unit-line'
import type { Second } from './use-chosen'

const SIZES = ['phone', 'column'] as const

/** Another measure in a picture of its own beside the first, over the same periods: two axes in one would lie. It is read as every figure is. */
export function SecondFigure({ data, address, measure, span }: Second & { span: Pick<Choice, 'from' | 'to'> }) {
  const stage = useRef<HTMLDivElement>(null)
  const { from, to } = span
  const seen = useMemo(() => explored(data, { hidden: [], fromZero: false, from, to }), [data, from, to])
  const words = explorerWords[data.locale]
  const page = pageOf(address)
  useLayoutEffect(() => tellSeen(stage.current!, seen), [seen])
  const drawings = SIZES.flatMap(size => {
    const drawn = geometryOf(seen, size)
    return drawn ? [{ size, drawn }] : []
  })
  const notes = tableNotes(seen).join('; ')
  return (
    <section aria-label={`${words.second}: ${data.title}`}>
      <p className="explorer-title" lang={measure.titleLang}>
        <a href={page}>{data.title}</a>
      </p>
      <p className="figure-unit">{unitLine(seen)}</p>
      {drawings.length === 0 && <p className="figure-empty">{figureWords[data.locale].noValues}</p>}
      <div className="figure-stage" ref={stage} data-island={readingIsland()} data-ahead={address}>
        <div className="figure-picture has-phone has-column" role="img" aria-label={data.title}>
          {drawings.map(({ size, drawn: { width, height, ...drawing } }) => (
            <svg
              key={size}
              className={`figure-svg for-${size}`}
              viewBox={`0 0 ${width} ${Math.ceil(height)}`}
              aria-hidden="true"
              dangerouslySetInnerHTML={{ __html: svgOf({ width, height, ...drawing }) }}
            />
          ))}
        </div>
        {drawings[0]?.drawn.kind === 'lines' && (
          <button type="button" className="explorer-wish" aria-label={`${words.explore}: ${data.title}`} />
        )}
      </div>
      <details className="figure-numbers">
        <summary>{figureWords[data.locale].showTable}</summary>
        <div className="figure-scroll" role="region" aria-label={data.title} tabIndex={0}>
          <table dangerouslySetInnerHTML={{ __html: tableOf(seen) }} />
        </div>
        {notes && <p className="figure-notes">{notes}</p>}
      </details>
    </section>
  )
}

/** The script that reads figures off is the one that the page's own name. */
const readingIsland = () => document.querySelector<HTMLElement>('.figure-stage[data-island]')?.dataset.island

/** The measure's own page. */
function pageOf(address: string): string {
  const [, , , municipality, , code, , , , , locale] = address.split('/')
  return `/${locale}/${municipality}/indikatorer/${code}`
}
