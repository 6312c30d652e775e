import type { StatusCounts } from '@/lib/statistics/count-statuses'
import type { GapStatus } from '@/lib/statistics/assess-gap'
import type { LevelStatus } from '@/lib/statistics/assess-level'
import { formatNumber, type Locale } from './numbers'

type Level = StatusCounts<LevelStatus>
type Gap = StatusCounts<GapStatus>
type Counted<S extends string> = Record<S, (n: number) => string>

/** The order in which marks stand in a strip, and their counts in words: certain changes first, what is not known last. */
export const LEVEL_ORDER: readonly LevelStatus[] = [
  'improving',
  'worsening',
  'increasing',
  'decreasing',
  'turned',
  'noCertainChange',
  'shownWithoutUncertainty',
  'cannotTell',
]
export const GAP_ORDER: readonly GapStatus[] = [
  'closing',
  'widening',
  'changedPlace',
  'turned',
  'noCertainChange',
  'shownWithoutUncertainty',
  'cannotTell',
]

const LEVELS: Record<Locale, Counted<LevelStatus>> = {
  sv: {
    improving: n => `${n} förbättras`,
    worsening: n => `${n} försämras`,
    increasing: n => `${n} ökar`,
    decreasing: n => `${n} minskar`,
    turned: n => `${n} har vänt`,
    noCertainChange: n => `${n} utan säker förändring`,
    shownWithoutUncertainty: n => `${n} visas utan osäkerhet`,
    cannotTell: n => `${n} kan inte avgöras`,
  },
  en: {
    improving: n => `${n} improving`,
    worsening: n => `${n} worsening`,
    increasing: n => `${n} increasing`,
    decreasing: n => `${n} decreasing`,
    turned: n => `${n} turned`,
    noCertainChange: n => `${n} with no certain change`,
    shownWithoutUncertainty: n => `${n} shown without uncertainty`,
    cannotTell: n => `${n} undetermined`,
  },
}

const GAPS: Record<Locale, Counted<GapStatus>> = {
  sv: {
    closing: n => `${n} minskar`,
    widening: n => `${n} ökar`,
    changedPlace: n => `${n} där grupperna bytt plats`,
    turned: n => `${n} har vänt`,
    noCertainChange: n => `${n} utan säker förändring`,
    shownWithoutUncertainty: n => `${n} visas utan osäkerhet`,
    cannotTell: n => `${n} kan inte avgöras`,
  },
  en: {
    closing: n => `${n} closing`,
    widening: n => `${n} widening`,
    changedPlace: n => `${n} where groups changed places`,
    turned: n => `${n} turned`,
    noCertainChange: n => `${n} with no certain change`,
    shownWithoutUncertainty: n => `${n} shown without uncertainty`,
    cannotTell: n => `${n} undetermined`,
  },
}

/** Every status that occurs, with its number: what could not be told is never taken for unchanged. */
const each = <S extends string>(order: readonly S[], words: Counted<S>, counts: Partial<Record<S, number>>) =>
  order.flatMap(status => {
    const count = counts[status]
    return count ? [{ status, says: words[status](count) }] : []
  })

/** What the marks of a strip mean and how many there are of each: "5 förbättras" beside its mark. */
export const countedLevels = (locale: Locale, { counts }: Level) => each(LEVEL_ORDER, LEVELS[locale], counts)
export const countedGaps = (locale: Locale, { counts }: Gap) => each(GAP_ORDER, GAPS[locale], counts)

const listed = (counted: { says: string }[]): string => counted.map(({ says }) => says).join(', ')

/** "Nivå: 1 förbättras, 2 utan säker förändring, 1 kan inte avgöras". Counted; nothing is weighed together. */
export function levelRollUp(locale: Locale, level: Level): string {
  if (level.total === 0) return locale === 'sv' ? 'Inga indikatorer' : 'No indicators'
  return `${locale === 'sv' ? 'Nivå' : 'Level'}: ${listed(countedLevels(locale, level))}`
}

/** "Skillnader: 1 minskar, 2 kan inte avgöras". */
export function gapRollUp(locale: Locale, gap: Gap): string {
  if (gap.total === 0) return locale === 'sv' ? 'Inga uppdelade på grupper' : 'None by group'
  return `${locale === 'sv' ? 'Skillnader' : 'Gaps'}: ${listed(countedGaps(locale, gap))}`
}

/** How many of the certain changes one would see though nothing had happened. */
export function byChance(locale: Locale, { told, expectedByChance }: Pick<Level, 'told' | 'expectedByChance'>): string {
  const decimals = expectedByChance < 0.95 ? 1 : 0
  const expected = formatNumber(locale, expectedByChance, decimals)
  return locale === 'sv'
    ? `${told} har kunnat prövas. Ungefär ${expected} av dem skulle se säkra ut av en slump.`
    : `${told} could be tested. About ${expected} of them would look certain by chance alone.`
}
