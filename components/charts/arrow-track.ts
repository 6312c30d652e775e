import type { ArrowScale, DrawnArrow } from './arrow-row-geometry'

const MIDDLE = 7

/**
 * A track with its ring and arrow, as SVG that is as wide as its place: along it in per cent, across it in px.
 * What may be chance has a dotted shaft and an open head.
 */
export function arrowTrack(
  drawn: DrawnArrow,
  { scale: { min, max }, mayBeChance }: { scale: ArrowScale; mayBeChance: boolean },
): string {
  const zero = min < 0 ? line('zero', (-100 * min) / (max - min), undefined) : ''
  return `<svg>${line('rail', 0, 100)}${zero}${markOf(drawn, mayBeChance)}</svg>`
}

function markOf(drawn: DrawnArrow, mayBeChance: boolean): string {
  switch (drawn.form) {
    case 'dot':
      return circle('dot', drawn.at, 4)
    case 'equal':
      return circle('ring', drawn.at, 5) + circle('dot', drawn.at, 2)
    case 'arrow':
      return (
        line(mayBeChance ? 'shaft may' : 'shaft', drawn.from, drawn.to) +
        circle('ring', drawn.from, 4) +
        head(drawn.to, 0, drawn.way, mayBeChance)
      )
    case 'short':
      return circle('ring', drawn.from, 4) + head(drawn.from, 11 * drawn.way, drawn.way, mayBeChance)
  }
}

/** Its point stands at a place of the track, or so many px beside it. */
function head(at: number, beside: number, way: 1 | -1, mayBeChance: boolean): string {
  const d = mayBeChance
    ? `M${beside - 6 * way} ${MIDDLE - 4}L${beside} ${MIDDLE}l${-6 * way} 4`
    : `M${beside} ${MIDDLE}l${-8 * way}-4.5v9z`
  return `<svg x="${at}%"><path class="${mayBeChance ? 'head may' : 'head'}" d="${d}"/></svg>`
}

const circle = (kind: string, at: number, r: number) => `<circle class="${kind}" cx="${at}%" cy="${MIDDLE}" r="${r}"/>`

/** Along the track, or across it where it has no other end. */
const line = (kind: string, from: number, to: number | undefined) =>
  to === undefined
    ? `<line class="${kind}" x1="${from}%" x2="${from}%" y1="1" y2="${2 * MIDDLE - 1}"/>`
    : `<line class="${kind}" x1="${from}%" x2="${to}%" y1="${MIDDLE}" y2="${MIDDLE}"/>`
