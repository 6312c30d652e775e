const NUMBER = '(−?\\d[\\d\\u202f,.]*\\d|−?\\d)'

/**
 * "56,3 % i Norrby och 80,0 % i hela Borås", or "i resten av Borås", which the table names with a capital; and the
 * difference between them where it is said.
 */
export function placesIn(caption: string, places: readonly string[]) {
  const place = `(${longestFirst(places)})`
  const value = new RegExp(`${NUMBER}[^()\\d]*? (?:i|in)(?: hela| all of)? ${place}`, 'gi')
  return {
    figures: [...caption.matchAll(value)].map(([, number = '', name = '']) => ({
      number,
      place: places.find(one => one.toLowerCase() === name.toLowerCase()) ?? name,
    })),
    difference: new RegExp(`(?:Skillnaden är|The difference is) ${NUMBER}`).exec(caption)?.[1],
  }
}

const longestFirst = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|') || '(?!)'

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
