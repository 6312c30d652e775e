import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { asItStands, type Choice } from './choice'
import { choiceIn, withChoice } from './chosen-address'
import { showsZero, valueAxis } from './domain'
import { drawnBox } from './drawn-box'
import { explored, spanPeriods } from './explored'
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
  const within = useMemo(() => spanned(choice, data, figure), [choice, data, figure])
  const seen = useMemo(() => explored(figure, within), [figure, within])
  const size = box?.size
  const geometry = useMemo(() => (size ? geometryOf(seen, size) : null), [seen, size])
  const scale = box && geometry ? box.width / geometry.width : 1
  const height = geometry ? Math.ceil(geometry.height) * scale : 0
  const isPaired = second !== undefined

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

/** An address says years by the hundredth, and months are twelfths. */
const ROUNDED = 0.01

/** Of more periods than the figure stood with, those that it stood with, until others are chosen. What it doesn't have is not chosen. */
function spanned(choice: Choice, data: FigureData, figure: FigureData) {
  const periods = spanPeriods(figure).map(({ x }) => x)
  const first = Math.min(...data.series.flatMap(({ points }) => points.map(({ x }) => x)))
  const [from, to] = [(choice.from ?? first) - ROUNDED, (choice.to ?? Infinity) + ROUNDED]
  const left = periods.filter(x => x >= from && x <= to)
  const { hidden, fromZero } = choice
  const isFew = left.length < 2
  const known = hidden.filter(key => figure.series.some(one => one.key === key))
  const isAll = figure.series.every(one => known.includes(one.key))
  return { hidden: isAll ? asItStands.hidden : known, fromZero, from: isFew ? first : from, to: isFew ? Infinity : to }
}
