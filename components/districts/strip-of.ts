import type { District } from '@/lib/districts/district'
import type { DistrictTable } from '@/lib/districts/district-reading'
import { nameLangOf, nameOf, type Indicator } from '@/lib/indicators/indicator'
import type { Locale } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import type { DotStripData } from '../charts/dot-strip-geometry'

type Setting = {
  districts: readonly District[]
  focus?: string
  city: string
  rest?: DotStripData['rest']
  locale: Locale
}

/** What a strip of dots draws of an indicator's districts, one of them named. */
export function stripOf(
  indicator: Indicator,
  table: DistrictTable,
  { districts, focus, city, rest, locale }: Setting,
): DotStripData {
  const names = new Map(districts.map(({ code, name }) => [code, name]))
  const { code, unit, decimals, isShare, bounds } = indicator
  return {
    id: `stadsdelar-${code}`,
    title: `${nameOf(indicator, locale)}, ${table.when.label}`,
    titleLang: nameLangOf(indicator, locale),
    unit: unitNamed(locale, unit),
    ...{ decimals, isShare, locale },
    bounds: { min: bounds.min ?? undefined, max: bounds.max ?? undefined },
    dots: table.values.map(({ code: key, value, hidden }) => ({
      key,
      label: names.get(key) ?? key,
      value,
      ...(hidden && { mark: '..' }),
    })),
    ...(focus && { focus }),
    ...(rest && { rest }),
    ...(table.city !== null && { city: { label: city, value: table.city } }),
  }
}
