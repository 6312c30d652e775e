import type { Spread } from '@/lib/districts/spread'
import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import type { Site } from '@/lib/municipality/paths'
import { differenceInWords } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'

type Props = { spreads: { indicator: Indicator; spreads: Spread[] }[]; t: Dictionary; site: Site }

/** Whether the districts of the city have drawn nearer each other, for the measures of which that can be told. */
export function Spreads({ spreads, t, site }: Props) {
  const words = t.districts.compare
  const { locale } = site
  return (
    <section className="part">
      <h2>{words.spread}</h2>
      <p>{words.spreadLead}</p>
      <ul>
        {spreads.map(({ indicator, spreads: [first, ...later] }) => {
          const last = later.at(-1)
          const inYear = ({ deviation, when }: Spread) =>
            words.inYear(
              differenceInWords(locale, deviation, indicator.unit, indicator.decimals),
              periodInWords(locale, when.label),
            )
          return (
            first &&
            last && (
              <li key={indicator.code}>
                {words.spreadIs(nameOf(indicator, site.locale), inYear(first), inYear(last))}
              </li>
            )
          )
        })}
      </ul>
      <p>{words.cannotTell}</p>
    </section>
  )
}
