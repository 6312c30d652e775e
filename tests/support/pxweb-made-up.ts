import type { Dataset } from './pxweb-server'

export const MADE_UP_TABLE = 'TAB9001'
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map(String)

const variable = (label: string, codes: Record<string, string>, extension: object = {}) => ({
  label,
  category: { index: Object.fromEntries(Object.keys(codes).map((code, i) => [code, i])), label: codes },
  extension: { elimination: false, codelists: [], ...extension },
})

const AGES = Object.fromEntries(['20-34', '35-49', '50-64'].map(ages => [ages, `${ages} år`]))
/** Norrby and another of Borås's by the division of two years, one of Borlänge's, and one that nobody knows. */
const DISTRICTS = {
  '1490R025_RegSO2020': 'Norrby',
  '1490R025_RegSO2025': 'Norrby',
  '1490R001_RegSO2025': 'Ett annat',
  '2081R001_RegSO2025': 'I Borlänge',
  '1490R999_RegSO2025': 'Okänt',
}
/** Two of the ages together, as a source sums them. */
export const AGE_LIST = {
  id: 'agg_Alder2',
  values: [{ code: '20-49', label: '20-49 år', valueMap: ['20-34', '35-49'] }],
}

/**
 * A table of years as SCB's are, with what Borås's own of them lack: made up by us, every number. In work of those born here
 * and abroad, which come nearer each other by a percent a year.
 */
export function madeUpTable(): Dataset {
  const dimension = {
    Region: variable(
      'region',
      { '00': 'Riket', '1490': 'Borås', '2081': 'Borlänge', ...DISTRICTS },
      { elimination: true },
    ),
    Fodelseregion: variable('födelseregion', { TOT: 'samtliga', SE: 'född i Sverige', UT: 'utrikes född' }),
    Kon: variable('kön', { '1+2': 'totalt', '1': 'män', '2': 'kvinnor' }),
    Alder: variable('ålder', AGES, { elimination: true, codelists: [{ id: AGE_LIST.id, label: 'Två åldrar' }] }),
    ContentsCode: {
      ...variable('tabellinnehåll', {
        ANDEL: 'Sysselsättningsgrad, procent',
        ANTAL: 'Antal sysselsatta',
        ALLA: 'Antal personer',
      }),
    },
    Tid: variable('år', Object.fromEntries(YEARS.map(year => [year, year]))),
  }
  Object.assign(dimension.ContentsCode.category, {
    unit: {
      ANDEL: { base: 'procent', decimals: 1 },
      ANTAL: { base: 'antal', decimals: 0 },
      ALLA: { base: 'antal', decimals: 0 },
    },
  })
  const id = Object.keys(dimension) as (keyof typeof dimension)[]
  const codes = id.map(name => Object.keys(dimension[name].category.index))
  const value = codes
    .reduce<string[][]>((cells, all) => cells.flatMap(cell => all.map(code => [...cell, code])), [[]])
    .map(([, born, sex, , contents, year]) => {
      if (contents === 'ALLA') return 1_000
      const since = Number(year) - 2018
      const share = born === 'SE' ? 28 : born === 'UT' ? 20 + since / 3 : 26
      const percent = Math.round((share + (sex === '1' ? 1 : sex === '2' ? -1 : 0)) * 10) / 10
      // Three ages together are three times as many percent of three thousand.
      return contents === 'ANTAL' ? Math.round(percent * 30) : percent
    })
  return {
    class: 'dataset',
    label: 'Förvärvsarbetande (påhittad tabell) efter region, födelseregion, kön och ålder. År 2018-2024',
    ...{ source: 'SCB', note: ['Påhittade tal.'], id, size: codes.map(all => all.length), dimension, value },
    role: { time: ['Tid'], metric: ['ContentsCode'] },
  }
}
