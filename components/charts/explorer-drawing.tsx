import { ExplorerChart } from './explorer-chart'
import type { FigureData } from './figure-data'
import type { Geometry } from './geometry'
import { px, svgOf } from './svg'

/** The first classes of what Recharts draws: ribbon, lines, points. The rest stands beneath it and above it. */
const BY_RECHARTS = ['r', 'l', 'k']

type Props = {
  data: FigureData
  geometry: Geometry
  /** How much larger than the geometry the picture stands on the page. */
  scale: number
  /** Where the period that is read stands, in the geometry's px. */
  cursor?: number
}

/** The same picture as the figure's, in three layers: axes and remarks of the geometry around Recharts' lines. */
export function ExplorerDrawing({ data, geometry, scale, cursor }: Props) {
  const { width, height, plot } = geometry
  const viewBox = `0 0 ${width} ${height}`
  const paths = geometry.paths.filter(path => !BY_RECHARTS.includes(path.className.split(' ')[0]!))
  return (
    <div
      className="figure-svg explorer-drawing"
      style={{ width, height, transform: `scale(${scale})` }}
      aria-hidden="true"
    >
      <svg viewBox={viewBox} dangerouslySetInnerHTML={{ __html: svgOf({ ...geometry, paths, texts: [] }) }} />
      {cursor !== undefined && (
        <svg viewBox={viewBox}>
          <path className="explorer-cursor" d={`M${px(cursor)} ${px(plot.top)}V${px(plot.bottom)}`} />
        </svg>
      )}
      <ExplorerChart data={data} geometry={geometry} />
      <svg viewBox={viewBox} dangerouslySetInnerHTML={{ __html: svgOf({ ...geometry, paths: [] }) }} />
    </div>
  )
}
