import { useMemo } from 'react'
import { paths } from '@/lib/municipality/paths'
import { EVERYONE, NO_COMPARISON } from '@/lib/observations/view'
import type { Choice } from './choice'
import { isSameScale, joined } from './explored'
import { useAnswers, type Offered, type OfferedMeasure } from './explorer-sources'
import { explorerWords } from './explorer-words'
import { choicesAddress, figureAddress, figurePartsIn } from './figure-address'
import type { FigureData, FigureSeries } from './figure-data'

/** Another measure that stands beside the figure, as no axis holds both, and its own page. */
export type Second = { data: FigureData; measure: OfferedMeasure; page: string }

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

export function useChosen(data: FigureData, address: string, { places, measure }: Choice): Chosen {
  const own = figurePartsIn(address)
  const whole = { ...own, span: 'all' }
  const [wholeAt, choicesAt] = [figureAddress(whole), choicesAddress(own)]
  const first = useAnswers(wholeAt === address ? [choicesAt] : [wholeAt, choicesAt])
  const offered = first.answers.get(choicesAt) as Offered | undefined
  const asked = offered?.measures.find(({ code }) => code === measure)
  const dimension = asked?.dimensions.includes(own.dimension) ? own.dimension : EVERYONE
  const secondAt = asked && figureAddress({ ...whole, code: asked.code, dimension, comparison: NO_COMPARISON })
  const placesAt = places
    .filter(slug => offered?.places.some(one => one.slug === slug))
    .map(slug => ({ slug, at: figureAddress({ ...whole, dimension: EVERYONE, comparison: slug }) }))
  const more = useAnswers([...placesAt.map(({ at }) => at), ...(secondAt ? [secondAt] : [])])

  const base = (first.answers.get(wholeAt) as FigureData | undefined) ?? data
  const other = secondAt ? (more.answers.get(secondAt) as FigureData | undefined) : undefined
  const isJoined = other !== undefined && isSameScale(base, other)
  const lines = placesAt.flatMap(({ slug, at }) => lineOf(slug, more.answers.get(at) as FigureData | undefined))
  const drawn = lines.map(({ key }) => key).join(' ')
  const figure = useMemo(
    () => joined(base, lines, isJoined ? other : undefined, explorerWords[data.locale].ofSecond),
    // The lines are new at every turn; their keys tell which they are.
    [base, drawn, isJoined, other, data.locale],
  )
  return {
    figure,
    second:
      other && !isJoined && asked
        ? { data: other, measure: asked, page: paths.indicator({ ...own, locale: data.locale }, asked.code) }
        : undefined,
    offered,
    isWaiting: placesAt.some(({ at }) => !more.answers.has(at)) || (secondAt !== undefined && !other),
    hasFailed: first.hasFailed || more.hasFailed,
    retry: () => {
      first.retry()
      more.retry()
    },
  }
}

/** The line of a place in a figure that is beside it. */
const lineOf = (slug: string, figure: FigureData | undefined): FigureSeries[] =>
  figure?.series.filter(({ key, role }) => role === 'comparison' && key === slug) ?? []
