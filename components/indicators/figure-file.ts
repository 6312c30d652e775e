import { figureWords } from '@/components/charts/figure-words'
import { standaloneSvg } from '@/components/charts/standalone'
import type { Municipality } from '@/lib/municipality/municipality'
import { inWords } from '@/lib/observations/in-words'
import type { Reading } from '@/lib/observations/reading'
import { gapOf } from '@/lib/observations/statement'
import type { View } from '@/lib/observations/view'
import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import { figureCaption } from './figure-caption'
import { drawnDimension, figureOf, withFinding } from './figure-of'
import { warningsOf } from './indicator-warnings'
import { isOurWork, ourComparisons } from './our-work'
import { sourceWords } from './typed-words'

/** The målområdenas colours on white, for files that know no stylesheet: the theme's --ds-color-area1…6-text-subtle. */
export const areaColours = ['#974608', '#664cac', '#1c6a4e', '#11638d', '#983b70', '#6d5c04']
const INK = '#1d2733'

type Setting = {
  view: View
  municipality: Pick<Municipality, 'code' | 'shortName'>
  /** First year of the framework, and which of its colours (1–6, 0 for none) the picture has. */
  validFrom: number
  colour: number
  locale: Locale
}

/**
 * The figure of a reading as an SVG file that can travel alone: the municipality, what to bear in mind, source and
 * licence stand in the picture. Null when the municipality has nothing to draw.
 */
export function figureFile(
  asStored: Reading,
  { view, municipality, validFrom, colour, locale }: Setting,
): string | null {
  const reading = inWords(locale, asStored)
  const { indicator } = reading
  const t = dictionary(locale)
  const data = figureOf(reading, { view, ownCode: municipality.code, locale, t, validFrom })
  if (data.series.every(series => series.role === 'comparison')) return null
  const dimension = drawnDimension(reading, view, municipality.code)
  const gap = dimension ? gapOf(reading, dimension.key) : undefined
  return standaloneSvg(
    {
      ...withFinding(data, reading, gap),
      unit: `${municipality.shortName}, ${data.unit}`,
    },
    {
      caption: [figureCaption(reading, gap, data), ...warningsOf(gap, t)].join(' '),
      source: [
        indicator.caution,
        ...ourComparisons(data).map(label => `${label}: ${figureWords[locale].origins.computed.head}.`),
        ...sourceWords(indicator, t, locale, isOurWork(data)),
      ]
        .filter(Boolean)
        .join(' '),
      colour: areaColours[colour - 1] ?? INK,
    },
  )
}
