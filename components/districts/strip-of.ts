import type { District } from '@/lib/districts/district'
import type { DistrictTable } from '@/lib/districts/district-reading'
import { nameLangOf, nameOf, type Indicator } from '@/lib/indicators/indicator'
import type { Locale } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import type { DotStripData } from '../charts/dot-strip-geometry'
import { inOrderOfValue } from './value-order'

type Setting = {
  districts: readonly District[]
  focus?: string
  city: string
  rest?: DotStripData['rest']
  t: Dictionary
  locale: Locale
}

/** What a strip of dots draws of an indicator's districts, one of them named. */
export function stripOf(
  indicator: Indicator,
  table: DistrictTable,
  { districts, focus, city, rest, t, locale }: Setting,
): DotStripData {
  const { code, unit, decimals, isShare, bounds } = indicator
  return {
    id: `stadsdelar-${code}`,
    title: `${nameOf(indicator, locale)}, ${periodInWords(locale, table.when.label)}`,
    titleLang: nameLangOf(indicator, locale),
    unit: unitNamed(locale, unit),
    ...{ decimals, isShare, locale },
    bounds: { min: bounds.min ?? undefined, max: bounds.max ?? undefined },
    dots: inOrderOfValue(table, districts).map(({ district, value, hidden }) => ({
      key: district.code,
      label: district.name,
      value,
      ...(value === null && { mark: hidden ? '..' : t.districts.hiddenClass }),
    })),
    ...(focus && { focus }),
    ...(rest && { rest }),
    ...(table.city !== null && { city: { label: city, value: table.city } }),
  }
}
