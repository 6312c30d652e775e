import type { FigureData } from './figure-data'

/** Where a figure's picture stands, with what is known of it once it is read. */
export type Stage = HTMLElement & { ahead?: Promise<Response | undefined>; data?: FigureData }

/** What the figure draws, which the page has begun to fetch; it is of our own server. */
export async function readFigure(stage: Stage): Promise<FigureData> {
  const answer = await stage.ahead
  if (!answer?.ok) throw new Error(`No figure to read: ${answer?.status}`)
  return (stage.data = (await answer.json()) as FigureData)
}

/** Told when the reader has chosen what is seen of a figure. */
const SEEN = 'seen'

export const tellSeen = (stage: Stage, seen: FigureData) => stage.dispatchEvent(new CustomEvent(SEEN, { detail: seen }))

export const whenSeen = (stage: Stage, show: (seen: FigureData) => void) =>
  stage.addEventListener(SEEN, event => show((event as CustomEvent<FigureData>).detail))
