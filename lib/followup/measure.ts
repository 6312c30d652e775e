import type { Framework } from '@/lib/framework/framework'
import { nameOf } from '@/lib/indicators/indicator'
import { inWords } from '@/lib/observations/in-words'
import { factsOf, gapFactsOf, groupLabel } from '@/lib/observations/caption-facts'
import type { Reading, ReadingSeries } from '@/lib/observations/reading'
import { gapHeadlineOf, gapOf, headlineOf, statementOf } from '@/lib/observations/statement'
import { ownSeries } from '@/lib/observations/view'
import { gapPhrase } from '@/lib/text/gap-caption'
import type { Locale } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import { inBoth } from './in-both'
import type { ReportFigure, ReportMeasure } from './report'

type Setting = { municipality: { code: string }; framework: Pick<Framework, 'validFrom'> }
/** Draws a reading for a language: whoever draws knows lib, lib doesn't know them. Null where there is nothing to draw. */
export type DrawFigure = (reading: Reading, setting: Setting, locale: Locale) => ReportFigure | null

/** An indicator as its report tells it: the finding, the figure, and every value of the municipality as printed. */
export function measureOf(reading: Reading, { draw, ...setting }: Setting & { draw: DrawFigure }): ReportMeasure {
  const { indicator } = reading
  const leading = gapOf(reading)
  const [sv, en] = (['sv', 'en'] as const).map(locale => draw(inWords(locale, reading), setting, locale))
  const saidIn = <T>(locale: Locale, say: (of: Reading, gap: typeof leading, locale: Locale) => T): T => {
    const words = inWords(locale, reading)
    return say(words, gapOf(words), locale)
  }
  return {
    ...{ code: indicator.code, decimals: indicator.decimals, isShare: indicator.isShare },
    ...{ source: indicator.source, caution: indicator.caution },
    name: inBoth(locale => nameOf(indicator, locale)),
    unit: inBoth(locale => unitNamed(locale, indicator.unit)),
    headline: inBoth(locale => saidIn(locale, headlineOf)),
    caption: inBoth(locale => saidIn(locale, statementOf)),
    figure: sv && en ? { sv, en } : null,
    // First the one that the headline tells of.
    gaps: [...(leading ? [leading] : []), ...reading.gaps.filter(gap => gap !== leading)].map(gap => ({
      ...{ dimension: gap.dimension, focus: gap.focus, reference: gap.reference },
      name: inBoth(locale => gapPhrase(locale, factsOf(reading, locale), gapFactsOf(reading, gap, locale))),
      sentence: inBoth(locale => gapHeadlineOf(reading, gap, locale)),
    })),
    series: ownSeries(reading, setting.municipality.code).map(series => ({
      breakdown: series.breakdown,
      label: inBoth(locale => labelOf(reading, series, locale)),
      points: series.points.map(({ start, end, label, value, hidden, version }) => ({
        ...{ period: `${start}/${end}`, label, value, isHidden: hidden !== null, version },
      })),
    })),
  }
}

const EVERYONE: Record<Locale, string> = { sv: 'Alla', en: 'Everyone' }

function labelOf(reading: Reading, { breakdown }: ReadingSeries, locale: Locale): string {
  if (breakdown === '') return EVERYONE[locale]
  const groups = breakdown.split('|').map(group => group.split('=') as [string, string])
  return groups.map(([dimension, category]) => groupLabel(reading, dimension, category, locale)).join(', ')
}
