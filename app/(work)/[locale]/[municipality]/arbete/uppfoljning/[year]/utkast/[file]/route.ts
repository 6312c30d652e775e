import { drawFigure } from '@/components/followup/draw-figure'
import { canSeeWork } from '@/lib/auth/permissions'
import { getSignedIn } from '@/lib/auth/session'
import { fileKinds, fileName, parseFileName } from '@/lib/exchange/file-kinds'
import { getDraft } from '@/lib/followup/work-queries'
import { yearNamed } from '@/lib/followup/year-named'
import { getTenant } from '@/lib/municipality/queries'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { workSv as t } from '@/lib/text/work-sv'
import { refuse } from '../../../../refuse'

type Context = { params: Promise<Record<'municipality' | 'year' | 'file', string>> }

/** The report as it would be if it were published now, as PDF, marked on each page. Made for the asking, and kept nowhere. */
export async function GET(_: Request, { params }: Context) {
  const { municipality: slug, year: namedYear, file: named } = await params
  const actor = await getSignedIn()
  if (!actor) return refuse(401, t.signIn.first)
  const municipality = await getTenant(slug)
  if (!municipality) return refuse(404, t.missing)
  if (!canSeeWork(actor, { municipalityId: municipality.id })) return refuse(403, t.notAllowed.lead)
  const file = parseFileName(named)
  const year = file?.kind === 'pdf' && file.stem === 'rapport' ? yearNamed(namedYear) : null
  const found = year && (await getDraft(actor, municipality.id, year, drawFigure))
  if (!file || !found) return refuse(404, followUpWorkSv.draft.missing)
  const { reportPdf } = await import('@/lib/followup/report-pdf')
  return new Response(Buffer.from(await reportPdf(found.frozen, file.locale, null)), {
    headers: {
      'Content-Type': fileKinds.pdf.type,
      'Content-Disposition': `inline; filename="${fileName(`${slug}-uppfoljning-${year}-utkast`, 'pdf', file.locale)}"`,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
