import { readFilter } from '@/lib/audit/log-filter'
import { readWholeLog } from '@/lib/audit/queries'
import { canReadLog } from '@/lib/auth/permissions'
import { getSignedIn } from '@/lib/auth/session'
import { logLines } from '@/lib/audit/log-file'
import { fileKinds } from '@/lib/exchange/file-kinds'
import { getTenant } from '@/lib/municipality/queries'
import { workSv as t } from '@/lib/text/work-sv'
import { refuse } from '../../refuse'

type Context = { params: Promise<{ locale: string; municipality: string }> }

/** The change history that is asked for, as a file: sent while it is read, however long it is. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug } = await params
  const actor = await getSignedIn()
  if (!actor) return refuse(401, t.signIn.first)
  const municipality = await getTenant(slug)
  if (!municipality) return refuse(404, t.missing)
  const { id: municipalityId } = municipality
  if (!canReadLog(actor, { municipalityId })) return refuse(403, t.notAllowed.lead)
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams))
  const parts = readWholeLog(actor, municipalityId, filter)
  let isFirst = true
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) return controller.close()
      controller.enqueue(new TextEncoder().encode(logLines(value, isFirst)))
      isFirst = false
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': fileKinds.csv.type,
      'Content-Disposition': `attachment; filename="${slug}-logg.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
