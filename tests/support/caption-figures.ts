/** What a caption's sentence says in numbers. `unread` is what is left of it when they are taken away. */
export type SaidFigures = { figures: Said[]; ratios: (Omit<Said, 'period'> & Partial<Said>)[]; unread: string }
type Said = { number: string; period: string }

const NUMBER = '(−?\\d[\\d\\u202f,.]*\\d|−?\\d)'
/** What is measured stands before the verb, and may hold numbers of its own: "elever i årskurs 9 …". */
const VERB =
  / (?:var|gick|ökade|minskade|kom närmare|kom längre|kan inte avgöras|was|went|rose|fell|narrowed|widened|moved nearer|moved farther|cannot be determined) /
const CHANGED_PLACES = /^(Grupperna har bytt plats|The groups have changed places)/
const RATIO = /^(?:Kvoten|The ratio)[ ,]/
const BARE_RATIOS = / (?:från|from) (\S+) (?:till|to) (\S+)$/

/** Reads a sentence without its full stop. `periods` are the labels of all periods that the page's tables know. */
export function figuresIn(sentence: string, periods: readonly string[]): SaidFigures {
  const isRatio = RATIO.test(sentence)
  const [, from = '', to = ''] = (isRatio && BARE_RATIOS.exec(sentence)) || []
  if (from) return { figures: [], ratios: [{ number: from }, { number: to }], unread: '' }
  const figures: Said[] = []
  let unread = CHANGED_PLACES.test(sentence) ? sentence : sentence.slice(VERB.exec(sentence)?.index ?? 0)
  const take = (pattern: RegExp, read: (...groups: string[]) => [number: string, period: string][]) => {
    unread = unread.replace(pattern, (_all, ...groups: string[]) => {
      for (const [number, period] of read(...groups)) figures.push({ number, period })
      return ' '
    })
  }
  const period = `(${longestFirst(periods)})`
  const at = (pattern: string) => new RegExp(pattern, 'g')
  // A trend's window and the value aimed at say nothing that the table could deny.
  take(at(`(?:i årsvärden|in yearly values) ${period}(?:–| … )${period}`), () => [])
  take(at(`(?:närmare|längre från|nearer to|farther from) ${NUMBER}`), () => [])
  take(at(`(?:sedan|since) ${period} (?=och|and)`), () => [])
  // "11,0 procentenheter högre för flickor" is said after its period.
  take(at(`${period}(?: var värdet| var det| the value was| it was)? ${NUMBER}[^()\\d]* (?:högre|higher) `), (p, n) => [
    [n, p],
  ])
  take(at(`(?:har vänt sedan|has turned since) ${period}, (?:från|from) ${NUMBER}`), (p, n) => [[n, p]])
  take(at(`${NUMBER}[^();:]*? (?:både|in both) ${period} (?:och|and) ${period}`), (n, p, q) => [
    [n, p],
    [n, q],
  ])
  take(at(`${NUMBER}[^();:]*? \\(${period}\\)`), (n, p) => [[n, p]])
  return isRatio ? { figures: [], ratios: figures, unread } : { figures, ratios: [], unread }
}

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
