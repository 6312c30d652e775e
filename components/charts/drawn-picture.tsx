import type { Drawing } from './drawing'
import type { FigureData } from './figure-data'
import type { FigureSize } from './figure-size'
import { geometryOf } from './geometry'
import { svgOf } from './svg'

/** The drawing of a figure at each of its widths; none where there is nothing to draw. */
export const drawingsOf = (data: FigureData, sizes: readonly FigureSize[]) =>
  sizes.flatMap(size => {
    const drawing = geometryOf(data, size)
    return drawing ? [{ size, drawing }] : []
  })

type Props = {
  drawings: readonly { size: FigureSize; drawing: Drawing }[]
  'aria-label'?: string
  'aria-labelledby'?: string
}

/** The stylesheet shows the drawing that fits and takes the others away, from screen readers too. */
export function DrawnPicture({ drawings, ...named }: Props) {
  return (
    <div className={`figure-picture ${drawings.map(({ size }) => `has-${size}`).join(' ')}`} role="img" {...named}>
      {drawings.map(({ size, drawing }) => (
        <svg
          key={size}
          className={`figure-svg for-${size}`}
          viewBox={`0 0 ${drawing.width} ${Math.ceil(drawing.height)}`}
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: svgOf(drawing) }}
        />
      ))}
    </div>
  )
}
