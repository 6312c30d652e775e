import type { FigureData } from '@/components/charts/figure-data'
import { missingIn } from '@/components/charts/missing-points'
import type { GapReading, Reading } from '@/lib/observations/reading'
import { statementOf } from '@/lib/observations/statement'
import { missingSentences } from '@/lib/text/missing-periods'

/** What stands under a figure: what is said of the reading, and the years that the figure lacks. */
export const figureCaption = (reading: Reading, gap: GapReading | undefined, data: FigureData): string =>
  [statementOf(reading, gap, data.locale), ...missingSentences(data.locale, missingIn(data))].join(' ')
