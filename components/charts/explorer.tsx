import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { drawnBox } from './drawn-box'
import { explored, type Choice } from './explored'
import { ExplorerChoices } from './explorer-choices'
import { ExplorerDrawing } from './explorer-drawing'
import { explorerWords } from './explorer-words'
import type { FigureData } from './figure-data'
import { geometryOf } from './geometry'

type Props = {
  data: FigureData
  /** The figure's picture, in whose place the chart stands. */
  picture: Element
  /** Called once the chart is in the document, before it is painted. */
  onDrawn: () => void
  /** Called with what the reader sees of the figure, and whether its axis is made to begin at zero. */
  onSeen: (seen: FigureData, fromZero: boolean) => void
}

/** The figure drawn as its reader chooses: which groups, and where the axis begins. */
export function Explorer({ data, picture, onDrawn, onSeen }: Props) {
  const [box, setBox] = useState(() => drawnBox(picture))
  const [choice, setChoice] = useState<Choice>({ hidden: [], fromZero: false })
  const seen = useMemo(() => explored(data, choice), [data, choice])
  const size = box?.size
  const geometry = useMemo(() => (size ? geometryOf(seen, size) : null), [seen, size])

  useLayoutEffect(onDrawn, [onDrawn])
  useEffect(() => {
    const observer = new ResizeObserver(() => setBox(drawnBox(picture)))
    observer.observe(picture)
    return () => observer.disconnect()
  }, [picture])

  const choose = (next: Choice) => {
    setChoice(next)
    onSeen(explored(data, next), next.fromZero)
  }
  return (
    <>
      {box && geometry && <ExplorerDrawing data={seen} geometry={geometry} scale={box.width / geometry.width} />}
      <ExplorerChoices data={data} choice={choice} words={explorerWords[data.locale]} choose={choose} />
    </>
  )
}
