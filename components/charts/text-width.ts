/**
 * How wide text is before a browser has seen it, so that a drawing on the server can keep its labels apart.
 * Advance widths of Source Sans 3 regular with tabular figures, measured in Chromium, rounded up to 1/40 em.
 */
const CLASSES: [number, string][] = [
  [100, '\u202f'],
  [200, ' \u00a0'],
  [250, "',.:;ij’"],
  [275, 'Il'],
  [300, '!f'],
  [325, '()-'],
  [350, '/rt°'],
  [425, '*?sz²'],
  [450, '"x”'],
  [475, 'cvy'],
  [500, '+0123456789<=>FJLY_ek§éè–−'],
  [525, 'VXagäå'],
  [550, 'AESTZhnouÄÅÉöøü'],
  [575, 'CPRbdpq'],
  [600, 'BK'],
  [625, '&DG'],
  [650, 'NUÜ'],
  [675, 'HOQÖØ'],
  [725, 'w'],
  [750, 'M'],
  [850, 'Wæ—%½Æm'],
  [1000, '…→'],
]
const ADVANCE = new Map(CLASSES.flatMap(([width, letters]) => [...letters].map(letter => [letter, width] as const)))
const UNKNOWN = 850

/** Semibold is wider, and until the font has loaded another one stands in. */
const SEMIBOLD = 1.05
const FALLBACK = 1.05

export type Weight = 400 | 600

/** The width of one line in px at `size` px; a little more than Source Sans 3 needs, never less. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let units = 0
  for (const letter of text) units += letter === '\u00ad' ? 0 : (ADVANCE.get(letter) ?? UNKNOWN)
  return (units / 1000) * size * FALLBACK * (weight === 600 ? SEMIBOLD : 1)
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
