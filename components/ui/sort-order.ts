export type SortDirection = 'ascending' | 'descending'

/**
 * The number a cell prints, or null when it prints none: "1 234,5 (7,0–8,7) p" is 1234.5 in Swedish. Signs for what is
 * missing or hidden ("–", "..") are no numbers; "under 0,05" stands between 0 and that, "över −0,05" below 0.
 */
export function printedNumber(text: string, decimalSign: ',' | '.'): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]+(?=\d{3}(?!\d))/g, '').replace(decimalSign === ',' ? /\./g : /,/g, '')
  const [, bound, found] = /^(under|över|over)?\s*([-\u2212]?\d+(?:[.,]\d+)?)/.exec(plain.trim()) ?? []
  if (found === undefined) return null
  return Number(found.replace('\u2212', '-').replace(',', '.')) / (bound ? 2 : 1)
}

/** The order of rows by their values, as indexes: those without a value last whichever way, equals as they stood. */
export function sortOrder(values: readonly (number | null)[], direction: SortDirection): number[] {
  const sign = direction === 'ascending' ? 1 : -1
  return values
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [values[i] ?? null, values[j] ?? null]
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return sign * (a - b)
    })
}
