/** What a form of the work area may be, at most; Next reads no more than a megabyte. */
const MOST_BYTES = 1_000_000
/** The kind of a server function stands in its id's highest bit: set, it is a cached question, which nobody may put from outside. */
const FUNCTION_ID = /^[0-7][0-9a-f]{41}$/
const TEXT = /^text\/plain(;\s*charset="?utf-8"?)?$/i
const MULTIPART = /^multipart\/form-data;\s*boundary="?[\w'()+,./:=? -]{1,70}"?$/i

type Request = { method: string; headers: Pick<Headers, 'get' | 'has'> }
type Refusal = { status: number; words: string }

/**
 * Why a request to the work area is not even passed on; null for one that is. Next would carry out a cached question,
 * and answer with 500 to another site's form and to what cannot be read.
 */
export function refusalOf({ method, headers }: Request): Refusal | null {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return null
  if (method !== 'POST') return { status: 405, words: 'Det går inte att göra så här.' }
  const foreign = foreignRefusalOf({ headers })
  if (foreign) return foreign
  const action = headers.get('next-action')
  if (action === null || !FUNCTION_ID.test(action))
    return { status: 404, words: 'Det finns inget att göra på den adressen.' }
  const type = headers.get('content-type') ?? ''
  if (!MULTIPART.test(type) && !TEXT.test(type)) return { status: 415, words: 'Innehållet går inte att läsa.' }
  const bytes = Number(headers.get('content-length') ?? NaN)
  if (bytes > MOST_BYTES) return { status: 413, words: 'Innehållet är för stort.' }
  return null
}

/** Why something sent from a page isn't taken: it was another site's page. */
export function foreignRefusalOf({ headers }: Pick<Request, 'headers'>): Refusal | null {
  const site = headers.get('sec-fetch-site')
  if ((site === null || site === 'same-origin') && isOwn(headers.get('origin'), headers)) return null
  return { status: 403, words: 'Begäran kom från en annan webbplats och togs inte emot.' }
}

/**
 * A form that was sent before the page's scripts had come: by the browser itself, to no function. Nothing is done; the
 * page is drawn anew, and its forms come alive.
 */
export const isTooEarly = ({ method, headers }: Request): boolean =>
  method === 'POST' && !headers.has('next-action') && MULTIPART.test(headers.get('content-type') ?? '')

/** Browsers send Origin with every POST. Behind a proxy the host that they asked is told by it, as Next takes it too. */
function isOwn(origin: string | null, headers: Request['headers']): boolean {
  if (!origin || !URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === (headers.get('x-forwarded-host') ?? headers.get('host'))
}
