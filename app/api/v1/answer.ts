import { createHash } from 'node:crypto'
import { fileKinds, type FileKind } from '@/lib/exchange/file-kinds'

// Open data: anyone's page may read it. A shared cache must ask each time, so that nothing withdrawn lives on.
const open = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=0, must-revalidate' }
// A picture that is opened by itself may run nothing.
const inert = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" }

/** A file to save under a name, or 304 when the caller has it already. */
export function fileAnswer(
  request: Request,
  kind: FileKind,
  name: string,
  body: string | Uint8Array,
  about: Record<string, string> = {},
): Response {
  return answer(request, body, {
    ...about,
    'Content-Type': fileKinds[kind].type,
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}

/** What a page's own script asks for, or 304 when it has it already. */
export const jsonAnswer = (request: Request, body: unknown): Response =>
  answer(request, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' })

/** A text of a type of its own. */
export const textAnswer = (request: Request, type: string, text: string): Response =>
  answer(request, text, { 'Content-Type': type })

/** A picture to show where it is asked for, rather than to save. */
export const pictureAnswer = (request: Request, png: Uint8Array): Response =>
  answer(request, png, { 'Content-Type': 'image/png' })

function answer(request: Request, body: string | Uint8Array, about: Record<string, string>): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
  const headers = { ...open, ...inert, ETag: etag }
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  if (known.some(tag => tag.trim().replace(/^W\//, '') === etag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, ...about, 'Content-Length': String(bytes.byteLength) },
  })
}

/** The address leads to no file of ours (RFC 9457 problem). */
export const notFoundAnswer = (detail: string): Response =>
  Response.json(
    { type: 'about:blank', title: 'Not Found', status: 404, detail },
    { status: 404, headers: { ...open, 'Content-Type': 'application/problem+json' } },
  )

/** The file is being made. */
export const notYetAnswer = (detail: string): Response =>
  Response.json(
    { type: 'about:blank', title: 'Service Unavailable', status: 503, detail },
    { status: 503, headers: { ...open, 'Retry-After': '60', 'Content-Type': 'application/problem+json' } },
  )
