import { z } from 'zod'
import { figureSpans, firstYear } from '@/components/indicators/exploring'
import { figureOf } from '@/components/indicators/figure-of'
import { CHOSEN_ONLY, choicesOf, districtLines, isKnown, NO_COMPARISON, placeSlug } from '@/lib/observations/view'
import { dictionary } from '@/lib/text/dictionary'
import { locales } from '@/lib/text/numbers'
import { jsonAnswer, notFoundAnswer } from '@/app/api/v1/answer'
import { findIndicator } from '@/app/api/v1/find-indicator'

const input = z.object({
  municipality: z.string(),
  indicator: z.string(),
  dimension: z.string(),
  comparison: z.string(),
  span: z.enum(figureSpans),
  locale: z.enum(locales),
})

type Context = { params: Promise<Record<keyof z.infer<typeof input>, string>> }

const UNKNOWN =
  'Ingen sådan figur. Adressen är indikatorns kod, uppdelning, jämförelse, figure, all eller recent, och språk.'

/** What a figure draws, for the one on the page that wakes: …/N15428/kon/sverige/figure/recent/sv. */
export async function GET(request: Request, { params }: Context) {
  const asked = input.safeParse(await params)
  if (!asked.success) return notFoundAnswer(UNKNOWN)
  const { municipality: slug, indicator, dimension, comparison, span, locale } = asked.data
  const found = await findIndicator(slug, indicator)
  const view = { dimension, comparison }
  const isDistrict = found && districtLines(found.reading).some(({ place }) => placeSlug(place) === comparison)
  const named = comparison === CHOSEN_ONLY || isDistrict ? { dimension, comparison: NO_COMPARISON } : view
  if (!found || !isKnown(named, choicesOf([found.reading], found.municipality.code))) return notFoundAnswer(UNKNOWN)
  const { reading, municipality, framework } = found
  const { validFrom } = framework
  const t = dictionary(locale)
  const setting = { view, ownCode: municipality.code, locale, t, validFrom, fromYear: firstYear(span, validFrom) }
  return jsonAnswer(request, figureOf(reading, setting))
}
