import { valueAxis, hasValues, showsZero } from './domain'
import type { FigureData } from './figure-data'
import { figureWords } from './figure-words'
import { breaksOf, onlyPeriod } from './periods'

/** What stands under a figure's title: unit, and what the axis does not show. */
export function unitParts(data: FigureData): { unit: string; axis?: string; breaks?: string } {
  const words = figureWords[data.locale]
  // Bars say their periods themselves, and begin at 0.
  if (onlyPeriod(data)) return { unit: data.unit }
  const breaks = breaksOf(data).map(mark => mark.label)
  return {
    unit: data.unit,
    ...(hasValues(data) && !showsZero(valueAxis(data).domain) && { axis: words.notFromZero }),
    ...(breaks.length > 0 && { breaks: words.brokenBefore(breaks.join(', ')) }),
  }
}

/** The same in one line of text. */
export function unitLine(data: FigureData): string {
  const { unit, axis, breaks } = unitParts(data)
  return [unit, breaks, axis].filter(Boolean).join('; ')
}
