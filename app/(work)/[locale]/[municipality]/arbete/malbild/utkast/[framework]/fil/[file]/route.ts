import { z } from 'zod'
import { canSeeWork } from '@/lib/auth/permissions'
import { getSignedIn } from '@/lib/auth/session'
import { getTenant } from '@/lib/municipality/queries'
import { exampleFile, type OutlineKind } from '@/lib/outline/files'
import { outlineFile } from '@/lib/outline/work-queries'
import { draftSv } from '@/lib/text/draft-sv'
import { workSv as t } from '@/lib/text/work-sv'
import { refuse } from '../../../../../refuse'

type Context = { params: Promise<{ municipality: string; framework: string; file: string }> }

const TYPES: Record<OutlineKind, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
}
const asked = z.templateLiteral([z.enum(['malbild', 'exempel']), '.', z.enum(['xlsx', 'csv', 'md'])])

/** A målbild in draft as a file that can be read in again; or an example of one. */
export async function GET(_: Request, { params }: Context) {
  const { municipality: slug, framework, file } = await params
  const actor = await getSignedIn()
  if (!actor) return refuse(401, t.signIn.first)
  const [municipality, { data }] = [await getTenant(slug), asked.safeParse(file)]
  if (!municipality || !data) return refuse(404, t.missing)
  if (!canSeeWork(actor, { municipalityId: municipality.id })) return refuse(403, t.notAllowed.lead)
  const [name, kind] = data.split('.') as ['malbild' | 'exempel', OutlineKind]
  const bytes =
    name === 'exempel' ? await exampleFile(kind) : await outlineFile(actor, municipality.id, framework, kind)
  if (!bytes) return refuse(404, draftSv.missing)
  const called = name === 'exempel' ? name : `${slug}-${framework.replace(/[^a-z0-9-]/g, '')}`
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': TYPES[kind],
      'Content-Disposition': `attachment; filename="${called}.${kind}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
