import { memo } from 'react'
import { Area, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import type { FigureData } from './figure-data'
import { pairRuns } from './gap-ribbon'
import type { Geometry } from './drawn-geometry'
import { markerPath } from './marker'
import { lineStyles } from './palette'
import { periodsWithValues, runsOf } from './periods'
import { markedPoints } from './series-paths'

type Period = { x: number }
type Dot = { cx?: number; cy?: number; payload?: Period; index?: number }

/** Answers for a period, or nothing: what Recharts asks of every row. */
const at = <T,>(found: readonly (readonly [number, T])[]) => {
  const values = new Map(found)
  return ({ x }: Period) => values.get(x) ?? null
}

/**
 * Lines, points and the gap ribbon, drawn by Recharts inside the geometry's plot. A line that is broken or has a
 * hole is several lines. Colours and dashes come from the drawing's own classes.
 */
export const ExplorerChart = memo(function ExplorerChart({ data, geometry }: { data: FigureData; geometry: Geometry }) {
  const { width, height, plot, domain, xDomain, xTicks } = geometry
  const margin = {
    top: plot.top,
    right: width - (xTicks.at(-1)?.at ?? plot.right),
    bottom: height - plot.bottom,
    left: xTicks[0]?.at ?? plot.left,
  }
  const styles = lineStyles(data.series)
  const shown = data.series.filter(series => !series.isHidden)
  const ribbons = data.gap ? pairRuns(shown, data.gap).filter(run => run.length > 1) : []
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={margin}
      data={periodsWithValues(data)}
      accessibilityLayer={false}
    >
      <XAxis hide type="number" dataKey="x" domain={xDomain} />
      <YAxis hide type="number" width={0} domain={domain} />
      {ribbons.map((run, i) => (
        <Area
          key={`ribbon-${i}`}
          className="r"
          dataKey={at(run.map(pair => [pair.x, [pair.focus, pair.reference]] as const))}
          connectNulls
          stroke="none"
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
      {shown.flatMap(series => {
        const { tone, marker } = styles.get(series.key)!
        const { points, radius } = markedPoints(series)
        const marked = new Set(points.map(point => point.x))
        const dot = ({ cx, cy, payload, index }: Dot) =>
          cx === undefined || cy === undefined || !payload || !marked.has(payload.x) ? null : (
            <path key={index} className={`k k-${marker} ${tone}`} d={markerPath(marker, cx, cy, radius)} />
          )
        return runsOf(series.points).map((run, i) => (
          <Line
            key={`${series.key}-${i}`}
            className={`l ${tone}`}
            dataKey={at(run.map(point => [point.x, point.value] as const))}
            connectNulls
            dot={dot}
            activeDot={false}
            isAnimationActive={false}
          />
        ))
      })}
    </ComposedChart>
  )
})
