import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import { CHANGES } from './compare-rounds'
import type { Report } from './report'

type Table = { caption: string; heads: string[]; rows: string[][] }

/** Every level and gap against the former round, a table for the municipality and one for each district, by kind of change. */
export function sinceTables({ since, districts }: Pick<Report, 'since' | 'districts'>, locale: Locale): Table[] {
  if (!since) return []
  const words = dictionary(locale).reports
  const places = [{ code: null, name: words.wholeCity }, ...districts]
  return places.flatMap(({ code, name }) => {
    const here = since.changes.filter(({ place }) => place === code)
    if (here.length === 0) return []
    const inOrder = CHANGES.flatMap(kind => here.filter(change => change.kind === kind))
    return [
      {
        caption: places.length > 1 ? `${name}: ${words.changedLower(since.year)}` : words.changed(since.year),
        heads: Object.values(words.changedHeads),
        rows: inOrder.map(({ of, kind, says }) => [of[locale], words.changedKinds[kind], says[locale]]),
      },
    ]
  })
}
