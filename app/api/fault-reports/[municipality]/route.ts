import { addressIn } from '@/lib/auth/caller'
import { faultPage } from '@/lib/faults/fault-page'
import { reportInput } from '@/lib/faults/fault-input'
import { reportFault } from '@/lib/faults/report-commands'
import { sentPage } from '@/lib/faults/reported-page'
import { paths } from '@/lib/municipality/paths'
import { getMunicipality } from '@/lib/municipality/queries'
import { foreignRefusalOf } from '@/lib/serve/refusal'
import { localeOf } from '@/lib/text/numbers'
import { readForm } from './read-form'

type Context = { params: Promise<{ municipality: string }> }
type Fault = Parameters<typeof faultPage>[0]['fault']

const STATUS: Record<Fault, number> = {
  ...{ missing: 400, long: 400, unreadable: 400 },
  ...{ foreign: 403, tooLarge: 413, tooMany: 429 },
}
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
}

/** Takes what anyone tells of a page, from a plain form, and answers with a page that says that it came or why it didn't. */
export async function POST(request: Request, { params }: Context) {
  const { municipality: slug } = await params
  const municipality = /^[a-z0-9-]{1,60}$/.test(slug) ? await getMunicipality(slug) : null
  if (!municipality)
    return new Response('Kommunen finns inte.', {
      status: 404,
      headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
    })
  const sent = foreignRefusalOf(request) ? 'foreign' : await readForm(request)
  const fields = typeof sent === 'string' ? {} : sent
  const locale = localeOf(fields.locale)
  const page = sentPage({ locale, municipality: slug }, fields.page ?? '')
  const refuse = (fault: Fault) =>
    new Response(faultPage({ locale, municipality: slug, fault, page, body: fields.body ?? '' }), {
      status: STATUS[fault],
      headers: { ...HEADERS, ...(fault === 'tooMany' && { 'Retry-After': '3600' }) },
    })
  if (typeof sent === 'string') return refuse(sent)
  const read = reportInput.safeParse(fields)
  if (!read.success) return refuse(read.error.issues[0]?.message === 'long' ? 'long' : 'missing')
  const { webbplats, body } = read.data
  // What fills in a field that nobody sees is told that all went well.
  const isReceived =
    webbplats !== '' || (await reportFault(municipality, { page, locale, body }, addressIn(request.headers)))
  if (!isReceived) return refuse('tooMany')
  const thanks = paths.faultReported({ locale, municipality: slug })
  return new Response(null, { status: 303, headers: { Location: thanks, 'Cache-Control': 'no-store' } })
}
