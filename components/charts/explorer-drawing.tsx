import { scaleLinear } from 'd3-scale'
import { ExplorerChart } from './explorer-chart'
import type { FigureData } from './figure-data'
import type { Geometry } from './drawn-geometry'
import { markerPath } from './marker'
import { lineStyles } from './palette'
import { px, svgOf } from './svg'

/** The first classes of what Recharts draws: ribbon, lines, points. The rest stands beneath it and above it. */
const BY_RECHARTS = ['r', 'l', 'k']

/** The radius of a mark that is read, in px. */
const READ = 4.6

type Props = {
  data: FigureData
  geometry: Geometry
  /** How much larger than the geometry the picture stands on the page. */
  scale: number
  /** The period that is read, as a decimal year, and where it stands in the geometry's px. */
  cursor?: { x: number; at: number }
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
      {cursor && (
        <svg viewBox={viewBox}>
          <path className="explorer-cursor" d={`M${px(cursor.at)} ${px(plot.top)}V${px(plot.bottom)}`} />
        </svg>
      )}
      <ExplorerChart data={data} geometry={geometry} />
      {cursor && <svg viewBox={viewBox}>{readPoints(data, geometry, cursor)}</svg>}
      <svg viewBox={viewBox} dangerouslySetInnerHTML={{ __html: svgOf({ ...geometry, paths: [] }) }} />
    </div>
  )
}

/** The values of the period that is read, each with its own mark, larger than on the line. */
function readPoints(data: FigureData, { domain, plot }: Geometry, cursor: { x: number; at: number }) {
  const y = scaleLinear(domain, [plot.bottom, plot.top])
  const styles = lineStyles(data.series)
  return data.series.flatMap(({ key, points, isHidden }) => {
    const value = points.find(point => point.x === cursor.x)?.value ?? null
    const { tone, marker } = styles.get(key)!
    if (value === null || isHidden) return []
    return [<path key={key} className={`k k-${marker} ${tone}`} d={markerPath(marker, cursor.at, y(value), READ)} />]
  })
}
