import type { DistrictIndicator } from './profile'

/** What the map shows first: the share with low economic standard, where there is one. */
const FIRST = 'SCB-LOWECON-GAP'

/** A number of people says more about a district's size than about life in it, so it is listed and not mapped. */
export const isMapped = ({ indicator, tables }: DistrictIndicator): boolean =>
  !indicator.rule.valueIsCount && tables.length > 0

export const defaultMeasure = (measures: readonly DistrictIndicator[]): DistrictIndicator | undefined =>
  measures.find(({ indicator }) => indicator.code === FIRST) ?? measures[0]
