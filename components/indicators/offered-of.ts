import type { Offered } from '@/components/charts/explorer-sources'
import { nameLangOf, nameOf } from '@/lib/indicators/indicator'
import type { Measure } from '@/lib/observations/measures'
import { placeName } from '@/lib/observations/observation'
import type { Reading } from '@/lib/observations/reading'
import { choicesOf, districtLines, placeSlug } from '@/lib/observations/view'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { figureUnit } from './figure-of'

/** What a figure's reader may lay beside it: places that it has values for, and other measures. */
export function offeredOf(
  reading: Reading,
  measures: readonly Measure[],
  { ownCode, locale, t }: { ownCode: string; locale: Locale; t: Dictionary },
): Offered {
  const compared = choicesOf([reading], ownCode).comparisons.map(({ slug, title }) => ({
    slug,
    label: title[locale],
    kind: 'comparison' as const,
  }))
  const taken = new Set(compared.map(({ slug }) => slug))
  const districts = districtLines(reading).map(({ place }) => ({
    slug: placeSlug(place),
    label: placeName(place, locale),
    kind: 'district' as const,
  }))
  return {
    places: [...compared, ...districts.filter(({ slug }) => !taken.has(slug))],
    measures: measures
      .filter(({ code }) => code !== reading.indicator.code)
      .map(measure => ({
        code: measure.code,
        title: nameOf(measure, locale),
        titleLang: nameLangOf(measure, locale),
        unit: figureUnit(measure, locale, t),
        decimals: measure.decimals,
        isShare: measure.isShare,
        dimensions: measure.dimensions,
      })),
  }
}
