import type { Slide } from './slides'

/**
 * How many lines a small phone (360 × 640) has room for, at the size that a meeting is shown in (meeting.css), and what
 * of them a figure takes, and the links of the first screen. What there is no room for comes on the next screen.
 */
export const ROOM = 19
export const OF_LINKS = 10
const OF_FIGURE = 12
/** Letters of a line, and lines between. */
const TITLE = { letters: 27, after: 1 }
const TEXT = { letters: 36, after: 0.6 }

const linesOf = (text: string, { letters, after }: typeof TITLE): number => Math.ceil(text.length / letters) + after

/** A message on as many screens as it needs. `more`: what those after the first are called. */
export function screensOf(slide: Slide, more: string, room = ROOM): Slide[] {
  const { title, says, swedish, figure } = slide
  const paragraphs = [
    ...says.map(text => ({ text, in: 'says' as const })),
    ...swedish.map(text => ({ text, in: 'swedish' as const })),
  ]
  const taken = linesOf(title, TITLE) + paragraphs.reduce((sum, { text }) => sum + linesOf(text, TEXT), 0)
  if (figure) {
    const { finding, of } = figure
    if (finding === '' && taken <= room - OF_FIGURE) return [slide]
    const alone = { ...slide, title: finding || of, says: [], swedish: [] }
    const figured = { ...alone, figure: { ...figure, finding: '', of: finding ? of : '' } }
    return [...screensOf({ ...slide, figure: null }, more, room), figured]
  }
  const afterTitle = ROOM - linesOf(more, TITLE)
  const screens: Slide[] = [{ ...slide, says: [], swedish: [] }]
  let left = room - linesOf(title, TITLE)
  const parted = paragraphs.flatMap(one =>
    linesOf(one.text, TEXT) <= afterTitle ? [one] : sentencesOf(one.text).map(text => ({ ...one, text })),
  )
  for (const { text, in: where } of parted) {
    if (linesOf(text, TEXT) > left) {
      screens.push({ ...slide, title: more, says: [], swedish: [] })
      left = afterTitle
    }
    screens.at(-1)![where].push(text)
    left -= linesOf(text, TEXT)
  }
  return screens
}

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!]) (?=\p{Lu}|\d)/u)
