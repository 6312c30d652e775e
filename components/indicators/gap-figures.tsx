import type { FigureData } from '@/components/charts/figure-data'
import { zeroDomain } from '@/components/charts/domain'
import { FigurePicture } from '@/components/charts/figure-picture'
import type { Site } from '@/lib/municipality/paths'
import type { GapReading, Reading } from '@/lib/observations/reading'
import { periodInWords } from '@/lib/text/period-words'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { gapPeriods } from './gap-periods'
import { isOfUnfavourable, linesOf, pairOf, toldGap, type Pair, type Sized } from './gap-sides'

type Props = { reading: Reading; gap: GapReading; t: Dictionary; site: Site }

const RATIO_DECIMALS = 2

/** The difference and the ratio over time, side by side: they can move apart. Two periods are told better in words. */
export function GapFigures({ reading, gap, t, site }: Props) {
  const { indicator } = reading
  if (gap.over.length < 3) return null
  const unit = indicator.isShare ? t.percentagePoints : unitNamed(site.locale, indicator.unit)
  const pair = pairOf(indicator, gap, site.locale)
  const told = gapPeriods(reading, gap).map(({ gap: both, ...period }) => ({
    period: { ...period, label: periodInWords(site.locale, period.label) },
    told: both && toldGap(both, indicator.direction, isOfUnfavourable(indicator)),
  }))
  const differences = told.map(({ period, told }): Sized => ({ ...period, size: told?.size, who: told?.who }))
  const ratios = told.map(({ period, told }): Sized => ({ ...period, size: told?.ratio?.size, who: told?.ratio?.over }))
  const higher: Pair = { focus: t.higherGroup(pair.focus), reference: t.higherGroup(pair.reference) }
  const over: Pair = {
    focus: t.ratioOf(pair.focus, pair.reference),
    reference: t.ratioOf(pair.reference, pair.focus),
  }
  const pictures: [label: string, unit: string, decimals: number, series: FigureData['series']][] = [
    [t.absolute, unit, indicator.decimals, linesOf(differences, higher, indicator.decimals)],
    [t.relative, t.ratioUnit, RATIO_DECIMALS, linesOf(ratios, over, RATIO_DECIMALS)],
  ]
  return (
    <div className="figures">
      {pictures.map(([label, unit, decimals, series]) => {
        const id = `${indicator.code}-${gap.dimension}-${label}`
        const fitted = { id, title: label, unit, decimals, isShare: false, locale: site.locale, series }
        // A difference is a size, and is seen from nothing; no ratio is.
        const data = label === t.relative ? fitted : { ...fitted, domain: zeroDomain(fitted) }
        return (
          <div className="figure" key={label}>
            <h4 id={`${id}-text`}>
              {label} <span className="soft">({unit})</span>
            </h4>
            <FigurePicture data={data} labelledBy={`${id}-text`} />
          </div>
        )
      })}
    </div>
  )
}
