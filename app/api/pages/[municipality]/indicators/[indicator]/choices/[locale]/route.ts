import { z } from 'zod'
import { offeredOf } from '@/components/indicators/offered-of'
import { listMeasures } from '@/lib/observations/queries'
import { dictionary } from '@/lib/text/dictionary'
import { locales } from '@/lib/text/numbers'
import { jsonAnswer, notFoundAnswer } from '@/app/api/v1/answer'
import { findIndicator } from '@/app/api/v1/find-indicator'

const input = z.object({ municipality: z.string(), indicator: z.string(), locale: z.enum(locales) })

type Context = { params: Promise<Record<keyof z.infer<typeof input>, string>> }

/** What a figure's reader may choose among: …/N15428/choices/sv. */
export async function GET(request: Request, { params }: Context) {
  const asked = input.safeParse(await params)
  const found = asked.success ? await findIndicator(asked.data.municipality, asked.data.indicator) : null
  if (!asked.success || !found)
    return notFoundAnswer('Ingen sådan figur. Adressen är indikatorns kod, choices och språk.')
  const { municipality: slug, locale } = asked.data
  const { reading, municipality, baselineStart } = found
  const setting = { ownCode: municipality.code, locale, t: dictionary(locale) }
  return jsonAnswer(request, offeredOf(reading, await listMeasures(slug, baselineStart), setting))
}
