import type { FigureData } from '@/components/charts/figure-data'
import { FigurePicture } from '@/components/charts/figure-picture'
import { shownAs } from '@/lib/disclosure/rounding'
import type { Place } from '@/lib/municipality/paths'
import type { GapReading, Reading } from '@/lib/observations/reading'
import { midYear } from '@/lib/statistics/series'
import type { Gap } from '@/lib/statistics/gap'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'

type Props = { reading: Reading; gap: GapReading; t: Dictionary; place: Place }

const RATIO_DECIMALS = 2

/** The difference and the ratio over time, side by side: they can move apart. Two periods are told better in words. */
export function GapFigures({ reading: { indicator }, gap, t, place }: Props) {
  if (gap.over.length < 3) return null
  const id = `${indicator.code}-${gap.dimension}`
  const unit = indicator.isShare ? t.percentagePoints : unitNamed(place.locale, indicator.unit)
  const pictures: [string, string, number, (g: Gap) => number | undefined][] = [
    [t.absolute, unit, indicator.decimals, g => g.difference],
    [t.relative, t.ratioUnit, RATIO_DECIMALS, g => g.ratio],
  ]
  return (
    <div className="figures">
      {pictures.map(([label, unitText, decimals, valueOf]) => {
        const data: FigureData = {
          id: `${id}-${label}`,
          title: label,
          unit: unitText,
          decimals,
          isShare: false,
          locale: place.locale,
          series: [{ key: label, label, role: 'total', points: gap.over.map(g => point(g, valueOf(g), decimals)) }],
        }
        return (
          <div className="figure" key={label}>
            <h4 id={`${data.id}-text`}>
              {label} <span className="soft">({unitText})</span>
            </h4>
            <FigurePicture data={data} labelledBy={`${data.id}-text`} />
          </div>
        )
      })}
    </div>
  )
}

const point = (gap: Gap, value: number | undefined, decimals: number) => ({
  x: midYear(gap),
  label: gap.label,
  value: value === undefined ? null : shownAs(value, decimals),
})
