import { z } from 'zod'
import { getMunicipality } from '@/lib/municipality/queries'
import { listSearchDocuments } from '@/lib/search/queries'
import { locales } from '@/lib/text/numbers'
import { jsonAnswer, notFoundAnswer } from '../../../../../api/v1/answer'
import type { SiteParams } from '../../../../../(public)/[locale]/[municipality]/site'

const input = z.object({ locale: z.enum(locales), municipality: z.string().regex(/^[a-z0-9-]{1,60}$/) })

/** All that can be found, for the script that finds it as the reader types. */
export async function GET(request: Request, { params }: { params: Promise<SiteParams> }) {
  const asked = input.safeParse(await params)
  if (!asked.success || !(await getMunicipality(asked.data.municipality))) return notFoundAnswer('Ingen sådan kommun.')
  return jsonAnswer(request, await listSearchDocuments(asked.data.locale, asked.data.municipality))
}
