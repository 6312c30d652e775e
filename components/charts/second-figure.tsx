import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Choice } from './choice'
import { DrawnPicture, drawingsOf } from './drawn-picture'
import { explored } from './explored'
import { explorerWords } from './explorer-words'
import { tableNotes, tableOf } from './figure-table'
import { figureWords } from './figure-words'
import { tellSeen, type Stage } from './stage'
import { unitLine } from './unit-line'
import type { Second } from './use-chosen'

/** Another measure in a picture of its own beside the first, over the same periods: two axes in one would lie. It is read as every figure is. */
export function SecondFigure({ data, measure, page, span }: Second & { span: Pick<Choice, 'from' | 'to'> }) {
  const stage = useRef<HTMLDivElement & Stage>(null)
  const { from, to } = span
  const seen = useMemo(() => explored(data, { hidden: [], fromZero: false, from, to }), [data, from, to])
  const words = explorerWords[data.locale]
  useLayoutEffect(() => {
    if (!stage.current) return
    stage.current.figure ??= async () => data
    tellSeen(stage.current, seen)
  }, [data, seen])
  const drawings = drawingsOf(seen, ['phone', 'column'])
  const picture = <DrawnPicture drawings={drawings} aria-label={data.title} />
  const notes = tableNotes(seen).join('; ')
  return (
    <section aria-label={`${words.second}: ${data.title}`}>
      <p className="explorer-title" lang={measure.titleLang}>
        <a href={page}>{data.title}</a>
      </p>
      <p className="figure-unit">{unitLine(seen)}</p>
      {/* What reads it off stands in it too: where there are no lines any more, all of it goes. */}
      {drawings[0]?.drawing.kind === 'lines' ? (
        <div className="figure-stage" ref={stage} data-island={readingIsland()}>
          {picture}
          <button type="button" className="explorer-wish" aria-label={`${words.explore}: ${data.title}`} />
        </div>
      ) : drawings.length > 0 ? (
        picture
      ) : (
        <p className="figure-empty">{figureWords[data.locale].noValues}</p>
      )}
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
