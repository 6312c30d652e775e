import { island } from '../ui/island'
import { explorerWords } from './explorer-words'
import type { FigureData } from './figure-data'
import type { FigureSize } from './figure-size'
import { figureWords } from './figure-words'
import { geometryOf } from './geometry'
import { svgOf } from './svg'

/**
 * The drawing of a figure at each of its widths. The stylesheet shows the one that fits and takes the others away,
 * from screen readers too. `labelledBy` is the id of the caption, which is the picture's text. With `explore`, where
 * its numbers are to be had, it can come alive; bars already print all they know.
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
  const drawings = sizes.flatMap(size => {
    const geometry = geometryOf(data, size)
    return geometry ? [{ size, geometry }] : []
  })
  if (drawings.length === 0) return <p className="figure-empty">{figureWords[data.locale].noValues}</p>
  const picture = (
    <div
      className={`figure-picture ${sizes.map(size => `has-${size}`).join(' ')}`}
      role="img"
      aria-labelledby={labelledBy}
    >
      {drawings.map(({ size, geometry: { width, height, ...drawing } }) => (
        <svg
          key={size}
          className={`figure-svg for-${size}`}
          viewBox={`0 0 ${width} ${Math.ceil(height)}`}
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: svgOf({ width, height, ...drawing }) }}
        />
      ))}
    </div>
  )
  if (!explore || drawings[0]?.geometry.kind !== 'lines') return picture
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
