/** A group that a title speaks of, and where in it. */
export type GroupPhrase = { dimension: string; category: string; start: number; end: number }

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu')
const INCOMES = [1, 2, 3, 4, 5].map(
  number => ['income', `quintile${number}`, whole(`(?:i )?inkomstkvintil ${number}`)] as const,
)
// "utbilning" is as Kolada writes it.
const schooling = (level: string) => whole(`(?:med )?${level} utbild?ning`)

/** As Kolada names groups in titles. */
const GROUPS: readonly (readonly [dimension: string, category: string, RegExp])[] = [
  ['birthCountry', 'foreignBorn', whole('(?:bland )?utrikes född(?:a|as)?')],
  ['birthCountry', 'swedenBorn', whole('(?:bland )?inrikes född(?:a|as)?|född(?:a)? i sverige')],
  ['education', 'lowerSecondary', schooling('förgymnasial')],
  ['education', 'upperSecondary', schooling('gymnasial')],
  ['education', 'postSecondary', schooling('eftergymnasial')],
  ...INCOMES,
  ['sex', 'women', whole('(?:bland )?(?:kvinnor|flickor)')],
  ['sex', 'men', whole('(?:bland )?(?:män|pojkar)')],
]
const AGES = /(?<![\p{L}\d])(?:i åldern )?(\d{1,2})(?:\s?[-–]\s?(\d{1,2}) år|\+(?: år)?)(?![\p{L}\d])/u
const SHARE = /andel|\(%\)/i
/** Numbers of people, and shares of those who are something in all: their groups add up to the whole. */
const PARTS = /(?<!\p{L})antal(?!\p{L}|\s*\/|\s+per)|\(%\) av .* totalt/iu

/**
 * The groups that a title says it is of. A share of what is a group is something else: "Utrikes födda, andel (%)" and
 * "Dagar som tas ut av kvinnor, andel (%)" divide a whole, and have no gap; "Arbetslöshet bland utrikes födda" and
 * "Utrikes födda som röstade" are of the group.
 */
export function groupPhrases(title: string): GroupPhrase[] {
  if (PARTS.test(title)) return []
  const found = GROUPS.flatMap(([dimension, category, words]) => phraseOf(title, dimension, category, words))
  const [ages] = [AGES.exec(title)].flatMap(match => {
    if (!match) return []
    const category = match[2] ? `${match[1]}-${match[2]}` : `${match[1]}+`
    return [{ dimension: 'age', category, start: match.index, end: match.index + match[0].length }]
  })
  return [...found, ...(ages ? [ages] : [])].filter(phrase => !SHARE.test(title) || isOf(title, phrase))
}

const EVERYONE = /(?<!\p{L})(tot(alt|alen?)?|samtliga|alla|båda)(?!\p{L})/iu
/** Whether a group's name says that it is everybody. */
export const isEveryone = (name: string): boolean => EVERYONE.test(name)

/** The group that a table's name of it is of; null where it names none, or several. */
export function groupNamed(name: string): { dimension: string; category: string } | null {
  const found = GROUPS.filter(([, , words]) => words.test(name))
  const [first] = found
  return first && found.length === 1 && !isEveryone(name) ? { dimension: first[0], category: first[1] } : null
}

/** A description of one group, as that of them all: "Antal arbetslösa utrikes födda" is "Antal arbetslösa". */
export const withoutGroups = (text: string, dimensions: readonly string[]): string =>
  GROUPS.filter(([dimension]) => dimensions.includes(dimension))
    .reduce((rest, [, , words]) => rest.replace(new RegExp(words.source, 'giu'), ''), text)
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.)])/g, '')

function phraseOf(title: string, dimension: string, category: string, words: RegExp): GroupPhrase[] {
  const match = words.exec(title)
  if (!match) return []
  // Two of them ("inrikes födda med två utrikes födda föräldrar") say nothing simple.
  const rest = title.slice(match.index + match[0].length)
  if (words.test(rest)) return []
  return [{ dimension, category, start: match.index, end: match.index + match[0].length }]
}

function isOf(title: string, { start, end }: GroupPhrase): boolean {
  const before = title.slice(0, start).trimEnd()
  const said = title.slice(start, end)
  return /^bland /i.test(said) || before.endsWith(',') || /^ (som|med) /.test(title.slice(end))
}
