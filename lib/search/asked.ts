const LONGEST_QUERY = 100

/** What is asked for in an address: its first, of a length that someone may have typed, without what isn't text. */
export function askedIn(query: string | string[] | undefined): string {
  const [first = ''] = [query].flat()
  return first
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
}
