import type { District } from '@/lib/districts/district'
import type { DistrictComparison, DistrictTable } from '@/lib/districts/district-reading'
import { districtStatement } from '@/lib/districts/statement'
import type { Indicator } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { DotStrip } from '../charts/dot-strip'
import { directionWords } from '../indicators/direction-words'
import { IndicatorSource } from '../indicators/indicator-source'
import { stripOf } from './strip-of'

type Props = {
  indicator: Indicator
  table: DistrictTable
  /** The district in question beside the rest; without one, all districts are alike. */
  focus?: { district: District; comparison: DistrictComparison }
  districts: District[]
  city: string
  headingLevel?: 2 | 3 | 4
  t: Dictionary
  site: Site
}

/** A district among all, in a picture, a sentence and a table; the title leads to the map. */
export function DistrictStrip({ indicator, table, focus, districts, city, headingLevel = 3, t, site }: Props) {
  const { locale } = site
  const against = focus?.comparison.against
  const rest = against?.kind === 'rest' ? { label: t.districts.theRestOf(city), value: against.value } : undefined
  const data = stripOf(indicator, table, { districts, focus: focus?.district.code, city, rest, t, locale })
  const names = { city: t.districts.inAllOf(city), rest: t.districts.restOf(city) }
  return (
    <DotStrip
      data={{ ...data, unit: `${data.unit}; ${directionWords(indicator, t, locale)}` }}
      href={paths.districts(site, 'karta', indicator.code)}
      headingLevel={headingLevel}
      caption={
        focus
          ? districtStatement(indicator, focus.comparison, { ...names, district: focus.district.name }, locale)
          : t.districts.page.dots
      }
      source={<IndicatorSource indicator={indicator} t={t} locale={locale} />}
      tableLabel={t.showAsTable}
    />
  )
}
