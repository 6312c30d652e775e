import { formatNumber, type Locale } from '@/lib/text/numbers'
import type { ArrowScale } from './arrow-row-geometry'
import { arrowTrack } from './arrow-track'

type Props = {
  scale: ArrowScale
  unit: string
  words: {
    legendRing: string
    legendArrow: string
    legendSolid: string
    legendCounted: string
    legendDotted: string
    legendGroups: string
    scale: (from: string, to: string) => string
  }
  locale: Locale
  /** Rows of gaps name two groups. */
  hasGroups?: boolean
}

/** How an arrow row is read, with each form beside its word. */
export function ArrowLegend({ scale, unit, words, locale, hasGroups = false }: Props) {
  const forms = [
    { text: `${words.legendRing} → ${words.legendArrow}; ${words.legendSolid}`, mayBeChance: false },
    { text: words.legendDotted, mayBeChance: true },
  ]
  const decimals = Number.isInteger(scale.min) && Number.isInteger(scale.max) ? 0 : 1
  return (
    <p className="arrow-legend">
      {forms.map(({ text, mayBeChance }) => (
        <span key={text}>
          <span
            className="arrow-track"
            aria-hidden="true"
            dangerouslySetInnerHTML={{
              __html: arrowTrack(
                { form: 'arrow', from: 10, to: 90, way: 1 },
                { scale: { min: 0, max: 1 }, mayBeChance },
              ),
            }}
          />
          {text}
        </span>
      ))}
      <span className="no-print">{words.legendCounted}</span>
      {hasGroups && <span className="no-print">{words.legendGroups}</span>}
      <span>
        {words.scale(formatNumber(locale, scale.min, decimals), `${formatNumber(locale, scale.max, decimals)} ${unit}`)}
      </span>
    </p>
  )
}
