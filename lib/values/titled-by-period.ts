import { periodInWords } from '@/lib/text/period-words'

type Cell = { periodEnd: string; periodLabel: string }

/** "Behöriga till gymnasiet, 2024 till 2025", "Besök, januari–december 2025": what is sent, and of when. */
export function titledByPeriod(what: string, cells: readonly Cell[]): string {
  const labels = cells.toSorted((a, b) => a.periodEnd.localeCompare(b.periodEnd)).map(cell => cell.periodLabel)
  const [first = '', last = ''] = [labels[0], labels.at(-1)]
  const inWords = (label: string) => periodInWords('sv', label)
  if (first === last) return `${what}, ${inWords(first)}`
  const both = `${first}–${last}`
  return `${what}, ${inWords(both) === both ? `${inWords(first)} till ${inWords(last)}` : inWords(both)}`
}
