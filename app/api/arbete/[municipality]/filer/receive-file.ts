import type { z } from 'zod'
import { getSignedIn } from '@/lib/auth/session'
import type { SignedIn } from '@/lib/auth/sessions'
import { getTenant } from '@/lib/municipality/queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { foreignRefusalOf } from '@/lib/serve/refusal'
import { MOST_BYTES } from '@/lib/exchange/import/file-kind'

const FORM_BYTES = 400_000
const LONGEST_SOURCE = 2_000
const LONGEST_NAME = 200
const TO_DO = ['read', 'draft', 'submit', 'figure'] as const

export const told = (status: number, answer: object) =>
  Response.json(answer, { status, headers: { 'Cache-Control': 'private, no-store' } })
const refuse = (status: number, fault: string) => told(status, { ok: false, fault })
export const statusOf = (fault: string): number => (fault === 'forbidden' ? 403 : fault === 'missing' ? 404 : 422)

/** A file as it was posted, with what the person has said of it and what is to be done. */
export type SentFile<Input> = {
  bytes: Uint8Array
  name: string
  input: Input
  /** Texts of the form, '' where it has none. */
  source: string
  note: string
  /** Of which indicator a figure is wanted. */
  code: string
  do: (typeof TO_DO)[number]
}

/** The first beats of whatever takes a file: who, where, and what they sent. Answers what is wrong with it. */
export async function receiveFile<Input>(
  request: Request,
  slug: string,
  said: z.ZodType<Input>,
  act: (actor: SignedIn, here: Municipality, sent: SentFile<Input>) => Promise<Response>,
): Promise<Response> {
  if (foreignRefusalOf(request)) return refuse(403, 'malformed')
  const actor = await getSignedIn()
  if (!actor) return refuse(401, 'signedOut')
  const municipality = await getTenant(slug)
  if (!municipality) return refuse(404, 'missing')
  const length = Number(request.headers.get('content-length') ?? NaN)
  if (!(length <= MOST_BYTES + FORM_BYTES)) return refuse(413, 'tooLarge')
  const sent = await readSent(request, said)
  return sent ? act(actor, municipality, sent) : refuse(400, 'malformed')
}

async function readSent<Input>(request: Request, said: z.ZodType<Input>): Promise<SentFile<Input> | null> {
  try {
    const form = await request.formData()
    const text = (key: string) => String(form.get(key) ?? '').trim()
    const file = form.get('file')
    const input = said.safeParse(JSON.parse(text('said')))
    const [source, note, what] = [text('source'), text('note'), text('do')]
    if (!(file instanceof Blob) || !input.success || Math.max(source.length, note.length) > LONGEST_SOURCE) return null
    const name = (file instanceof File ? file.name : '').slice(0, LONGEST_NAME)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const asked = TO_DO.find(one => one === what) ?? 'read'
    return { bytes, name, input: input.data, source, note, code: text('code'), do: asked }
  } catch {
    return null
  }
}
