import { canSeeWork } from '@/lib/auth/permissions'
import { getSignedIn } from '@/lib/auth/session'
import { getTenant } from '@/lib/municipality/queries'
import type { OutlineKind } from '@/lib/outline/files'
import { outlineFile } from '@/lib/outline/work-queries'
import { draftSv } from '@/lib/text/draft-sv'
import { workSv as t } from '@/lib/text/work-sv'
import { refuse } from '../../../../../refuse'

type Context = { params: Promise<{ municipality: string; framework: string; file: string }> }

const KINDS: Record<string, { kind: OutlineKind; type: string }> = {
  'malbild.xlsx': { kind: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  'malbild.csv': { kind: 'csv', type: 'text/csv; charset=utf-8' },
  'malbild.md': { kind: 'md', type: 'text/markdown; charset=utf-8' },
}

/** A målbild in draft as a file that can be read in again. */
export async function GET(_: Request, { params }: Context) {
  const { municipality: slug, framework, file } = await params
  const actor = await getSignedIn()
  if (!actor) return refuse(401, t.signIn.first)
  const [municipality, known] = [await getTenant(slug), KINDS[file]]
  if (!municipality || !known) return refuse(404, t.missing)
  if (!canSeeWork(actor, { municipalityId: municipality.id })) return refuse(403, t.notAllowed.lead)
  const bytes = await outlineFile(actor, municipality.id, framework, known.kind)
  if (!bytes) return refuse(404, draftSv.missing)
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': known.type,
      'Content-Disposition': `attachment; filename="${slug}-${framework.replace(/[^a-z0-9-]/g, '')}.${known.kind}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
