import type { ArrowScale, DrawnArrow } from './arrow-row-geometry'

const MIDDLE = 7

type Way = { from: number; to: number; way: 1 | -1 }

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
      return line(mayBeChance ? 'shaft may' : 'shaft', drawn.from, drawn.to) + ring(drawn) + head(drawn, mayBeChance)
    case 'short':
      return ring(drawn) + head(drawn, mayBeChance)
  }
}

/** From the middle of a ring to the point of a head whose foot touches it. */
const CLEAR_OF_RING_PX = 12

/** Where the ring stands: where it was, but on the track's edge with room for a head beside it. */
const ringAt = ({ from, way }: Way): string =>
  way > 0 ? `min(${from}%,100% - ${CLEAR_OF_RING_PX + 2}px)` : `max(${from}%,${CLEAR_OF_RING_PX + 2}px)`

const ring = (way: Way): string =>
  `<circle class="ring" style="transform:translateX(${ringAt(way)})" cx="0" cy="${MIDDLE}" r="4"/>`

/** Its point stands where the change has led, but on however narrow a track clear of the ring it comes from. */
function head({ from, to, way }: Way, mayBeChance: boolean): string {
  const d = mayBeChance ? `M${-6 * way} ${MIDDLE - 4}L0 ${MIDDLE}l${-6 * way} 4` : `M0 ${MIDDLE}l${-8 * way}-4.5v9z`
  const [farther, sign] = way > 0 ? ['max', '+'] : ['min', '-']
  const place = `translateX(${farther}(${to}%,${ringAt({ from, to, way })} ${sign} ${CLEAR_OF_RING_PX}px))`
  return `<path class="${mayBeChance ? 'head may' : 'head'}" style="transform:${place}" d="${d}"/>`
}

const circle = (kind: string, at: number, r: number) => `<circle class="${kind}" cx="${at}%" cy="${MIDDLE}" r="${r}"/>`

/** Along the track, or across it where it has no other end. */
const line = (kind: string, from: number, to: number | undefined) =>
  to === undefined
    ? `<line class="${kind}" x1="${from}%" x2="${from}%" y1="1" y2="${2 * MIDDLE - 1}"/>`
    : `<line class="${kind}" x1="${from}%" x2="${to}%" y1="${MIDDLE}" y2="${MIDDLE}"/>`
