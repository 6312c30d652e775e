import type { FigureData } from '@/components/charts/figure-data'
import { backgroundOf } from '@/components/charts/background'
import { missingIn } from '@/components/charts/missing-points'
import { onlyPeriod } from '@/components/charts/periods'
import type { GapReading, Reading } from '@/lib/observations/reading'
import { statementOf } from '@/lib/observations/statement'
import { backgroundSentences } from '@/lib/text/background'
import { missingSentences } from '@/lib/text/missing-periods'

/** What stands under a figure: what is said of the reading, the years that the figure lacks, and who stands behind its lines. */
export const figureCaption = (reading: Reading, gap: GapReading | undefined, data: FigureData): string =>
  [statementOf(reading, gap, data.locale), ...missingSentences(data.locale, missingIn(data)), ...behindIn(data)].join(
    ' ',
  )

/** A few bars say themselves whose they are. */
function behindIn(data: FigureData): string[] {
  const [isMany, isBars] = [backgroundOf(data).spans.length > 0, onlyPeriod(data) !== undefined]
  if (isBars && !isMany) return []
  const names = (data.background ?? []).map(({ label }) => label)
  return backgroundSentences(data.locale, names, isBars ? 'bar' : isMany ? 'band' : 'lines')
}
