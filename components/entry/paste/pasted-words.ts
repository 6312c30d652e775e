import { entrySv } from '@/lib/text/entry-sv'
import type { Left } from './places'

const t = entrySv.paste

type Outcome = { put: number; skipped: number; left: Left }

/** What came of a paste, and what to do about that which didn't go in. */
export function pastedWords({ put, skipped, left: { unknown, twice, columns, away } }: Outcome): string {
  const isNothing = put + skipped + unknown.length + twice.length + columns.length + away.length === 0
  return [
    put > 0 ? t.put(put) : t.nothing,
    skipped > 0 && t.skipped(skipped),
    unknown.length > 0 && t.unknown(unknown),
    ...wheresOf(away),
    twice.length > 0 && t.twice(twice),
    columns.length > 0 && t.columns(columns),
    isNothing && t.noValues,
    put > 0 && t.undo,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Where those stand that have no rows here, each place once. */
const wheresOf = (away: Left['away']): string[] =>
  [...new Set(away.map(({ where }) => where))].map(where =>
    t.away(
      away.filter(one => one.where === where).map(({ names }) => names[0]!),
      where,
    ),
  )
