import { newIndicatorSv } from './new-indicator-sv'
import { sourcesSv } from './sources-sv'

type Series = { source: string; code: string; breakdowns: readonly string[]; selection?: unknown }
type Known = readonly { key: string; categories: readonly { key: string; label: { sv: string } }[] }[]

/** "utrikes födda" of a group's key; everyone where it has none. */
export function groupWords(breakdown: string, known: Known): string {
  if (breakdown === '') return newIndicatorSv.everyone
  const words = breakdown.split('|').map(pair => {
    const [dimension, category] = pair.split('=')
    const found = known.find(({ key }) => key === dimension)?.categories.find(({ key }) => key === category)
    return found?.label.sv ?? pair
  })
  return words.join(', ')
}

/** What of a table it is, in the source's own words. */
function selectionWords(selection: unknown): string | null {
  const words = typeof selection === 'object' && selection !== null && 'words' in selection ? selection.words : null
  return typeof words === 'string' ? words : null
}

/**
 * "Kolada N02268 (utrikes födda), N02269 (inrikes födda)"; null of what is fetched from nowhere. `added`: the sources that the
 * municipality has added.
 */
export function seriesInWords(
  series: readonly Series[],
  known: Known,
  added: readonly { key: string; name: string }[],
): string | null {
  const [first] = series
  if (!first) return null
  const each = series.map(
    ({ code, breakdowns, selection }) =>
      `${code} (${selectionWords(selection) ?? breakdowns.map(one => groupWords(one, known)).join('; ')})`,
  )
  const own = added.find(({ key }) => key === first.source)
  return `${sourcesSv.names[first.source] ?? own?.name ?? first.source} ${each.join(', ')}`
}
