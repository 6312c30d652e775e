import { categoriesOf } from '@/lib/disclosure/breakdown'
import type { Known } from './known'
import { LONGEST_NAME } from './table'

/** The categories that a text names, by dimension; `{}` where it says everyone. */
export type WrittenGroup = Record<string, string>

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/\s*-\s*(?=\d)/g, '-')
    .replace(/(?<=\d)\s*(år|åringar|-åringar)(?![a-zåäö])/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** "Kvinnor och män" is everyone, whatever else stands about ages in the same cell. */
const TOTAL =
  /^((samtliga|alla|totalt( antal)?) (anställda|barn|deltagare|elever|hushåll|individer|invånare|personer|svarande)|totalt?|total|samtliga|alla|summa|båda könen|båda|kvinnor och män|män och kvinnor|flickor och pojkar|pojkar och flickor|both sexes|all|persons|t|1\+2|_t)$/

const SEX: Record<string, string[]> = {
  women: [
    'kvinnor',
    'kvinna',
    'kvinn',
    'flickor',
    'flicka',
    'k',
    'women',
    'woman',
    'female',
    'females',
    'girls',
    'f',
    'tjejer',
  ],
  men: ['män', 'man', 'pojkar', 'pojke', 'm', 'men', 'male', 'males', 'boys', 'killar'],
}
const BORN: Record<string, string[]> = {
  foreignBorn: [
    'utrikes födda',
    'utrikes född',
    'utrikesfödda',
    'utrikesfödd',
    'födda utomlands',
    'född utomlands',
    'foreign-born',
    'foreign born',
  ],
  swedenBorn: [
    'inrikes födda',
    'inrikes född',
    'inrikesfödda',
    'inrikesfödd',
    'födda i sverige',
    'född i sverige',
    'swedish-born',
    'born in sweden',
  ],
}
const EDUCATION: Record<string, string[]> = {
  lowerSecondary: ['förgymnasial', 'förgymnasial utbildning', 'grundskoleutbildning', 'kort utbildning'],
  upperSecondary: ['gymnasial', 'gymnasial utbildning', 'gymnasieutbildning'],
  postSecondary: ['eftergymnasial', 'eftergymnasial utbildning', 'lång utbildning'],
}
const WORDS: Record<string, Record<string, string[]>> = { sex: SEX, birthCountry: BORN, education: EDUCATION }

/**
 * The group that a text names, in the words of the indicator, its key or others in use ("Flickor", "K", "female"); several
 * dimensions may stand in one text ("Kvinnor Inrikesfödd"). Null where some word of it names none.
 */
export function groupIn(text: string, known: Known): WrittenGroup | null {
  if (text.length > LONGEST_NAME) return null
  const written = plain(text)
  if (written === '' || TOTAL.test(written)) return {}
  // "1 Män" is numbered; an age isn't.
  const whole = categoryOf(written, known) ?? categoryOf(written.replace(/^\d+[ .:-]+(?=\p{L})/u, ''), known)
  if (whole) return whole
  // Two dimensions in one cell: the longest beginning that is a category, and then the rest.
  const words = written.split(/[ ,/]+/)
  for (let many = words.length - 1; many > 0; many--) {
    const first = categoryOf(words.slice(0, many).join(' '), known)
    const rest = first && groupIn(words.slice(many).join(' '), known)
    if (first && rest && Object.keys(rest).every(dimension => !(dimension in first))) return { ...first, ...rest }
  }
  return null
}

/** A heading of sexes; "Sexualbrott" is none. */
export const OF_SEX = /kön|sex(?!\p{L})|gender/iu
/** As authorities number them (ISO 5218), in a column that is headed so alone. */
const SEX_CODES = new Map([
  ['1', 'män'],
  ['2', 'kvinnor'],
])
export const isSexCode = (text: string): boolean => SEX_CODES.has(text) || isTotal(text)
export const sexInWords = (text: string, head: string): string => (OF_SEX.test(head) && SEX_CODES.get(text)) || text

/** Every name of every category, by the dimensions that it is of: looked up for each label of a file. */
const named = new WeakMap<Known['indicator']['dimensions'], Map<string, WrittenGroup>>()
function namesIn(dimensions: Known['indicator']['dimensions']): Map<string, WrittenGroup> {
  const known = named.get(dimensions)
  if (known) return known
  const found = new Map<string, WrittenGroup>()
  for (const { key: dimension, categories } of dimensions)
    for (const { key, label } of categories)
      for (const name of [label.sv, label.en, key, ...(WORDS[dimension]?.[key] ?? [])])
        if (!found.has(plain(name))) found.set(plain(name), { [dimension]: key })
  named.set(dimensions, found)
  return found
}

const categoryOf = (written: string, { indicator }: Known): WrittenGroup | null =>
  namesIn(indicator.dimensions).get(written) ?? null

export const isTotal = (text: string): boolean => TOTAL.test(plain(text))

/** The indicator's own group of these categories; undefined where it has none such. */
export function groupOf(categories: WrittenGroup, { groups }: Known) {
  const asked = Object.entries(categories)
  return groups.find(({ key }) => {
    const own = new Map(categoriesOf(key))
    return own.size === asked.length && asked.every(([dimension, category]) => own.get(dimension) === category)
  })
}
