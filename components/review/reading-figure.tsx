import { Figure } from '@/components/charts/figure'
import { firstYear } from '@/components/indicators/exploring'
import { figureCaption } from '@/components/indicators/figure-caption'
import { drawnDimension, figureOf, withFinding } from '@/components/indicators/figure-of'
import { IndicatorSource } from '@/components/indicators/indicator-source'
import { homeView } from '@/lib/observations/leading-gap'
import type { Reading } from '@/lib/observations/reading'
import { gapOf } from '@/lib/observations/statement'
import { sv } from '@/lib/text/sv'

export type FigureSetting = { ownCode: string; validFrom: number }
type Props = FigureSetting & {
  reading: Reading
  id: string
  headingLevel: 3 | 5
  /** Where several figures of one measure stand together: which it is. */
  when?: string
}

/** What nobody reads yet, drawn as the public would read it: its finding, its gap, its figure. */
export function ReadingFigure({ reading, id, when, headingLevel, ownCode, validFrom }: Props) {
  const { indicator } = reading
  const view = homeView([reading])
  const data = figureOf(reading, {
    ...{ view, ownCode, locale: 'sv', t: sv, validFrom },
    fromYear: firstYear('recent', validFrom),
  })
  if (data.series.every(({ role }) => role === 'comparison')) return <p>{sv.noValues}</p>
  const dimension = drawnDimension(reading, view, ownCode)
  const gap = dimension ? gapOf(reading, dimension.key) : undefined
  const found = withFinding(data, reading, gap)
  const title = when ? `${found.title}, ${when.toLowerCase()}` : found.title
  return (
    <Figure
      data={{ ...found, title, id }}
      headingLevel={headingLevel}
      sizes={['phone', 'column']}
      caption={figureCaption(reading, gap, data)}
      source={<IndicatorSource indicator={indicator} t={sv} locale="sv" />}
      tableLabel={sv.showAsTable}
    />
  )
}
