import { ExplorerChart } from './explorer-chart'
import type { FigureData } from './figure-data'
import type { Geometry } from './drawn-geometry'
import { svgOf } from './svg'

/** The first classes of what Recharts draws: ribbon, lines, points. The rest stands beneath it and above it. */
const BY_RECHARTS = ['r', 'l', 'k']

type Props = {
  data: FigureData
  geometry: Geometry
  /** How much larger than the geometry the picture stands on the page. */
  scale: number
}

/** The same picture as the figure's, in three layers: axes and remarks of the geometry around Recharts' lines. */
export function ExplorerDrawing({ data, geometry, scale }: Props) {
  const { width, height } = geometry
  const viewBox = `0 0 ${width} ${height}`
  const paths = geometry.paths.filter(path => !BY_RECHARTS.includes(path.className.split(' ')[0]!))
  return (
    <div
      className="figure-svg explorer-drawing"
      style={{ width, height, transform: `scale(${scale})` }}
      aria-hidden="true"
    >
      <svg viewBox={viewBox} dangerouslySetInnerHTML={{ __html: svgOf({ ...geometry, paths, texts: [] }) }} />
      <ExplorerChart data={data} geometry={geometry} />
      <svg viewBox={viewBox} dangerouslySetInnerHTML={{ __html: svgOf({ ...geometry, paths: [] }) }} />
    </div>
  )
}
