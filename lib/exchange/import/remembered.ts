/** The same texts stand in row after row of a file, so each is looked up once. Of more than `most` it begins anew. */
export function remembered<T>(find: (text: string) => T, most = Infinity): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found!
    if (known.size >= most) known.clear()
    const now = find(text)
    known.set(text, now)
    return now
  }
}

/** What is remembered between files too. */
export const MOST_REMEMBERED = 20_000
