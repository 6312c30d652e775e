import { getSignedIn } from '@/lib/auth/session'
import { draftFile } from '@/lib/exchange/import/commands'
import { MOST_BYTES } from '@/lib/exchange/import/file-kind'
import { importInput } from '@/lib/exchange/import/import-input'
import { planFile } from '@/lib/exchange/import/work-queries'
import { getMunicipality } from '@/lib/municipality/queries'
import { foreignRefusalOf } from '@/lib/serve/refusal'

type Context = { params: Promise<{ municipality: string; code: string }> }

const FORM_BYTES = 100_000
const LONGEST_SOURCE = 2_000
const told = (status: number, answer: object) =>
  Response.json(answer, { status, headers: { 'Cache-Control': 'private, no-store' } })
const refuse = (status: number, fault: string) => told(status, { ok: false, fault })

/**
 * A file for an indicator, with what the person has said of it: answered with what it would change (do=read), or its
 * values are put in the person's draft (do=draft). More than a form of the work area may be, so it has a route.
 */
export async function POST(request: Request, { params }: Context) {
  if (foreignRefusalOf(request)) return refuse(403, 'malformed')
  const actor = await getSignedIn()
  if (!actor) return refuse(401, 'signedOut')
  const { municipality: slug, code } = await params
  const municipality = await getMunicipality(slug)
  if (!municipality) return refuse(404, 'missing')
  const length = Number(request.headers.get('content-length') ?? NaN)
  if (!(length <= MOST_BYTES + FORM_BYTES)) return refuse(413, 'tooLarge')
  const sent = await readSent(request)
  if (!sent) return refuse(400, 'malformed')
  const { bytes, input, source, isToDraft } = sent
  if (isToDraft) {
    const drafted = await draftFile(actor, municipality, code, { bytes, input, source })
    return told(drafted.ok ? 200 : statusOf(drafted.fault), drafted)
  }
  const planned = await planFile(actor, municipality, code, bytes, input)
  return told(planned.ok ? 200 : statusOf(planned.fault), planned)
}

const statusOf = (fault: string): number => (fault === 'forbidden' ? 403 : fault === 'missing' ? 404 : 422)

async function readSent(request: Request) {
  try {
    const form = await request.formData()
    const [file, said, source] = [form.get('file'), form.get('said'), form.get('source') ?? '']
    if (!(file instanceof Blob) || typeof said !== 'string' || typeof source !== 'string') return null
    const input = importInput.safeParse(JSON.parse(said))
    if (!input.success || source.length > LONGEST_SOURCE) return null
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { bytes, input: input.data, source, isToDraft: form.get('do') === 'draft' }
  } catch {
    return null
  }
}
