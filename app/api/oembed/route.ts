import { connection } from 'next/server'
import { env } from '@/lib/env'
import { FRAME_HEIGHT, frameCode, framedAt, oEmbedInput } from '@/lib/exchange/embedding'
import { nameOf } from '@/lib/indicators/indicator'
import { localeOf } from '@/lib/text/numbers'
import { invalidAnswer, jsonAnswer, notFoundAnswer, notMadeAnswer } from '../v1/answer'
import { findIndicator } from '../v1/find-indicator'

const UNKNOWN = 'Adressen är ingen sida om en indikator på den här webbplatsen.'
const WIDTH = 720

/** How another website shows an indicator's figure: /api/oembed?url=…/sv/boras/indikatorer/N15428 (oembed.com). */
export async function GET(request: Request) {
  await connection()
  const { SITE_URL } = env()
  const asked = oEmbedInput.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success)
    return invalidAnswer(
      asked.error.issues.map(({ path }) => ({ property: String(path[0]), reason: 'går inte att läsa.', value: '' })),
    )
  if (asked.data.format === 'xml') return notMadeAnswer('Svaret finns bara som JSON: format=json.')
  const { maxwidth = WIDTH, maxheight = FRAME_HEIGHT } = asked.data
  const framed = framedAt(asked.data.url, SITE_URL)
  const found = framed && (await findIndicator(framed.municipality, framed.code))
  if (!framed || !found) return notFoundAnswer(UNKNOWN)
  const title = nameOf(found.reading.indicator, localeOf(framed.locale))
  const [width, height] = [Math.min(WIDTH, maxwidth), Math.min(FRAME_HEIGHT, maxheight)]
  return jsonAnswer(request, {
    ...{ version: '1.0', type: 'rich', title, width, height, cache_age: 3600 },
    html: frameCode(framed.frame, title, { width: String(width), height }),
    ...{ provider_name: `Målbild, ${found.municipality.name}`, provider_url: SITE_URL },
  })
}
