/** What units need of a language. A unit is stored in Swedish, as its source writes it. */
type UnitLanguage = {
  percent: string
  /** A unit by itself; `per` is what it is told per. */
  named: (unit: string, kind: string, per: string) => string
  money: (scale: 'thousand' | 'million' | '', isSpelled: boolean) => string
  /** Who a number is per, or how many of them. */
  people: (people: string, number: number) => string
}

const NAMED_EN: Record<string, string> = {
  share: 'per cent',
  points: 'percentage points',
  years: 'years',
  count: 'number',
}

export const unitLanguages: Record<'sv' | 'en', UnitLanguage> = {
  sv: {
    percent: 'procent',
    named: unit => unit,
    money: (scale, isSpelled) => (isSpelled ? 'tusen kronor' : { thousand: 'tkr', million: 'mnkr', '': 'kr' }[scale]),
    people: people => people,
  },
  en: {
    percent: 'per cent',
    named: (unit, kind, per) =>
      kind === 'rate'
        ? `number ${per}`
        : (NAMED_EN[kind] ?? unit.replace(/^tusen kronor$/, 'thousand SEK').replace(/^kvot$/, 'ratio')),
    money: scale => (scale ? `${scale} SEK` : 'SEK'),
    people: (people, number) => {
      const many = number > 1
      return people
        .replace(/^invånare/, many ? 'inhabitants' : 'inhabitant')
        .replace(/^barn/, many ? 'children' : 'child')
        .replace(/^elev(er)?\b/, many ? 'pupils' : 'pupil')
        .replace(/^personer/, 'people')
        .replace(/ (\d+) år och äldre$/, ' aged $1 and over')
        .replace(/ (\d+–\d+|\d+\+?) år$/, ' aged $1')
    },
  },
}
