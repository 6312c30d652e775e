import { getSignedIn } from '@/lib/auth/session'
import { canEnterValues } from '@/lib/auth/permissions'
import { blankSheet } from '@/lib/exchange/blank-sheet'
import { fileKinds } from '@/lib/exchange/file-kinds'
import { getTenant } from '@/lib/municipality/queries'
import { periodSv } from '@/lib/text/period-sv'
import { workSv as t } from '@/lib/text/work-sv'
import { readPeriod } from '../read-period'
import { refuse } from '../../../../refuse'

type Context = { params: Promise<{ locale: string; municipality: string; year: string }> }

/** The rows of a year as an empty sheet: for a school or unit to fill in that has no account. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug, year } = await params
  const actor = await getSignedIn()
  if (!actor) return refuse(401, t.signIn.first)
  const municipality = await getTenant(slug)
  if (!municipality) return refuse(404, t.missing)
  if (!canEnterValues(actor, { municipalityId: municipality.id })) return refuse(403, t.notAllowed.lead)
  const page = await readPeriod(actor, municipality, year, Object.fromEntries(new URL(request.url).searchParams))
  if (!page) return refuse(404, periodSv.noSuchYear)
  return new Response(Buffer.from(await blankSheet(page.grid)), {
    headers: {
      'Content-Type': fileKinds.xlsx.type,
      'Content-Disposition': `attachment; filename="${slug}-blankett-${page.year}.xlsx"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
