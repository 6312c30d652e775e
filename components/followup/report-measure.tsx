import type { ReportMeasure as Measure } from '@/lib/followup/report'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { FrozenPicture } from './frozen-picture'

type Props = { measure: Measure; t: Dictionary; locale: Locale }

/** An indicator as it was frozen: its finding, its figure, and what is said of it. */
export function ReportMeasure({ measure, t, locale }: Props) {
  const { code, name, unit, headline, caption, figure, gaps, source, caution } = measure
  const words = t.reports
  // The first is told in the headline.
  const others = gaps.slice(1)
  return (
    <figure className="figure frozen" aria-labelledby={`rubrik-${code}`}>
      <h4 className="figure-title is-finding" id={`rubrik-${code}`}>
        {headline[locale]}
      </h4>
      <p className="figure-unit">{words.figureOf(name[locale], unit[locale])}</p>
      {figure ? <FrozenPicture drawing={figure[locale]} labelledBy={`text-${code}`} /> : <p>{words.noFigure}</p>}
      <figcaption id={`text-${code}`}>{caption[locale]}</figcaption>
      {others.length > 0 && (
        <ul className="small" aria-label={words.gapList}>
          {others.map(({ dimension, sentence }) => (
            <li key={dimension}>{sentence[locale]}</li>
          ))}
        </ul>
      )}
      {caution && (
        <p className="small" lang={languages[locale].swedish}>
          {caution}
        </p>
      )}
      <p className="figure-source">
        {words.source(source)} <a href={`#varden-${code}`}>{words.values}</a>
      </p>
    </figure>
  )
}
