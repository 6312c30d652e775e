import { median } from '@/lib/statistics/median'

/** Median with its spread: "932 (870–1011)". */
export function spread(values: readonly number[], decimals = 0): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(v => v.toFixed(decimals))
  return `${middle} (${least}–${most})`
}

/** The value that such a share of them are below, 0.99 of the 99th percentile; 0 of none. */
export function valueAt(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0
}

/** Draws rows under a heading in columns of their own width. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0))) ?? []
  return rows
    .map(row =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
