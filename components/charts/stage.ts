import type { FigureData } from './figure-data'

/** Where a figure's picture stands, with what is known of it once it is read, and what its reader sees of that. */
export type Stage = HTMLElement & {
  ahead?: Promise<Response | undefined>
  figure?: Promise<FigureData>
  seen?: FigureData
}

/** What the figure draws, which the page has begun to fetch; it is of our own server. What failed is fetched anew. */
export function readFigure(stage: Stage): Promise<FigureData> {
  stage.figure ??= fetched(stage)
  stage.figure.catch(() => delete stage.figure)
  return stage.figure
}

async function fetched({ ahead, dataset }: Stage): Promise<FigureData> {
  const answer = (await ahead) ?? (await fetch(dataset.ahead!))
  if (!answer.ok) throw new Error(`No figure to read: ${answer.status}`)
  return (await answer.json()) as FigureData
}

/** Told when the reader has chosen what is seen of a figure. */
const SEEN = 'seen'

export function tellSeen(stage: Stage, seen: FigureData) {
  stage.seen = seen
  stage.dispatchEvent(new Event(SEEN))
}

export const whenSeen = (stage: Stage, show: (seen: FigureData) => void) =>
  stage.addEventListener(SEEN, () => show(stage.seen!))
