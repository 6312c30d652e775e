import type { ComponentProps } from 'react'
import { Figure } from '@/components/charts/figure'
import type { GapReading, Reading } from '@/lib/observations/reading'
import type { Dictionary } from '@/lib/text/sv'
import { answersOf } from './answer-line'
import { figureCaption } from './figure-caption'
import { withFinding } from './figure-of'
import { IndicatorSource } from './indicator-source'
import { IndicatorWarnings, warningsOf } from './indicator-warnings'
import { isOurWork } from './our-work'

type Props = Pick<
  ComponentProps<typeof Figure>,
  'data' | 'sizes' | 'headingLevel' | 'href' | 'explore' | 'actions' | 'sortHint'
> & {
  reading: Reading
  gap: GapReading | undefined
  t: Dictionary
  /** The page has just said what it shows: the figure is called by its measure. */
  isTold?: boolean
  /** Where its source opens. */
  target?: '_blank'
}

/** An indicator's figure under its finding, with the answers, the warnings and the source that belong to it. */
export function SourcedFigure({ data, reading, gap, t, isTold = false, target, ...more }: Props) {
  const { indicator } = reading
  return (
    <Figure
      {...more}
      data={isTold ? data : withFinding(data, reading, gap)}
      caption={figureCaption(reading, gap, data)}
      answers={answersOf(reading, gap)}
      warning={<IndicatorWarnings warnings={warningsOf(gap, t)} caution={indicator.caution} />}
      source={<IndicatorSource {...{ indicator, isOurs: isOurWork(data), t, locale: data.locale, target }} />}
      tableLabel={t.showAsTable}
    />
  )
}
