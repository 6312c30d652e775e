import type { Tier } from '@/lib/statistics/assess-change'
import { formatNumber, formatRange, type Locale } from './numbers'
import { type MissingPart, reasonWords } from './status-words'

/** What an answer stands on, as statistics found it. */
export type Method = { tier: Tier; reason?: MissingPart; window?: { from: string; to: string }; p?: number }

/** How the answer was reached, named for the reader: the tier, its window, and the p-value of a trend. */
export function methodOf(locale: Locale, { tier, reason, window, p }: Method): string {
  const period = window ? formatRange(lastYear(window.from), lastYear(window.to)) : ''
  const chance =
    p === undefined ? '' : `, p\u00a0${p < 0.001 ? '<' : '='}\u00a0${formatNumber(locale, Math.max(p, 0.001), 3)}`
  const missing = reason ? `: ${reasonWords(locale, reason)}` : ''
  const words: Record<Locale, Record<Tier, string>> = {
    sv: {
      1: `jämförelse av 95-procentsintervall ${period}`,
      2: `trend i årsvärden ${period} (Mann–Kendall${chance})`,
      3: `totalräkning ${period}, visas utan osäkerhet`,
      4: `kan inte avgöras${missing}`,
    },
    en: {
      1: `comparison of 95% intervals ${period}`,
      2: `trend in yearly values ${period} (Mann–Kendall${chance})`,
      3: `complete count ${period}, shown without uncertainty`,
      4: `cannot be determined${missing}`,
    },
  }
  return words[locale][tier]
}

/** Of a mean over several years its last; a school year, "2023/24", is named as it is. */
const lastYear = (label: string) => /\d{4}$/.exec(label)?.[0] ?? label
