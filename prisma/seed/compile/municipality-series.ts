import { SeriesCollector } from './series-collector'
import { cellOf, plainNumber, table } from './table'

type Target = { indicator: string; breakdown?: string; from?: number; to?: number; not?: number[] }

/** 2022 is left to the file that has the counts behind the same shares. */
const WITH_COUNTS_ELSEWHERE = [2022]

const annual: Record<string, Target> = {
  low_econ: { indicator: 'SCB-LOWECON-GAP' },
  renters: { indicator: 'SCB-TAB824-HR', not: WITH_COUNTS_ELSEWHERE },
  foreign: { indicator: 'REGSO-UTLANDSK-BAKGRUND', not: WITH_COUNTS_ELSEWHERE },
  single: { indicator: 'REGSO-ENSAMHUSHALL', not: WITH_COUNTS_ELSEWHERE },
  income_med: { indicator: 'REGSO-INKOMST' },
  higher_ed: { indicator: 'REGSO-EFTERGYMNASIAL', from: 2024 },
  self_sufficiency_all: { indicator: 'REGSO-SJALVFORSORJNING' },
  self_sufficiency_foreign_born: { indicator: 'REGSO-SJALVFORSORJNING', breakdown: 'birthCountry=foreignBorn' },
  self_sufficiency_born_in_sweden: { indicator: 'REGSO-SJALVFORSORJNING', breakdown: 'birthCountry=swedenBorn' },
  pop: { indicator: 'BEFOLKNING', to: 2025 },
}

/**
 * Preliminary December values. June 2026 is another month and is left out; employment before 2023 has its final values
 * in N02267 and would overlap the areas' other age limits of 2022.
 */
const december: Record<string, Target> = {
  employment: { indicator: 'REGSO-SYSSELSATTNING', from: 2023, to: 2025 },
  unemp: { indicator: 'REGSO-ARBETSLOSHET', to: 2025 },
}

function series(csv: string, targets: Record<string, Target>): string {
  const file = new SeriesCollector()
  for (const row of table(csv)) {
    const target = targets[cellOf(row, 'indicator')]
    const year = Number(cellOf(row, 'year'))
    if (!target || year < (target.from ?? 0) || year > (target.to ?? Infinity) || target.not?.includes(year)) continue
    const value = plainNumber(cellOf(row, 'value'))
    file.add(target.indicator, cellOf(row, 'kommun'), target.breakdown ?? '', year, value)
  }
  return file.text()
}

/** The municipalities' own annual values of what the areas show. */
export const annualSeries = (csv: string): string => series(csv, annual)
export const decemberSeries = (csv: string): string => series(csv, december)
