import type { StatusCounts } from '@/lib/statistics/count-statuses'
import type { GapStatus } from '@/lib/statistics/assess-gap'
import type { LevelStatus } from '@/lib/statistics/assess-level'
import { formatNumber, type Locale } from './numbers'

type Level = StatusCounts<LevelStatus>
type Gap = StatusCounts<GapStatus>

/** "8 av 62 indikatorer förbättras, 3 försämras." The certain answers, counted; nothing is weighed together. */
export function levelRollUp(locale: Locale, { counts, total, told }: Level): string {
  const { improving = 0, worsening = 0, turned = 0 } = counts
  if (total === 0) return locale === 'sv' ? 'Inga indikatorer' : 'No indicators'
  if (told === 0)
    return locale === 'sv' ? `Kan inte avgöras för någon av ${total}` : `Cannot be told for any of ${total}`
  return locale === 'sv'
    ? `${improving} av ${total} förbättras, ${worsening} försämras${turned ? `, ${turned} har vänt` : ''}`
    : `${improving} of ${total} improving, ${worsening} worsening${turned ? `, ${turned} turned` : ''}`
}

/** "Skillnaden minskar för 1 av 3, ökar för 0". */
export function gapRollUp(locale: Locale, { counts, total, told }: Gap): string {
  const { closing = 0, widening = 0, turned = 0 } = counts
  if (total === 0) return locale === 'sv' ? 'Inga uppdelade på grupper' : 'None by group'
  if (told === 0)
    return locale === 'sv'
      ? `Kan inte avgöras för någon av ${total} skillnader`
      : `Cannot be told for any of ${total} gaps`
  return locale === 'sv'
    ? `${closing} av ${total} skillnader minskar, ${widening} ökar${turned ? `, ${turned} har vänt` : ''}`
    : `${closing} of ${total} gaps closing, ${widening} widening${turned ? `, ${turned} turned` : ''}`
}

/** How many of the certain changes one would see though nothing had happened. */
export function byChance(locale: Locale, { told, expectedByChance }: Pick<Level, 'told' | 'expectedByChance'>): string {
  const expected = formatNumber(locale, expectedByChance, expectedByChance < 1 ? 1 : 0)
  return locale === 'sv'
    ? `${told} har kunnat prövas. Ungefär ${expected} av dem skulle se säkra ut av en slump.`
    : `${told} could be tested. About ${expected} of them would look certain by chance alone.`
}
