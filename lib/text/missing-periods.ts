import { languages } from './language'
import { formatPeriods, type Locale } from './numbers'

/** Periods in a row without a value, by their labels; `group` where only one group lacks them. */
export type Missing = { runs: string[][]; group?: string }

/** "Uppgift saknas för 2020 och 2021.", "Uppgift saknas för flickor 2014–2017." A sentence each; none for nothing. */
export function missingSentences(locale: Locale, missing: readonly Missing[]): string[] {
  return missing
    .filter(({ runs }) => runs.length > 0)
    .map(({ runs, group }) => SAY[locale](listed(locale, runs.flatMap(told)), group))
}

const SAY: Record<Locale, (periods: string, group?: string) => string> = {
  sv: (periods, group) => `Uppgift saknas för ${group ? `${group} ` : ''}${periods}.`,
  en: (periods, group) => `No values are available for ${group ? `${group} in ` : ''}${periods}.`,
}

/** Two periods are named, more are a range. */
const told = (run: string[]): string[] => (run.length < 3 ? run : [formatPeriods(run[0] ?? '', run.at(-1) ?? '')])

function listed(locale: Locale, words: string[]): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  return `${words.slice(0, -1).join(', ')} ${languages[locale].and} ${last}`
}
