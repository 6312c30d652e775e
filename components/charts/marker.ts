import type { Marker } from './palette'
import { px } from './svg'

/** A point's shape around (x, y) as path data; all shapes have about the same area as a dot of radius `r`. */
export function markerPath(marker: Marker, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${px(x + dx)} ${px(y + dy)}`
  switch (marker) {
    case 'dot':
    case 'ring':
      return `M${at(-r, 0)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0z`
    case 'square':
      return `M${at(-r * 0.9, -r * 0.9)}h${px(r * 1.8)}v${px(r * 1.8)}h${px(-r * 1.8)}z`
    case 'diamond':
      return `M${at(0, -r * 1.3)}L${at(r * 1.3, 0)} ${at(0, r * 1.3)} ${at(-r * 1.3, 0)}z`
    case 'triangle':
      return `M${at(0, -r * 1.3)}L${at(r * 1.2, r * 0.9)} ${at(-r * 1.2, r * 0.9)}z`
    case 'cross':
      return `M${at(-r, -r)}L${at(r, r)}M${at(-r, r)}L${at(r, -r)}`
  }
}
