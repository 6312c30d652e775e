/** What a caption's sentence says in numbers. `unread` is what is left of it when they are taken away. */
export type SaidFigures = { figures: Said[]; ratios: string[]; unread: string }
/** A period is empty where it is the one that the sentence before named. */
type Said = { number: string; period: string; end: 'from' | 'to' }

const NUMBER = '((?:under|över|over)\\u00a0−?\\d[\\d,.]*|−?\\d(?:[\\d\\u202f,.]*\\d)?)'
/** What is measured stands before the verb, and may hold numbers of its own: "elever i årskurs 9 …". */
const VERB = / (?:steg|sjönk|växte|krympte|var|rose|fell|grew|shrank|was)(?= )/
const RATIO = /^(?:Räknad som kvot|The ratio)/
/** Sentences whose years and numbers the table cannot deny: a trend's beginning, a turn, a jump, missing values. */
const BESIDE =
  /^(?:Sedan|Since|Den har|It has|Det är en del|That is part|Utvecklingen|The trend|Mellan|Between|Värden saknas|There are no)/

/** Reads a sentence without its full stop. `periods` are the labels of all periods that the page's table knows. */
export function figuresIn(sentence: string, periods: readonly string[]): SaidFigures {
  if (RATIO.test(sentence)) {
    const ratios = [...sentence.matchAll(/(\d+[.,]\d\d)(?!\d)/g)].map(([, ratio = '']) => ratio)
    return { figures: [], ratios, unread: '' }
  }
  if (BESIDE.test(sentence)) return { figures: [], ratios: [], unread: '' }
  const period = `(${longestFirst(periods)})`
  const figures: Said[] = []
  let unread = sentence
  const take = (
    pattern: string,
    read: (...groups: string[]) => [number: string, period: string, end: Said['end']][],
  ) => {
    unread = unread.replace(new RegExp(pattern, 'g'), (_all, ...groups: string[]) => {
      for (const [number, at, end] of read(...groups)) figures.push({ number, period: at, end })
      return ' '
    })
  }
  // "År 2021 var andelen … 39,1 procent": the number is last, before who is worse off.
  take(`^(?:År|Perioden|In) ${period},? (?:var )?.*? ${NUMBER}(?=[^\\d]*$)`, (p, n) => [[n, p, 'to']])
  unread = unread.slice(Math.max(0, VERB.exec(unread)?.index ?? 0))
  // Rank and the value aimed at.
  take(`(?:sedan|since|tillbaka på|level of)(?: [^\\d,]*)? ${period}`, () => [])
  take(`(?:närmare|längre från|nearer to|farther from) ${NUMBER}`, () => [])
  take(
    `(?:från|from) ${NUMBER} (?:till|to) ${NUMBER}[^\\d]*? (?:mellan|between)(?: perioderna| the periods)? ${period} (?:och|and) ${period}`,
    (a, b, p, q) => [
      [a, p, 'from'],
      [b, q, 'to'],
    ],
  )
  take(`(?:från|from) ${NUMBER} (?:till|to) ${NUMBER}`, (a, b) => [
    [a, '', 'from'],
    [b, '', 'to'],
  ])
  take(`: ${NUMBER}[^\\d]*? (?:både|in both) ${period} (?:och|and) ${period}`, (n, p, q) => [
    [n, p, 'from'],
    [n, q, 'to'],
  ])
  // "11,0 procentenheter lägre för pojkar än för flickor 2021 men 4,9 högre 2022"
  take(`${NUMBER}[^()\\d]*? (?:in )?${period} (?:men|but) ${NUMBER} \\p{L}+ (?:in )?${period}`, (a, p, b, q) => [
    [a, p, 'from'],
    [b, q, 'to'],
  ])
  take(`${NUMBER} \\(${period}\\)`, (n, p) => [[n, p, 'to']])
  take(`(?:var då|was|var oförändra[dt]:|unchanged:) ${NUMBER}`, n => [[n, '', 'to']])
  return { figures, ratios: [], unread }
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
