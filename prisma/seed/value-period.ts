/** The years that a value stands for: its own, or as many as it pools, ending with its own ("2019–2022"). */
export function yearsOf(year: number, pooledYears: number): { start: number; end: number; label: string } {
  const start = year - pooledYears + 1
  return { start, end: year, label: pooledYears === 1 ? String(year) : `${start}–${year}` }
}

/** The number (from 1) of the definition that a year's value was made by. */
export function versionOf(year: number, versions: readonly { from: number }[]): number {
  const version = versions.findLastIndex(({ from }) => year >= from) + 1
  if (version === 0) throw new Error(`Året ${year} ligger före indikatorns första definition.`)
  return version
}
