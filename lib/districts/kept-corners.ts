/**
 * The corners of a ring that are kept, by their turn, so that what is left out lies at most `least` beside the line that
 * is drawn without it (Douglas and Peucker, "Algorithms for the reduction of the number of points required to represent
 * a digitized line", 1973). A ring is two lines, from its first corner to the one furthest away and back.
 */
export function keptCorners<Corner>(
  ring: readonly Corner[],
  beside: (corner: Corner, from: Corner, to: Corner) => number,
  least: number,
): number[] {
  const [first] = ring
  if (first === undefined) return []
  const last = ring.length - 1
  const away = ring.map(corner => beside(corner, first, first))
  const furthest = away.reduce((far, distance, i) => (distance > away[far]! ? i : far), 0)
  const kept = new Set([0, furthest, last])
  const waiting: [number, number][] = [
    [0, furthest],
    [furthest, last],
  ]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const [from, to] = part
    let [outermost, most] = [0, least]
    for (let i = from + 1; i < to; i++) {
      const distance = beside(ring[i]!, ring[from]!, ring[to]!)
      if (distance > most) [outermost, most] = [i, distance]
    }
    if (outermost === 0) continue
    kept.add(outermost)
    waiting.push([from, outermost], [outermost, to])
  }
  return [...kept].sort((a, b) => a - b)
}
