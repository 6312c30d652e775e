import { canSeeWork } from '@/lib/auth/permissions'
import { getSignedIn } from '@/lib/auth/session'
import { paths } from '@/lib/municipality/paths'
import { drawPreview } from '@/lib/municipality/preview/draw-preview'
import { getTenant } from '@/lib/municipality/queries'
import { workSv as t } from '@/lib/text/work-sv'
import { refuse } from '../../refuse'

type Context = { params: Promise<{ municipality: string; page?: string[] }> }

/** The public pages before they are opened, for the municipality's own people. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug, page } = await params
  const actor = await getSignedIn()
  if (!actor) return refuse(401, t.signIn.first)
  const municipality = await getTenant(slug)
  if (!municipality) return refuse(404, t.missing)
  if (!canSeeWork(actor, { municipalityId: municipality.id })) return refuse(403, t.notAllowed.lead)
  if (municipality.isPublic)
    return new Response(null, {
      status: 307,
      headers: { Location: paths.overview({ locale: 'sv', municipality: slug }) },
    })
  return (await drawPreview(slug, page ?? [], new URL(request.url).search)) ?? refuse(404, t.missing)
}
