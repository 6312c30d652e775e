/**
 * A path of straight lines as short as it can be written: each point relative to the one before, in tenths of a px.
 * "M10,10L12.5,13L9,13Z" becomes "M10 10l2.5 3-3.5 0z". Steps are taken between rounded points, so nothing drifts.
 */
export function shortPath(d: string): string {
  return d
    .split('Z')
    .filter(Boolean)
    .map(ring => {
      const points = ring
        .slice(1)
        .split('L')
        .map(point => point.split(',').map(Number))
      const [start = [0, 0], ...rest] = points
      let [x, y] = [start[0] ?? 0, start[1] ?? 0]
      const steps = rest.map(([nextX = 0, nextY = 0]) => {
        const step = joined(tenths(nextX - x), tenths(nextY - y))
        ;[x, y] = [nextX, nextY]
        return step
      })
      return `M${joined(tenths(start[0] ?? 0), tenths(start[1] ?? 0))}l${steps.reduce((all, step) => joined(all, step))}z`
    })
    .join('')
}

/** ".5", "-.5", "12": no zero before the point. */
const tenths = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.')

/** A minus sign parts two numbers by itself. */
const joined = (a: string, b: string): string => (b.startsWith('-') ? a + b : `${a} ${b}`)
