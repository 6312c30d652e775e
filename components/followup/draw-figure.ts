import { figureSizes, type FigureSize } from '@/components/charts/figure-size'
import { geometryOf } from '@/components/charts/geometry'
import { painted } from '@/components/charts/standalone'
import { forAnyTypeface } from '@/components/charts/text-width'
import { figureOf } from '@/components/indicators/figure-of'
import type { DrawFigure } from '@/lib/followup/measure'
import { MOST_CHANGED } from '@/lib/observations/view'
import { dictionary } from '@/lib/text/dictionary'

const INK = '#1d2733'
/** The PDF's, and whatever there is: there is room for any. A page sets its own. */
const FONTS = "'Source Sans 3', Arial, sans-serif"
const VIEW = { dimension: MOST_CHANGED, comparison: 'sverige' }

/** A figure as it is frozen: the drawing alone with its paint on it, so that no later stylesheet can change it. */
export const drawFigure: DrawFigure = (reading, { municipality, framework }, locale) => {
  const drawn = figureOf(reading, {
    ...{ view: VIEW, ownCode: municipality.code, locale, t: dictionary(locale), validFrom: framework.validFrom },
  })
  // A report's captions are its own, and name nobody that stands behind the lines.
  const data = { ...drawn, background: undefined }
  if (data.series.every(series => series.role === 'comparison')) return null
  const at = (size: FigureSize): string | null => {
    const geometry = forAnyTypeface(() => geometryOf(data, size))
    if (!geometry) return null
    const box = `0 0 ${figureSizes[size].width} ${Math.ceil(geometry.height)}`
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" font-family="${FONTS}" aria-hidden="true">${painted(geometry, INK)}</svg>`
  }
  const [phone, column] = [at('phone'), at('column')]
  return phone && column ? { phone, column } : null
}
