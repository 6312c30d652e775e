import { markShapes, type MarkStatus } from '@/components/charts/mark-shapes'
import { escapeText } from '@/components/charts/svg'
import { wrapText } from '@/components/charts/text-width'

/** What other programs show where a page is shared: 1200 × 630, as they ask for. */
export const previewSize = { width: 1200, height: 630 }

/** A question with its answer in words, and one mark for each indicator it was asked of. */
export type PreviewAnswer = { question: string; answer: string; marks: MarkStatus[] }

export type Preview = {
  municipality: string
  /** What kind of page it is ("Målområde 1"), and its name. */
  kind: string
  title: string
  /** The målområde's colour, or ink. */
  colour: string
  answers: PreviewAnswer[]
  /** A drawing of an indicator's values, in its own px, in place of the marks. */
  figure?: { markup: string; width: number; height: number }
}

const [INK, SOFT, GROUND, LINE] = ['#1d2733', '#55606b', '#fbfaf7', '#d9dcd6']
const LEFT = 76
const WIDTH = previewSize.width - 2 * LEFT
const BOTTOM = previewSize.height - 56
/** Where the title begins, and its lines' distance as a part of its size. */
const [TOP, LEADING] = [172, 1.16]
const FONT = "font-family='Source Sans 3'"

export function previewSvg({ municipality, kind, title, colour, answers, figure }: Preview): string {
  const atFoot = columns(answers, colour)
  const room = (figure ? TOP + 2 * 44 * LEADING : atFoot.top) - TOP
  const size = sizeFor(title, figure ? [44, 38, 32] : [62, 54, 46, 40, 34, 28], room)
  const lines = balanced(title, size)
  const below = TOP + lines.length * size * LEADING + 24
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${previewSize.width}" height="${previewSize.height}" ${FONT}>` +
    `<rect width="100%" height="100%" fill="${GROUND}"/><rect width="20" height="100%" fill="${colour}"/>` +
    text('Målbild', LEFT, 88, 34, INK, 600) +
    text(municipality, LEFT + 136, 88, 34, SOFT) +
    `<path d="M${LEFT} 116h${WIDTH}" stroke="${LINE}" stroke-width="2"/>` +
    text(kind, LEFT, 160, 26, SOFT) +
    lines.map((line, i) => text(line, LEFT, TOP + size + i * size * LEADING, size, INK, 600)).join('') +
    (figure ? besideFigure(figure, answers, below) : atFoot.markup) +
    '</svg>'
  )
}

/** The largest size at which the title keeps to its room, in px. */
function sizeFor(title: string, sizes: number[], room: number): number {
  const fits = (size: number) => wrapText(title, WIDTH, size, 600).length * size * LEADING <= room
  return sizes.find(fits) ?? sizes.at(-1) ?? 28
}

/** As few lines as fit, as alike in length as they get. */
function balanced(title: string, size: number): string[] {
  const fewest = wrapText(title, WIDTH, size, 600)
  let width = WIDTH
  while (wrapText(title, width - 10, size, 600).length === fewest.length) width -= 10
  return wrapText(title, width, size, 600)
}

function text(content: string, x: number, y: number, size: number, fill: string, weight: 400 | 600 = 400): string {
  const place = `x="${Math.round(x)}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"`
  return `<text ${place}>${escapeText(content)}</text>`
}

/** The two answers side by side at the foot, each over its strip of marks, and how high up they reach. */
function columns(answers: PreviewAnswer[], colour: string): { markup: string; top: number } {
  const gutter = 48
  const width = (WIDTH - gutter) / 2
  const perRow = Math.floor(width / MARK.step)
  const rows = Math.max(...answers.map(({ marks }) => Math.ceil(marks.length / perRow)))
  const wrapped = answers.map(({ answer }) => wrapText(keptTogether(answer), width, 30, 600))
  const strip = BOTTOM - rows * MARK.rise
  const first = strip - (Math.max(...wrapped.map(lines => lines.length)) - 1) * 36 - 16
  const markup = answers.map(({ question, marks }, i) => {
    const x = LEFT + i * (width + gutter)
    const words = (wrapped[i] ?? []).map((line, n) => text(line, x, first + n * 36, 30, INK, 600))
    return text(question, x, first - 40, 25, SOFT) + words.join('') + stripOf(marks, x, strip, perRow, colour)
  })
  return { markup: markup.join(''), top: first - 40 - 25 - 16 }
}

/** "3 har vänt" is not parted from its number. */
const keptTogether = (words: string) => words.replace(/(\d) /g, '$1\u00a0')

const MARK = { step: 26, rise: 25, scale: 1.4 }

function stripOf(marks: MarkStatus[], x: number, y: number, perRow: number, colour: string): string {
  const drawn = marks.map((status, i) => {
    const place = `${(i % perRow) * MARK.step} ${Math.floor(i / perRow) * MARK.rise}`
    return `<g transform="translate(${place}) scale(${MARK.scale})">${markShapes[status]}</g>`
  })
  return `<g class="marks" transform="translate(${x} ${y + 4})" color="${colour}" fill="${colour}">${drawn.join('')}</g>`
}

/** The figure to the left with the answers in words to its right. */
function besideFigure(figure: NonNullable<Preview['figure']>, answers: PreviewAnswer[], top: number): string {
  const scale = Math.min(700 / figure.width, (previewSize.height - 36 - top) / figure.height)
  const x = LEFT + figure.width * scale + 56
  let y = top + 8
  const words = answers.map(({ question, answer }) => {
    const lines = wrapText(answer, previewSize.width - 40 - x, 32, 600)
    const markup =
      text(question, x, y + 26, 25, SOFT) +
      lines.map((line, n) => text(line, x, y + 66 + n * 38, 32, INK, 600)).join('')
    y += 66 + lines.length * 38 + 14
    return markup
  })
  return `<g transform="translate(${LEFT} ${Math.round(top)}) scale(${scale.toFixed(3)})">${figure.markup}</g>${words.join('')}`
}
