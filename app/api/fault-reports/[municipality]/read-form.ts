/** Room for a report at its longest, each character as three escapes. */
const MOST_BYTES = 40_000
const FORM = /^application\/x-www-form-urlencoded(;\s*charset="?utf-8"?)?$/i

/** The fields of a plain form, each the first of its name; or why it isn't taken. No more is read than a report can be. */
export async function readForm(request: Request): Promise<Record<string, string> | 'unreadable' | 'tooLarge'> {
  if (!FORM.test(request.headers.get('content-type') ?? '') || !request.body) return 'unreadable'
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of request.body) {
    bytes += part.byteLength
    if (bytes > MOST_BYTES) return 'tooLarge'
    parts.push(part)
  }
  const fields = new URLSearchParams(Buffer.concat(parts).toString('utf8'))
  return Object.fromEntries([...fields].toReversed())
}
