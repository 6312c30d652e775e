/** What a cell of a table can hold. */
export type SqliteValue = string | number | Uint8Array | null

/** A number of up to nine bytes, seven bits in each but the last; and where the next begins. */
export function varint(view: DataView, at: number): [value: number, next: number] {
  let value = 0
  for (let i = 0; i < 8; i++) {
    const byte = view.getUint8(at + i)
    value = value * 128 + (byte & 127)
    if (byte < 128) return [value, at + i + 1]
  }
  return [value * 256 + view.getUint8(at + 8), at + 9]
}

/** The values of a row: first what sort each is of, then their bytes. */
export function recordOf(row: Uint8Array, text: TextDecoder): SqliteValue[] {
  const view = new DataView(row.buffer, row.byteOffset, row.byteLength)
  const [head, first] = varint(view, 0)
  const values: SqliteValue[] = []
  let at = head
  for (let next = first; next < head;) {
    const [sort, after] = varint(view, next)
    next = after
    const size = sort >= 12 ? Math.floor((sort - 12) / 2) : (SIZES[sort] ?? 0)
    if (at + size > row.length) throw new RangeError('row')
    values.push(sort >= 12 ? several(row.subarray(at, at + size), sort, text) : single(view, at, sort))
    at += size
  }
  return values
}

/** In bytes: nothing, whole numbers, a float, and 0 and 1 that need none. */
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

const several = (bytes: Uint8Array, sort: number, text: TextDecoder) => (sort % 2 === 0 ? bytes : text.decode(bytes))

function single(view: DataView, at: number, sort: number): number | null {
  switch (sort) {
    case 1:
      return view.getInt8(at)
    case 2:
      return view.getInt16(at)
    case 3:
      return view.getInt8(at) * 2 ** 16 + view.getUint16(at + 1)
    case 4:
      return view.getInt32(at)
    case 5:
      return view.getInt16(at) * 2 ** 32 + view.getUint32(at + 2)
    case 6:
      return Number(view.getBigInt64(at))
    case 7:
      return view.getFloat64(at)
    case 8:
    case 9:
      return sort - 8
    default:
      return null
  }
}
