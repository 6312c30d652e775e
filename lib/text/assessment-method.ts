import type { Evidence } from '@/lib/statistics/assess-change'
import type { Chance } from '@/lib/statistics/chance'
import { chanceWord, reasonWords } from './chance-words'
import type { MissingPart } from './chance-grammar'
import { formatNumber, formatRange, type Locale } from './numbers'

/** What the word for chance stands on, as statistics found it. */
export type Method = {
  chance: Chance
  evidence?: Evidence
  reason?: MissingPart
  p?: number
  trend?: { window: { from: string; to: string } }
}

const EVIDENCE: Record<Locale, Record<Evidence, (window: string, chance: string) => string>> = {
  sv: {
    trend: (window, chance) => `trend i årsvärden${window} (Mann–Kendall${chance})`,
    shortTrend: (window, chance) => `trend i fem till sju årsvärden${window} (Mann–Kendall${chance})`,
    measurements: () => 'två mätningar med osäkerhet, jämförda på 99 och 95 procents nivå',
    smallestCount: () => 'totalräkning av minst så många personer som registret anger',
  },
  en: {
    trend: (window, chance) => `trend in yearly values${window} (Mann–Kendall${chance})`,
    shortTrend: (window, chance) => `trend in five to seven yearly values${window} (Mann–Kendall${chance})`,
    measurements: () => 'two measurements with their uncertainty, compared at the 99 and 95 per cent level',
    smallestCount: () => 'a complete count of at least as many people as the register says',
  },
}

/** How the word for chance was reached: what it stands on, or what is missing. */
export function methodOf(locale: Locale, { chance, evidence, reason, p, trend }: Method): string {
  if (!evidence) return chanceWord(locale, chance) + (reason ? `: ${reasonWords(locale, reason)}` : '')
  const window = trend ? ` ${formatRange(lastYear(trend.window.from), lastYear(trend.window.to))}` : ''
  const probability =
    p === undefined ? '' : `, p\u00a0${p < 0.001 ? '<' : '='}\u00a0${formatNumber(locale, Math.max(p, 0.001), 3)}`
  return EVIDENCE[locale][evidence](window, probability)
}

/** Of a mean over several years its last; a school year, "2023/24", is named as it is. */
const lastYear = (label: string) => /\d{4}$/.exec(label)?.[0] ?? label
