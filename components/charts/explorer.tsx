import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { asItStands, type Choice } from './choice'
import { choiceIn, withChoice } from './chosen-address'
import { showsZero, valueAxis } from './domain'
import { drawnBox } from './drawn-box'
import { chosenSpan, explored } from './explored'
import { ExplorerChoices } from './explorer-choices'
import { ExplorerDrawing } from './explorer-drawing'
import { explorerWords } from './explorer-words'
import type { FigureData } from './figure-data'
import { geometryOf } from './geometry'
import { SecondFigure } from './second-figure'
import { useChosen } from './use-chosen'

type Props = {
  data: FigureData
  /** Where its numbers are to be had. */
  address: string
  /** The figure's picture, in whose place the chart stands. */
  picture: HTMLElement
  /** Where another measure stands, beside the figure. */
  beside: HTMLElement
  /** Called once the chart is in the document, before it is painted. */
  onDrawn: () => void
  /** Called with what the reader sees of the figure, how high it is, and whether 0 is on its axis. */
  onSeen: (seen: FigureData, about: { height: number; showsZero: boolean; isPaired: boolean }) => void
}

/** The figure drawn as its reader chooses: groups, places, span, where the axis begins, and another measure. */
export function Explorer({ data, address, picture, beside, onDrawn, onSeen }: Props) {
  const [box, setBox] = useState(() => drawnBox(picture))
  const [choice, setChoice] = useState<Choice>(() => choiceIn(data.id, location.search))
  const chosen = useChosen(data, address, choice)
  const { figure, second } = chosen
  const isPaired = second !== undefined
  const within = useMemo(() => {
    const span = chosenSpan(choice, { stood: data, figure, isPaired: isPaired || figure.second !== undefined })
    return { ...span, hidden: knownHidden(choice, figure), fromZero: choice.fromZero }
  }, [choice, data, figure, isPaired])
  const seen = useMemo(() => explored(figure, within), [figure, within])
  const size = box?.size
  const geometry = useMemo(() => (size ? geometryOf(seen, size) : null), [seen, size])
  const scale = box && geometry ? box.width / geometry.width : 1
  const height = geometry ? Math.ceil(geometry.height) * scale : 0

  useLayoutEffect(onDrawn, [onDrawn])
  useLayoutEffect(() => {
    onSeen(seen, { height, showsZero: showsZero(valueAxis(seen).domain), isPaired })
  }, [onSeen, seen, height, isPaired])
  useEffect(() => {
    const observer = new ResizeObserver(() => setBox(drawnBox(picture)))
    observer.observe(picture)
    return () => observer.disconnect()
  }, [picture])

  const choose = (next: Choice) => {
    setChoice(next)
    const { pathname, search, hash } = location
    history.replaceState(history.state, '', pathname + withChoice(search, data.id, next) + hash)
  }
  const words = explorerWords[data.locale]
  return (
    <>
      {geometry && <ExplorerDrawing data={seen} geometry={geometry} scale={scale} />}
      <ExplorerChoices {...{ chosen, choice, words, choose }} shown={seen} />
      {second && createPortal(<SecondFigure key={second.measure.code} {...second} span={within} />, beside)}
    </>
  )
}

/** What the figure doesn't have is not put away, nor is all of it. */
function knownHidden({ hidden }: Choice, { series }: FigureData): readonly string[] {
  const known = hidden.filter(key => series.some(one => one.key === key))
  return series.every(one => known.includes(one.key)) ? asItStands.hidden : known
}
