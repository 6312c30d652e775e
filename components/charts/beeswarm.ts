/**
 * How far each dot is moved off the line so that none cover another, in px; the dots keep their exact x.
 * They are placed in the order given, the first on the line itself; each next one goes to the place nearest the line
 * that is at least `spacing` from every dot already there. Up is negative, and taken first when both sides are as near.
 */
export function beeswarm(xs: number[], spacing: number): number[] {
  const placed: { x: number; y: number }[] = []
  for (const x of xs) {
    const near = placed.filter(dot => Math.abs(dot.x - x) < spacing)
    const tangents = near.flatMap(dot => {
      const reach = Math.sqrt(spacing ** 2 - (dot.x - x) ** 2)
      return [dot.y - reach, dot.y + reach]
    })
    const isFree = (y: number) => near.every(dot => Math.hypot(dot.x - x, dot.y - y) >= spacing - 1e-6)
    const y = [0, ...tangents.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)].find(isFree) ?? 0
    placed.push({ x, y })
  }
  return placed.map(dot => dot.y)
}
