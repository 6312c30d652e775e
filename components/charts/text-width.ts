import { ours, widest, type LetterWidths } from './letter-widths'

let face: LetterWidths = ours

/**
 * Draws with room for any typeface that a viewer may put in place of ours: for a picture that leaves our pages, and so
 * has no stylesheet that brings the typeface along. All that `draw` measures on the way is measured so.
 */
export function forAnyTypeface<T>(draw: () => T): T {
  const before = face
  face = widest
  try {
    return draw()
  } finally {
    face = before
  }
}

export type Weight = 400 | 600

/**
 * How wide a line is in px at `size` px before a browser has seen it, so that a drawing on the server can keep its
 * labels apart: a little more than the typeface needs, never less.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let units = 0
  for (const letter of text) units += letter === '\u00ad' ? 0 : (face.widths.get(letter) ?? face.unknown)
  return (units / 1000) * size * face.spare * (weight === 600 ? face.semibold : 1)
}

/**
 * Text in lines no wider than `width` px, broken at spaces, at soft hyphens and, when a single word is wider,
 * inside the word with a hyphen. Nothing is left out.
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    const parts = breakWord(word, fits)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  if (line) lines.push(line)
  return lines.map(text => text.replaceAll('\u00ad', ''))
}

/** Parts of a word that fit, each but the last with a hyphen; soft hyphens are taken first. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word]
  const letters = [...word]
  let end = letters.length - 1
  while (end > 1 && !fits(letters.slice(0, end).join('') + '-')) end -= 1
  const soft = letters.lastIndexOf('\u00ad', end)
  if (soft > 0) end = soft
  const head = letters.slice(0, end).join('')
  const rest = letters.slice(letters[end] === '\u00ad' ? end + 1 : end).join('')
  return [head.endsWith('-') ? head : `${head}-`, ...breakWord(rest, fits)]
}
