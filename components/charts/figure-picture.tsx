import { island } from '../ui/island'
import { DrawnPicture, drawingsOf } from './drawn-picture'
import { explorerWords } from './explorer-words'
import type { FigureData } from './figure-data'
import type { FigureSize } from './figure-size'
import { figureWords } from './figure-words'

/**
 * The drawing of a figure at each of its widths. `labelledBy` is the id of the caption, which is the picture's text.
 * With `explore`, where its numbers are to be had, it can come alive; bars already print all they know.
 */
export function FigurePicture({
  data,
  labelledBy,
  sizes = ['phone', 'column'],
  explore,
}: {
  data: FigureData
  labelledBy: string
  sizes?: FigureSize[]
  explore?: string
}) {
  const drawings = drawingsOf(data, sizes)
  if (drawings.length === 0) return <p className="figure-empty">{figureWords[data.locale].noValues}</p>
  const picture = <DrawnPicture drawings={drawings} aria-labelledby={labelledBy} />
  if (!explore || drawings[0]?.drawing.kind !== 'lines') return picture
  const words = explorerWords[data.locale]
  return (
    <div className="figure-stage" {...island('reading')} data-ahead={explore}>
      {picture}
      <button type="button" className="explorer-wish" aria-label={`${words.explore}: ${data.title}`} />
      <button
        type="button"
        className="explorer-open"
        {...island('explorer')}
        data-early={data.id}
        aria-label={`${words.choose}: ${data.title}`}
      >
        {words.choose}
      </button>
    </div>
  )
}
