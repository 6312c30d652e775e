/**
 * What a page sends its own scripts beside the markup, as the strings and numbers it holds: React's payload, row by
 * row, `id:json` or `id:Tlength,text` with the length in hexadecimal bytes. Names of components and the geometry of
 * drawings are left out.
 */
export function payloadOf(html: string): string[] {
  const pushed = [...html.matchAll(/self\.__next_f\.push\((\[.*?\])\)<\/script>/gs)]
  const text = pushed.map(([, json = '[]']) => (JSON.parse(json) as [number, string?])[1] ?? '').join('')
  return rowsOf(Buffer.from(text))
}

/** The rows of a payload, as it is sent to a browser that asks for it alone. */
function rowsOf(payload: Buffer): string[] {
  const found: string[] = []
  let at = 0
  while (at < payload.length) {
    const colon = payload.indexOf(':', at)
    if (colon < 0) break
    const text = /^T([0-9a-f]+),/.exec(payload.toString('latin1', colon + 1, colon + 12))
    const newline = payload.indexOf('\n', colon)
    const from = text ? colon + 1 + text[0].length : colon + 1
    const to = text ? from + Number.parseInt(text[1] ?? '0', 16) : newline < 0 ? payload.length : newline
    const row = payload.toString('utf8', from, to)
    found.push(...(text ? [row] : leavesOf(readRow(row))))
    at = text ? to : to + 1
  }
  return found
}

/** Rows of modules and hints begin with letters; they hold no content. */
const readRow = (row: string): unknown => (/^[[{"\d-]|^(true|false|null)/.test(row) ? JSON.parse(row) : null)

/** What places a mark in a drawing: says nothing that the table of the drawing does not say better. */
export const GEOMETRY =
  /^([xy][12]?|[cdr][xy]?|width|height|viewbox|transform|points|style|offset|stroke.*|font-size|fontsize|opacity)$/i

/** Every string and number within a value, but for geometry. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (GEOMETRY.test(key) ? [] : leavesOf(inner)))
}
