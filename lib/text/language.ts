/** What sentences and numbers need of a language beside its dictionary: its marks and its small words. */
type Language = {
  other: 'sv' | 'en'
  /** With its country, as pages tell it to those who share them. */
  region: string
  /** How Swedish words are marked on a page of this language. */
  swedish: 'sv' | undefined
  /** What stands before the end of a file's name. */
  filePrefix: string
  decimalMark: ',' | '.'
  /** Between thousands, from 10 000. */
  thousandsMark: string
  /** Before the sign of per cent. */
  beforePercent: string
  and: string
  to: string
  /** "över −0,05": nearer to zero than a negative bound. */
  over: string
  under: string
  /** "100 % för 2022". */
  of: string
  percentagePoint: { one: string; many: string }
  years: string
  months: readonly string[]
  quarter: (number: string) => string
}

const NARROW_SPACE = '\u202f'
const NO_BREAK_SPACE = '\u00a0'

export const languages: Record<'sv' | 'en', Language> = {
  sv: {
    other: 'en',
    region: 'sv_SE',
    swedish: undefined,
    filePrefix: '',
    decimalMark: ',',
    thousandsMark: NARROW_SPACE,
    beforePercent: NO_BREAK_SPACE,
    and: 'och',
    to: 'till',
    over: 'över',
    under: 'under',
    of: 'för',
    percentagePoint: { one: 'procentenhet', many: 'procentenheter' },
    years: 'år',
    months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
    quarter: number => `kvartal ${number}`,
  },
  en: {
    other: 'sv',
    region: 'en_GB',
    swedish: 'sv',
    filePrefix: 'en.',
    decimalMark: '.',
    thousandsMark: ',',
    beforePercent: '',
    and: 'and',
    to: 'to',
    over: 'over',
    under: 'under',
    of: 'for',
    percentagePoint: { one: 'percentage point', many: 'percentage points' },
    years: 'years',
    months: 'January February March April May June July August September October November December'.split(' '),
    quarter: number => `Q${number}`,
  },
}

/** Content in both languages, in that of the page; what has no translation is told in Swedish. */
export const wordsIn = (locale: 'sv' | 'en', words: { sv: string; en: string | null | undefined }): string =>
  words[locale] || words.sv
