import type { ArrowRow } from '@/components/charts/arrow-rows'
import { escapeText } from '@/components/charts/svg'
import { wrapText } from '@/components/charts/text-width'
import { previewRows, rowsHeight } from './preview-rows'

/** What other programs show where a page is shared: 1200 × 630, as they ask for. */
export const previewSize = { width: 1200, height: 630 }

/** What is asked, or told of, with its answer in words. */
export type PreviewAnswer = { question: string; answer: string }

export type Preview = {
  municipality: string
  /** What kind of page it is ("Målområde 1"), and its name. */
  kind: string
  title: string
  /** The målområde's colour, or ink. */
  colour: string
  answers: PreviewAnswer[]
  /** Changes as arrow rows, under what they are of. */
  changes?: { heading: string; rows: ArrowRow[] }
  /** A drawing of an indicator's values, in its own px. */
  figure?: { markup: string; width: number; height: number }
}

const [INK, SOFT, GROUND, LINE] = ['#1d2733', '#55606b', '#fbfaf7', '#d9dcd6']
const LEFT = 76
const WIDTH = previewSize.width - 2 * LEFT
const BOTTOM = previewSize.height - 48
const GUTTER = 48
/** Where the title begins, and its lines' distance as a part of its size. */
const [TOP, LEADING] = [172, 1.16]
const MOST_LINES = 3
const FONT = "font-family='Source Sans 3'"

export function previewSvg(preview: Preview): string {
  const { municipality, kind, title, colour, answers, figure } = preview
  const sizes = figure ? [44, 38, 32] : [40, 36, 32, 28]
  const size = sizeFor(title, sizes, WIDTH, 2)
  const lines = shortened(balanced(title, size))
  const below = TOP + lines.length * size * LEADING + 22
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${previewSize.width}" height="${previewSize.height}" ${FONT}>` +
    `<rect width="100%" height="100%" fill="${GROUND}"/><rect width="20" height="100%" fill="${colour}"/>` +
    text('Målbild', LEFT, 88, 34, INK, 600) +
    text(municipality, LEFT + 136, 88, 34, SOFT) +
    `<path d="M${LEFT} 116h${WIDTH}" stroke="${LINE}" stroke-width="2"/>` +
    text(kind, LEFT, 160, 26, SOFT) +
    lines.map((line, i) => text(line, LEFT, TOP + size + i * size * LEADING, size, INK, 600)).join('') +
    (figure ? besideFigure(figure, answers, below) : inWords(preview, below)) +
    '</svg>'
  )
}

/** The largest size at which text keeps to so many lines. */
const sizeFor = (words: string, sizes: number[], width: number, most: number): number =>
  sizes.find(size => wrapText(words, width, size, 600).length <= most) ?? sizes.at(-1) ?? 28

/** As few lines as fit, as alike in length as they get. */
function balanced(title: string, size: number): string[] {
  const fewest = wrapText(title, WIDTH, size, 600)
  let width = WIDTH
  while (wrapText(title, width - 10, size, 600).length === fewest.length) width -= 10
  return wrapText(title, width, size, 600)
}

/** A title of very many words gives way to what has happened: the page has it whole. */
function shortened(lines: string[]): string[] {
  const kept = lines.slice(0, MOST_LINES)
  const last = kept.at(-1) ?? ''
  return lines.length > MOST_LINES ? [...kept.slice(0, -1), `${last.replace(/\s+\S+$/, '')} …`] : lines
}

function text(content: string, x: number, y: number, size: number, fill: string, weight: 400 | 600 = 400): string {
  const place = `x="${Math.round(x)}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"`
  return `<text ${place}>${escapeText(content)}</text>`
}

/** The answers side by side, as large as they fit, and what has changed in rows at the foot. */
function inWords({ answers, changes }: Preview, top: number): string {
  const foot = changes ? BOTTOM - rowsHeight(changes.rows) - 44 : BOTTOM
  const width = (WIDTH - GUTTER * (answers.length - 1)) / answers.length
  const size = answerSize(answers, width, foot - top)
  const words = answers.map(({ question, answer }, i) => {
    const x = LEFT + i * (width + GUTTER)
    const lines = wrapText(keptTogether(answer), width, size)
    return (
      text(question, x, top + 24, 25, SOFT) +
      lines.map((line, n) => text(line, x, top + 36 + size + n * size * 1.24, size, INK)).join('')
    )
  })
  const rows =
    changes &&
    text(changes.heading, LEFT, foot + 26, 23, INK, 600) +
      `<g transform="translate(${LEFT} ${foot + 44})">${previewRows(changes.rows, WIDTH, GROUND)}</g>`
  return words.join('') + (rows ?? '')
}

function answerSize(answers: PreviewAnswer[], width: number, room: number): number {
  const most = (size: number) =>
    Math.max(...answers.map(({ answer }) => wrapText(keptTogether(answer), width, size).length))
  return [36, 33, 30, 28, 26, 24, 22].find(size => 44 + most(size) * size * 1.24 <= room) ?? 20
}

/** "3 har vänt" is not parted from its number. */
const keptTogether = (words: string) => words.replace(/(\d) /g, '$1\u00a0')

/** The figure to the left with the answers in words to its right. */
function besideFigure(figure: NonNullable<Preview['figure']>, answers: PreviewAnswer[], top: number): string {
  const scale = Math.min(700 / figure.width, (previewSize.height - 36 - top) / figure.height)
  const x = LEFT + figure.width * scale + 56
  const width = previewSize.width - 40 - x
  let y = top + 8
  const size = [32, 29, 26, 23, 20].find(
    each =>
      answers.reduce((sum, { answer }) => sum + 80 + wrapText(answer, width, each, 600).length * each * 1.19, y) <
      previewSize.height - 20,
  )
  const words = answers.map(({ question, answer }) => {
    const lines = wrapText(answer, width, size ?? 18, 600)
    const leading = (size ?? 18) * 1.19
    const markup =
      text(question, x, y + 26, 25, SOFT) +
      lines.map((line, n) => text(line, x, y + 66 + n * leading, size ?? 18, INK, 600)).join('')
    y += 66 + lines.length * leading + 14
    return markup
  })
  return `<g transform="translate(${LEFT} ${Math.round(top)}) scale(${scale.toFixed(3)})">${figure.markup}</g>${words.join('')}`
}
