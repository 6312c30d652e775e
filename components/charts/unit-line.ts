import { valueAxis, hasValues, showsZero } from './domain'
import type { FigureData } from './figure-data'
import { figureWords } from './figure-words'
import { breaksOf, onlyPeriod } from './periods'

/** The line under a figure's title: unit, the period when there is only one, and what the axis does not show. */
export function unitLine(data: FigureData): string {
  const words = figureWords[data.locale]
  const period = onlyPeriod(data)
  if (period) return `${data.unit}, ${period.label}`
  const breaks = breaksOf(data).map(mark => mark.label)
  return [
    data.unit,
    hasValues(data) && !showsZero(valueAxis(data).domain) && words.notFromZero,
    breaks.length > 0 && words.brokenBefore(breaks.join(', ')),
  ]
    .filter(Boolean)
    .join('; ')
}
