import { useMemo } from 'react'
import type { Choice } from './choice'
import { isSameScale, joined } from './explored'
import { dimensionAt, figureAt, offeredAt, useAnswers, type Offered, type OfferedMeasure } from './explorer-sources'
import { explorerWords } from './explorer-words'
import type { FigureData, FigureSeries } from './figure-data'

/** Another measure that stands beside the figure, as no axis holds both. */
export type Second = { data: FigureData; address: string; measure: OfferedMeasure }

/** What a reader's choice draws: everything is fetched where the page's own figures are, so that nothing passes the gate by. */
export type Chosen = {
  figure: FigureData
  second: Second | undefined
  /** What may be chosen; undefined until it is known. */
  offered: Offered | undefined
  isWaiting: boolean
  hasFailed: boolean
  retry: () => void
}

/** The words of an address that mean: undivided, and beside nothing. */
const [EVERYONE, NOTHING] = ['alla', 'ingen']

export function useChosen(data: FigureData, address: string, { places, measure }: Choice): Chosen {
  const [wholeAt, choicesAt] = [figureAt(address, { span: 'all' }), offeredAt(address)]
  const placesAt = places.map(slug => figureAt(wholeAt, { dimension: EVERYONE, comparison: slug }))
  const first = useAnswers(wholeAt === address ? [choicesAt] : [wholeAt, choicesAt])
  const offered = first.answers.get(choicesAt) as Offered | undefined
  const asked = offered?.measures.find(({ code }) => code === measure)
  const isDivided = asked?.dimensions.includes(dimensionAt(address))
  const secondAt = asked
    ? figureAt(wholeAt, {
        ...{ code: asked.code, comparison: NOTHING },
        dimension: isDivided ? dimensionAt(address) : EVERYONE,
      })
    : undefined
  const known = offered ? placesAt.filter((_, i) => offered.places.some(({ slug }) => slug === places[i])) : []
  const more = useAnswers([...known, ...(secondAt ? [secondAt] : [])])

  const base = (first.answers.get(wholeAt) as FigureData | undefined) ?? data
  const other = secondAt ? (more.answers.get(secondAt) as FigureData | undefined) : undefined
  const isJoined = other !== undefined && isSameScale(base, other)
  const lines = known.flatMap(at => lineIn(more.answers.get(at) as FigureData | undefined, at))
  const drawn = lines.map(({ key }) => key).join(' ')
  const figure = useMemo(
    () => joined(base, lines, isJoined ? other : undefined, explorerWords[data.locale].ofSecond),
    // The lines are new at every turn; their keys tell which they are.
    [base, drawn, isJoined, other, data.locale],
  )
  return {
    figure,
    second: other && !isJoined && asked && secondAt ? { data: other, address: secondAt, measure: asked } : undefined,
    offered,
    isWaiting: known.some(at => !more.answers.has(at)) || (secondAt !== undefined && !other),
    hasFailed: first.hasFailed || more.hasFailed,
    retry: () => {
      first.retry()
      more.retry()
    },
  }
}

/** The line of the place that an address asks for. */
function lineIn(figure: FigureData | undefined, address: string): FigureSeries[] {
  const slug = address.split('/').at(-4)
  return figure?.series.filter(({ key, role }) => role === 'comparison' && key === slug) ?? []
}
