import type { MunicipalitySlug, SeedIndicatorDimension } from './indicator'

export type SeedDimension = {
  key: string
  slug: string
  title: string
  titleEn: string
  isOrdered: boolean
  categories: { key: string; label: string; labelEn: string }[]
}

const category = (key: string, label: string, labelEn: string) => ({ key, label, labelEn })

/** Ages in life order: five-year groups and the wider ones, by their first year and then their last. */
const AGES = [
  '0-4 0-19 5-9 10-14 15-19 18-29 20-24 20-64 25-29 30-34 30-49 35-39 40-44 45-49 50-54 50-64 55-59 60-64 65-69',
  '65+ 70-74 75-79 80+',
]
const age = (key: string) => {
  const years = key.replace('-', '–')
  return key.endsWith('+')
    ? category(key, `${key.slice(0, -1)} år och äldre`, `ages ${years}`)
    : category(key, `${years} år`, `ages ${years}`)
}

export const dimensions: SeedDimension[] = [
  {
    key: 'sex',
    slug: 'kon',
    title: 'Kön',
    titleEn: 'Sex',
    isOrdered: false,
    categories: [category('women', 'kvinnor', 'women'), category('men', 'män', 'men')],
  },
  {
    key: 'age',
    slug: 'alder',
    title: 'Ålder',
    titleEn: 'Age',
    isOrdered: true,
    categories: AGES.flatMap(line => line.split(' ')).map(age),
  },
  {
    key: 'education',
    slug: 'utbildning',
    title: 'Utbildning',
    titleEn: 'Education',
    isOrdered: true,
    categories: [
      category('lowerSecondary', 'de med kort utbildning', 'people with compulsory schooling at most'),
      category('upperSecondary', 'de med gymnasieutbildning', 'people with upper secondary education'),
      category('postSecondary', 'de med lång utbildning', 'people with higher education'),
    ],
  },
  {
    key: 'birthCountry',
    slug: 'fodelseland',
    title: 'Födelseland',
    titleEn: 'Country of birth',
    isOrdered: false,
    categories: [
      category('foreignBorn', 'utrikes födda', 'people born abroad'),
      category('swedenBorn', 'inrikes födda', 'people born in Sweden'),
    ],
  },
  {
    key: 'income',
    slug: 'inkomst',
    title: 'Inkomst',
    titleEn: 'Income',
    isOrdered: true,
    categories: [
      category('quintile1', 'de med lägst inkomst', 'people with the lowest incomes'),
      category('quintile2', 'de med näst lägst inkomst', 'people with the second lowest incomes'),
      category('quintile3', 'de med mellaninkomst', 'people with middle incomes'),
      category('quintile4', 'de med näst högst inkomst', 'people with the second highest incomes'),
      category('quintile5', 'de med högst inkomst', 'people with the highest incomes'),
    ],
  },
  {
    key: 'firstTimeVoter',
    slug: 'forstagangsvaljare',
    title: 'Förstagångsväljare',
    titleEn: 'First-time voter',
    isOrdered: false,
    categories: [
      category('yes', 'förstagångsväljare', 'first-time voters'),
      category('no', 'övriga väljare', 'other voters'),
    ],
  },
  {
    key: 'situation',
    slug: 'situation',
    title: 'Hemlöshetssituation',
    titleEn: 'Homelessness situation',
    isOrdered: false,
    categories: [
      category('acute', 'akut hemlöshet (situation 1)', 'acute homelessness (situation 1)'),
      category(
        'institution',
        'institution eller stödboende (situation 2)',
        'institution or supported housing (situation 2)',
      ),
    ],
  },
  {
    key: 'crimeType',
    slug: 'brottstyp',
    title: 'Brottstyp',
    titleEn: 'Type of offence',
    isOrdered: false,
    categories: [
      category('person', 'brott mot person', 'offences against the person'),
      category('theft', 'tillgreppsbrott', 'theft and robbery'),
      category('burglary', 'inbrottsstöld', 'burglary'),
      category('vandalism', 'skadegörelse', 'vandalism'),
      category('drugsWeapons', 'narkotika- och vapenbrott', 'drug and weapon offences'),
    ],
  },
]

type Sex = 'women' | 'men'
const other = { women: 'men', men: 'women' } as const

/** Women and men; `focus` was worse off at the baseline, the other way round in `swappedIn`. */
export const sex = (focus: Sex, swappedIn?: MunicipalitySlug): SeedIndicatorDimension => ({
  key: 'sex',
  focus,
  reference: other[focus],
  ...(swappedIn && { swappedIn }),
})

/** Girls and boys. */
export const pupilSex = (focus: Sex): SeedIndicatorDimension => ({
  ...sex(focus),
  labels: { women: { sv: 'flickor', en: 'girls' }, men: { sv: 'pojkar', en: 'boys' } },
})

/** Those born abroad against those born in Sweden. */
export const birthCountry: SeedIndicatorDimension = {
  key: 'birthCountry',
  focus: 'foreignBorn',
  reference: 'swedenBorn',
}

/** Age groups as the people in them, who are told of in sentences: "skillnaden mellan 18–29-åringar och …". */
export function ages(keys: string[], focus: string, reference: string): SeedIndicatorDimension {
  const people = (key: string) => {
    const years = key.replace('-', '–')
    return key.endsWith('+')
      ? { sv: `${key.slice(0, -1)}-åringar och äldre`, en: `people aged ${key.slice(0, -1)} and over` }
      : { sv: `${years}-åringar`, en: `people aged ${years}` }
  }
  return { key: 'age', focus, reference, labels: Object.fromEntries(keys.map(key => [key, people(key)])) }
}
