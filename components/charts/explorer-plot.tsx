import { useEffect, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { DrawnBox } from './drawn-box'
import { ExplorerDrawing } from './explorer-drawing'
import { ExplorerReadout } from './explorer-readout'
import type { FigureData } from './figure-data'
import type { Geometry } from './drawn-geometry'
import { readPeriod, spokenReading } from './period-reading'
import { nearestPeriod, periodStep } from './period-step'
import { periodsWithValues } from './periods'

type Props = {
  data: FigureData
  geometry: Geometry
  box: DrawnBox
  label: string
  describedBy: string
  /** Says a period aloud; nothing for an empty text. */
  speak: (text: string) => void
}

/** The chart as one thing to point at or step through. A pointer is not spoken for; keys are. */
export function ExplorerPlot({ data, geometry, box, label, describedBy, speak }: Props) {
  const [active, setActive] = useState<number | null>(null)
  const isReading = active !== null
  useEffect(() => {
    if (!isReading) return
    // What a pointer brought up must go away without moving the pointer.
    const leave = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && setActive(null)
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [isReading])

  const periods = periodsWithValues(data)
  const places = geometry.xTicks.map(tick => tick.at)
  const scale = box.width / geometry.width
  const periodAt = (index: number | null) => (index === null ? undefined : periods[index])
  const period = periodAt(active)
  const cursor = period && { x: period.x, at: places[active!]! }

  const read = (index: number | null) => {
    const found = periodAt(index)
    setActive(index)
    speak(found ? spokenReading(readPeriod(data, found)) : '')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = periodStep(active, event.key, periods.length - 1)
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    read(step)
  }
  const onPointer = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    setActive(nearestPeriod(places, (event.clientX - left) / scale))
  }
  return (
    <div
      className="explorer-plot"
      role="application"
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={0}
      style={{ width: box.width, height: box.height }}
      onKeyDown={onKeyDown}
      onFocus={event => event.currentTarget.matches(':focus-visible') && read(periods.length - 1)}
      onBlur={() => read(null)}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerLeave={event => event.pointerType === 'mouse' && setActive(null)}
    >
      <ExplorerDrawing data={data} geometry={geometry} scale={scale} cursor={cursor} />
      {cursor && (
        <ExplorerReadout data={data} reading={readPeriod(data, period)} at={cursor.at * scale} width={box.width} />
      )}
    </div>
  )
}
