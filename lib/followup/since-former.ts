import { formatNumber, type Locale } from '@/lib/text/numbers'
import { roundChangesEn } from '@/lib/text/round-changes-en'
import { roundChangesSv } from '@/lib/text/round-changes-sv'
import { compareRounds, type RoundChange } from './compare-rounds'
import { inBoth } from './in-both'
import type { Report, ReportMeasure } from './report'

const WORDS = { sv: roundChangesSv, en: roundChangesEn }

/** Every level and gap against the former round, in words. */
export function sinceFormer(
  former: { report: Pick<Report, 'year' | 'measures'>; version: number },
  measures: readonly ReportMeasure[],
): NonNullable<Report['since']> {
  const all = new Map([...former.report.measures, ...measures].map(measure => [measure.code, measure]))
  return {
    ...{ year: former.report.year, version: former.version },
    changes: compareRounds(former.report.measures, measures).map(change => {
      const measure = all.get(change.code)!
      const gap = measure.gaps.find(({ dimension }) => dimension === change.dimension)
      return {
        ...change,
        of: inBoth(locale => (gap ? capitalised(gap.name[locale]) : measure.name[locale])),
        says: inBoth(locale => saidOf(change, measure, locale)),
      }
    }),
  }
}

function saidOf({ kind, before, after }: RoundChange, { decimals }: ReportMeasure, locale: Locale): string {
  const words = WORDS[locale]
  const number = (value: number | undefined) => (value === undefined ? '' : formatNumber(locale, value, decimals))
  const [from, to] = [number(before?.value), number(after?.value)]
  const [then, now] = [before?.label ?? '', after?.label ?? '']
  switch (kind) {
    case 'changed':
    case 'redefined':
      return words[kind](from, then, to, now)
    case 'revised':
      return words.revised(from, then, to)
    case 'new':
      return words.new(to, now)
    case 'hidden':
    case 'gone':
    case 'same':
      return words[kind](from, then)
  }
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
