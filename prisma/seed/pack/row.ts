export type Written = string | number | boolean | null | Written[] | { [key: string]: Written | undefined }

/** What a row says, column by column. A column that points at another row holds that row's key. */
export type Fields = Record<string, Written>

/** Rows by table. */
export type Rows = Map<string, Fields[]>

/** The key of a row: what tells it from the others of its table and municipality, whatever its number. */
export const keyOf = (...parts: readonly (Written | undefined)[]): string =>
  parts.map(part => (part === null || part === undefined ? '' : String(part))).join('\t')

/** Whether two values say the same: a decimal may be written as text, and the order in an object says nothing. */
export function isSame(a: Written | undefined, b: Written | undefined): boolean {
  if (a === b || ((a ?? null) === null && (b ?? null) === null)) return true
  if (typeof a === 'number' && typeof b === 'string') return b.trim() !== '' && a === Number(b)
  if (typeof a === 'string' && typeof b === 'number') return isSame(b, a)
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, i) => isSame(value, b[i]))
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(key => isSame(a[key], b[key]))
}
