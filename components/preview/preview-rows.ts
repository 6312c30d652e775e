import { drawArrow, ownScale, scaleOf } from '@/components/charts/arrow-row-geometry'
import type { ArrowRow } from '@/components/charts/arrow-rows'
import { escapeText } from '@/components/charts/svg'
import { textWidth, wrapText } from '@/components/charts/text-width'

const [INK, LINE] = ['#1d2733', '#d9dcd6']
/** Text in px, and from one row to the next. */
const SIZE = 25
const ROW_HEIGHT = 46
/** Where the track begins and ends, as parts of the list's width; numbers stand after it. */
const [TRACK_FROM, TRACK_TO] = [0.47, 0.8]

/** Changes as arrow rows in a picture, `width` px wide: name, arrow on one scale, both numbers. */
export function previewRows(rows: readonly ArrowRow[], width: number, ground: string): string {
  const scale = scaleOf(rows.filter(({ ownUnit }) => !ownUnit))
  return rows
    .map((row, i) => {
      const y = i * ROW_HEIGHT + SIZE
      const [from, to] = [width * TRACK_FROM, width * TRACK_TO]
      const at = (per: number) => from + ((to - from) * per) / 100
      const drawn = drawArrow(row, row.ownUnit ? ownScale(row, scale) : scale)
      const numbers = [row.fromText, row.toText].filter(Boolean).join(' → ')
      return (
        text(fitted(row.name + row.nameTail, from - 24), 0, y, INK) +
        `<path d="M${from} ${y - 8}H${to}" stroke="${LINE}" stroke-width="2"/>` +
        arrow(drawn, at, y - 8, { ground, isDotted: row.mayBeChance }) +
        text(numbers, width - textWidth(numbers, SIZE, 600), y, INK, 600)
      )
    })
    .join('')
}

type Drawn = ReturnType<typeof drawArrow>
type Look = { ground: string; isDotted: boolean }

function arrow(drawn: Drawn, at: (per: number) => number, y: number, { ground, isDotted }: Look): string {
  const ring = (x: number, fill: string) =>
    `<circle cx="${round(x)}" cy="${y}" r="7" fill="${fill}" stroke="${INK}" stroke-width="3"/>`
  if (!('way' in drawn)) return ring(at(drawn.at), drawn.form === 'dot' ? INK : ground)
  const { way } = drawn
  const tip = drawn.form === 'short' ? at(drawn.from) + 20 * way : at(drawn.to)
  const dash = isDotted ? ' stroke-dasharray="4 5"' : ''
  return (
    `<path d="M${round(at(drawn.from))} ${y}H${round(tip)}" stroke="${INK}" stroke-width="3.5"${dash}/>` +
    ring(at(drawn.from), ground) +
    `<path d="M${round(tip)} ${y}l${-13 * way}-8v16z" fill="${isDotted ? ground : INK}" stroke="${INK}" stroke-width="2"/>`
  )
}

const text = (content: string, x: number, y: number, fill: string, weight: 400 | 600 = 400) =>
  `<text x="${round(x)}" y="${y}" font-size="${SIZE}" font-weight="${weight}" fill="${fill}">${escapeText(content)}</text>`

/** As much of a name as there is room for. */
function fitted(name: string, width: number): string {
  const [first = '', ...more] = wrapText(name, width, SIZE)
  return more.length > 0 ? `${first.replace(/[,\s]+$/, '')} …` : first
}

const round = (px: number) => Math.round(px * 10) / 10
export const rowsHeight = (rows: readonly ArrowRow[]): number => rows.length * ROW_HEIGHT
