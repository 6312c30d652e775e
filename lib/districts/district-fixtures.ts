import { disclose, type Disclosed } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Observation } from '@/lib/observations/observation'
import { observationOf, pupils, type Told } from '@/tests/support/reading'

export const CITY = 'municipality:1490'

/** An invented share of people in work, published by SCB under its own rule. */
export const employment: Indicator = {
  ...pupils,
  title: 'Sysselsatta, andel (%)',
  name: { sv: 'Sysselsatta', en: 'In work' },
  subject: { sv: 'Andelen sysselsatta', en: 'The share of people in work' },
  unit: 'procent',
  dimensions: [],
  rule: { ...pupils.rule, publishedByAuthority: true },
}

export const districtAt = (code: string) => ({ kind: 'district', code, name: code, nameEn: null }) as const

/** What is told of people in work, through the gate. */
export const shownOf = (
  told: readonly Told[],
  { rule }: Pick<Indicator, 'rule'> = employment,
): Disclosed<Observation>[] => disclose(told.map(observationOf), rule)
