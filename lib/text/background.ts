import { languages } from './language'
import type { Locale } from './numbers'

type Drawn = 'lines' | 'band' | 'bar'

type Say = {
  lines: (names: string) => string
  line: (name: string) => string
  band: (names: string) => string
  bar: (names: string) => string
}

const SAY: Record<Locale, Say> = {
  sv: {
    line: name => `Den prickade linjen är ${name}.`,
    lines: names => `De prickade linjerna är ${names}.`,
    band: names => `Det grå fältet går från det lägsta till det högsta värdet bland ${names}.`,
    bar: names => `Det grå strecket går från det lägsta till det högsta värdet bland ${names}.`,
  },
  en: {
    line: name => `The dotted line is ${name}.`,
    lines: names => `The dotted lines are ${names}.`,
    band: names => `The grey band reaches from the lowest to the highest value among ${names}.`,
    bar: names => `The grey bar reaches from the lowest to the highest value among ${names}.`,
  },
}

/** Names those that stand behind the lines of a figure; nothing where nobody does. */
export function backgroundSentences(locale: Locale, names: readonly string[], drawn: Drawn): string[] {
  const [last, ...before] = names.toReversed()
  if (last === undefined) return []
  if (drawn === 'lines' && before.length === 0) return [SAY[locale].line(last)]
  const listed = `${before.toReversed().join(', ')} ${languages[locale].and} ${last}`
  return [SAY[locale][drawn](listed)]
}
