import { escapeText, px } from '../charts/svg'
import { textStyles } from '../charts/drawing'
import type { MapLabel } from './map-labels'
import type { ProjectedMap } from './map-projection'

/** What a district says on the map: where it leads, how it is filled (a pattern's id) and its words. */
export type MapMark = {
  code: string
  href: string
  fill: string
  words: string
  isPriority: boolean
  target?: '_blank'
}

/**
 * The shapes of a map, each a link with its words, in the order of the marks. Those that another map on the page has
 * too (`elsewhere`) can be pointed at but are no stop of the keyboard: each district is one. Single quotes, since the
 * page carries the markup twice and a double one is written as four characters there.
 */
export function shapesSvg(map: ProjectedMap, marks: readonly MapMark[], elsewhere: ReadonlySet<string>): string {
  const drawn = new Map(map.districts.map(district => [district.code, district]))
  const links = marks.flatMap(({ code, href, fill, words, target }) => {
    const shape = drawn.get(code)
    const aside = elsewhere.has(code) ? " tabindex='-1' aria-hidden='true'" : ''
    return shape
      ? `<a href='${escapeText(href)}'${target ? ` target='${target}'` : ''}${aside}><title>${escapeText(words)}</title><path fill='url(#${fill})' d='${shape.d}'/></a>`
      : []
  })
  const priority = marks.flatMap(({ code, isPriority }) => (isPriority ? (drawn.get(code)?.d ?? []) : []))
  return (
    `<path class="map-ground" d="${map.outline}"/>` +
    links.join('') +
    priority.map(d => `<path class="map-priority halo" d="${d}"/><path class="map-priority" d="${d}"/>`).join('')
  )
}

/** Names in a drawing of their own, laid over the shapes, since text keeps its size when the map shrinks. */
export function labelsSvg(labels: readonly MapLabel[]): string {
  return labels
    .map(({ x, y, lines, className, leader }) => {
      const style = className.startsWith('b') ? textStyles.b : textStyles.n
      const line = leader && `<path class="halo" d="${lineOf(leader)}"/><path d="${lineOf(leader)}"/>`
      const anchor =
        leader && leader[1][0] < leader[0][0] - 1
          ? 'end'
          : leader && leader[1][0] > leader[0][0] + 1
            ? 'start'
            : 'middle'
      const spans = lines.map((text, i) => `<tspan x="${px(x)}" dy="${i ? style.line : 0}">${escapeText(text)}</tspan>`)
      return `${line ?? ''}<text class="${className}" text-anchor="${anchor}" x="${px(x)}" y="${px(y)}">${spans.join('')}</text>`
    })
    .join('')
}

const lineOf = (points: readonly [number, number][]) => `M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}`
