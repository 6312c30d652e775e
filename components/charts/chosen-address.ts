import { asItStands, MOST_PLACES, type Choice } from './choice'

/** The words of a choice in an address: `figur` is the figure that the others are of. */
const WORDS = {
  figure: 'figur',
  from: 'fran',
  to: 'till',
  place: 'plats',
  measure: 'matt',
  hidden: 'utan',
  axis: 'axel',
}

export const isChosen = (figure: string, search: string): boolean =>
  new URLSearchParams(search).get(WORDS.figure) === figure

/** What an address says is chosen of a figure. What the figure doesn't have is left out where it is drawn. */
export function choiceIn(figure: string, search: string): Choice {
  if (!isChosen(figure, search)) return asItStands
  const words = new URLSearchParams(search)
  const year = (word: string) => {
    const said = words.get(word)
    return said && Number.isFinite(Number(said)) ? Number(said) : null
  }
  return {
    hidden: words.getAll(WORDS.hidden),
    fromZero: words.get(WORDS.axis) === '0',
    from: year(WORDS.from),
    to: year(WORDS.to),
    places: [...new Set(words.getAll(WORDS.place).filter(isWord))].slice(0, MOST_PLACES),
    measure: [words.get(WORDS.measure) ?? ''].find(isWord) ?? null,
  }
}

/** What may stand in an address of ours. */
const isWord = (word: string) => /^[\w-]{1,80}$/.test(word)

/** A decimal year as an address says it. */
const inAddress = (x: number) => String(Math.round(x * 100) / 100)

/** The query of an address that says what is chosen of a figure; what else it asks stays. */
export function withChoice(search: string, figure: string, choice: Choice): string {
  const words = new URLSearchParams(search)
  for (const word of Object.values(WORDS)) words.delete(word)
  const { from, to, places, measure, hidden, fromZero } = choice
  const said = [
    ...(from === null ? [] : [[WORDS.from, inAddress(from)]]),
    ...(to === null ? [] : [[WORDS.to, inAddress(to)]]),
    ...places.map(place => [WORDS.place, place]),
    ...(measure === null ? [] : [[WORDS.measure, measure]]),
    ...hidden.map(key => [WORDS.hidden, key]),
    ...(fromZero ? [[WORDS.axis, '0']] : []),
  ]
  if (said.length > 0)
    for (const [word = '', value = ''] of [[WORDS.figure, figure], ...said]) words.append(word, value)
  return words.size > 0 ? `?${words}` : ''
}
