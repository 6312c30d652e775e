import { once } from '../search/once'
import { answerAt } from '../ui/answer-at'
import type { FigureData } from './figure-data'

/** Where a figure's picture stands, with what is known of it once it is read, and what its reader sees of that. */
export type Stage = HTMLElement & {
  ahead?: Promise<Response | undefined>
  figure?: () => Promise<FigureData>
  seen?: FigureData
}

/** What the figure draws, which the page has begun to fetch; it is of our own server. What failed is fetched anew. */
export function readFigure(stage: Stage): Promise<FigureData> {
  stage.figure ??= once(async () => (await answerAt(stage.dataset.ahead!, await stage.ahead)) as FigureData)
  return stage.figure()
}

/** Told when the reader has chosen what is seen of a figure. */
const SEEN = 'seen'

export function tellSeen(stage: Stage, seen: FigureData) {
  stage.seen = seen
  stage.dispatchEvent(new Event(SEEN))
}

export const whenSeen = (stage: Stage, show: (seen: FigureData) => void) =>
  stage.addEventListener(SEEN, () => show(stage.seen!))
