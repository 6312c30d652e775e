import { median } from '@/lib/statistics/median'

/** Median with its spread: "932 (870–1011)". */
export function spread(values: readonly number[], decimals = 0): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(v => v.toFixed(decimals))
  return `${middle} (${least}–${most})`
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
