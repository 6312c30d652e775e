type Cell = { periodEnd: string; periodLabel: string }

/** "Behöriga till gymnasiet, 2024 till 2025": what is sent, and of when. */
export function titledByPeriod(what: string, cells: readonly Cell[]): string {
  const inOrder = cells.toSorted((a, b) => a.periodEnd.localeCompare(b.periodEnd))
  const [first, last] = [inOrder[0]?.periodLabel, inOrder.at(-1)?.periodLabel]
  return `${what}, ${first === last ? first : `${first} till ${last}`}`
}
