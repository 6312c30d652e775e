import { createHash } from 'node:crypto'
import { fileKinds, type FileKind } from '@/lib/exchange/file-kinds'
import type { InvalidParameter } from '@/lib/exchange/open-data/parameters'

// Open data: anyone's page may read it. A shared cache must ask each time, so that nothing withdrawn lives on.
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
  'Cache-Control': 'public, max-age=0, must-revalidate',
}
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

/** What is told as JSON, or 304 when it is known already. */
export const jsonAnswer = (request: Request, body: unknown, about: Record<string, string> = {}): Response =>
  answer(request, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8', ...about })

/** A text of a type of its own. */
export const textAnswer = (
  request: Request,
  type: string,
  text: string,
  about: Record<string, string> = {},
): Response => answer(request, text, { 'Content-Type': type, ...about })

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

/** The address leads to nothing of ours (RFC 9457 problem). */
export const notFoundAnswer = (detail: string): Response => problemAnswer(404, 'Not Found', { detail })

/** Something was wrong with the parameters: each is told (Digg's REST profile). */
export const invalidAnswer = (invalid: readonly InvalidParameter[]): Response =>
  problemAnswer(400, 'Bad Request', {
    detail: `Kontrollera ${invalid.map(({ property }) => property).join(', ')}.`,
    'invalid-parameters': invalid,
  })

/** Well asked, and never made (oEmbed asks for this status). */
export const notMadeAnswer = (detail: string): Response => problemAnswer(501, 'Not Implemented', { detail })

const problemAnswer = (status: number, title: string, about: object): Response =>
  Response.json(
    { type: 'about:blank', title, status, ...about },
    { status, headers: { ...open, 'Content-Type': 'application/problem+json' } },
  )

/** The file is being made. */
export const notYetAnswer = (detail: string): Response =>
  Response.json(
    { type: 'about:blank', title: 'Service Unavailable', status: 503, detail },
    { status: 503, headers: { ...open, 'Retry-After': '60', 'Content-Type': 'application/problem+json' } },
  )
