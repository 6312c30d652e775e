'use client'
import { useEffect, useId, useLayoutEffect, useMemo, useState } from 'react'
import { drawnBox } from './drawn-box'
import { explored, type Choice } from './explored'
import { ExplorerChoices } from './explorer-choices'
import { ExplorerPlot } from './explorer-plot'
import type { ExplorerWords } from './explorer-words'
import type { FigureData } from './figure-data'
import { geometryOf } from './geometry'

type Props = {
  data: FigureData
  /** The figure's picture, in whose place the chart stands. */
  picture: Element
  words: ExplorerWords
  /** Called once the chart is in the document, before it is painted. */
  onDrawn: () => void
  /** Called when the reader makes the axis begin at zero, or fit its data again. */
  onAxis: (fromZero: boolean) => void
}

/** The figure come alive: read a period at a time, choose groups, let the axis begin at zero. */
export function Explorer({ data, picture, words, onDrawn, onAxis }: Props) {
  const [box, setBox] = useState(() => drawnBox(picture))
  const [choice, setChoice] = useState<Choice>({ hidden: [], fromZero: false })
  const [spoken, setSpoken] = useState('')
  const instructionsId = useId()
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
    if (next.fromZero !== choice.fromZero) onAxis(next.fromZero)
  }
  return (
    <>
      {box && geometry && (
        <ExplorerPlot
          data={seen}
          geometry={geometry}
          box={box}
          label={`${words.chart}: ${data.title}`}
          describedBy={instructionsId}
          speak={setSpoken}
        />
      )}
      <ExplorerChoices data={data} choice={choice} words={words} choose={choose} />
      <p className="vh" id={instructionsId}>
        {words.instructions}
      </p>
      <p className="vh" aria-live="polite">
        {spoken}
      </p>
    </>
  )
}
