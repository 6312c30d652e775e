import { valueAxis, hasValues, showsZero } from './domain'
import type { FigureData } from './figure-data'
import { figureWords } from './figure-words'
import { breaksOf, onlyPeriod } from './periods'

/** What stands under a figure's title: unit, which way is better, and what the axis does not show. */
export function unitParts(data: FigureData): { unit: string; better?: string; axis?: string; breaks?: string } {
  const words = figureWords[data.locale]
  const { unit, better } = data
  // Bars say their periods themselves, and begin at 0.
  if (onlyPeriod(data)) return { unit, better }
  const breaks = brokenIn(data)
  return {
    unit,
    better,
    ...(hasValues(data) && !showsZero(valueAxis(data).domain) && { axis: words.notFromZero }),
    ...(breaks && { breaks }),
  }
}

/** Where the measure changed, and where it may have. */
function brokenIn(data: FigureData): string {
  const { broken, maybeBroken } = figureWords[data.locale]
  const breaks = breaksOf(data)
  const labels = (possible: boolean) =>
    breaks.flatMap(({ label, isPossible }) => (isPossible === possible ? [label] : [])).join(', ')
  const [known, possible] = [labels(false), labels(true)]
  return [...(known ? [broken(known)] : []), ...(possible ? [maybeBroken(possible)] : [])].join('; ')
}

/** The same in one line of text. */
export function unitLine(data: FigureData): string {
  const { unit, better, axis, breaks } = unitParts(data)
  return [unit, better, breaks, axis].filter(Boolean).join('; ')
}
