/** The same texts stand in row after row of a file, so each is looked up once. Of more than `most` it begins anew. */
export function remembered<T>(find: (text: string) => T, most = Infinity): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found!
    if (known.size >= most) known.clear()
    const own = most < Infinity ? copied(text) : text
    const now = find(own)
    known.set(own, now)
    return now
  }
}

/** What is remembered between files too. */
export const MOST_REMEMBERED = 20_000

/** A text that is cut out of a file keeps all of the file in memory; shorter ones are copied as they are cut. */
const SHORTEST_CUT = 13
const copied = (text: string): string =>
  text.length < SHORTEST_CUT ? text : Buffer.from(text, 'utf16le').toString('utf16le')
