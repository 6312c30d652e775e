import { Readable } from 'node:stream'
import { canOperate } from '@/lib/auth/permissions'
import { getSignedIn } from '@/lib/auth/session'
import { copyMunicipality } from '@/lib/municipality/installation/copy-commands'
import { workSv as t } from '@/lib/text/work-sv'
import { refuse } from '../../../refuse'

type Context = { params: Promise<{ other: string }> }

/** A backup of one municipality, for whoever runs the installation. */
export async function GET(_: Request, { params }: Context) {
  const { other } = await params
  const actor = await getSignedIn()
  if (!actor) return refuse(401, t.signIn.first)
  if (!canOperate(actor)) return refuse(403, t.notAllowed.lead)
  const copy = await copyMunicipality(actor, other)
  if (!copy) return refuse(404, t.missing)
  return new Response(Readable.toWeb(copy.body) as ReadableStream<Uint8Array>, {
    headers: {
      'Content-Type': 'application/gzip',
      'Content-Disposition': `attachment; filename="${copy.name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
