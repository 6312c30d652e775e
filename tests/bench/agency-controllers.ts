import type { FileFault } from '@/lib/exchange/import/file-kind'
import type { Scope } from '@/lib/exchange/import/hold-against'
import { ale } from '../support/ale'
import type { Said } from './answered-file'

type Place = readonly [kind: 'district' | 'school' | 'reference', code: string, name: string]
/** Who holds a file against what, what they answer, and what must come of it: read from the file by hand. */
export type Controller = {
  file: string
  of: readonly [code: string, name: string]
  beside?: readonly Place[]
  about: Partial<Scope['indicator']>
  said?: Said
  refused?: FileFault
  /** "Plats grupp period värde" of some of its values, and how many there are. */
  right?: readonly string[]
  many?: number
}

const dimension = (key: string, names: Record<string, string>) => ({
  key,
  categories: Object.entries(names).map(([key, sv]) => ({ key, label: { sv, en: key } })),
})
const SEX = dimension('sex', { women: 'kvinnor', men: 'män' }) as Scope['indicator']['dimensions'][number]
const ORIGIN = dimension('birthCountry', { foreignBorn: 'utrikes födda', swedenBorn: 'inrikes födda' }) as typeof SEX
const indicator = (title: string, about: Controller['about'] = {}): Controller['about'] => ({
  ...{ title, name: { sv: title, en: null }, dimensions: [SEX], ...about },
})
const alone = { dimensions: [] }
const share = { unit: 'procent', isShare: true }

const VASBY = ['0114', 'Upplands Väsby'] as const
const FALUN = ['2080', 'Falun'] as const
const ALE = ['1440', 'Ale'] as const
const DALARNA = ['reference', '0020', 'Dalarnas län'] as const
const SWEDEN = ['reference', '0000', 'Sverige'] as const
const district = (name: string): Place => ['district', name, name]
const REGSO =
  'Bollstanäs, Hammarby-Vaxmyra, Odenslunda norra-Frestaby-Ekeby, Odenslunda södra-Bredden, Runby norra, Runby södra-Ed, Skälby-Brunnby Vik, Smedby södra-Älvsunda, Upplands Väsby centrum-Smedby norra, Upplands Väsby omland, Vilunda västra, Vilunda östra'
const DESO = ['0114A0010', ...Array.from({ length: 22 }, (_, i) => `0114C1${String(10 * (i + 1)).padStart(3, '0')}`)]
const neet = indicator('Unga som varken arbetar eller studerar, 16-24 år', { ...share, dimensions: [SEX, ORIGIN] })
const fingertips = {
  about: indicator('Health', { unit: 'per 100 000' }),
  said: {
    years: { within: 'first' as const },
    kept: {
      ...{ age_from_years_inclusive: '5', age_to_years_inclusive: '10', deprivation_decile: '1' },
      deprivation_category: 'district_and_unitary_authorities_apr_2019_geography',
    },
  },
}

export const CONTROLLERS: readonly Controller[] = [
  {
    ...{ file: 'scb_000005FC_deso_2024.xlsx', of: VASBY, beside: DESO.map(district) },
    ...{ about: indicator('Invånare'), many: 23 },
    right: ['0114A0010 Totalt 2023 898', '0114C1220 Totalt 2023 1797'],
  },
  {
    ...{ file: 'regso_socioekonomiskt_index_2022.csv', of: VASBY, beside: REGSO.split(', ').map(district) },
    ...{ about: indicator('Områdestyp', alone), many: 12 },
    right: ['Bollstanäs Totalt 2022 4', 'Skälby-Brunnby Vik Totalt 2022 3', 'Vilunda östra Totalt 2022 3'],
  },
  {
    ...{ file: 'siris_gymnasie_avgang_2024-25_extract.csv', of: ['1384', 'Kungsbacka'] as const },
    beside: [
      ['school', '58191646', 'Aranäsgymnasiet Enhet 2'],
      ['school', '64569393', 'Drottning Blankas Gymnasieskola Kungsbacka'],
    ],
    about: indicator('Avgångselever med studiebevis', { ...share, ...alone }),
    said: { rows: { Program: 'Nationella program' }, signs: { '..': 'confidential', '.': 'missing' } },
    right: [
      'Aranäsgymnasiet Enhet 2 Totalt 2024/25 confidential',
      'Drottning Blankas Gymnasieskola Kungsbacka Totalt 2024/25 20',
    ],
    many: 2,
  },
  {
    ...{ file: 'skolverket_betyg_o_prov_riksniva.xlsx', of: ALE, beside: [SWEDEN], many: 15 },
    about: indicator('Meritvärde i årskurs 9, 17 ämnen', { unit: 'poäng' }),
    said: {
      column:
        'Elever som avslutat åk 9 som fått eller skulle ha fått betyg enligt det mål- och kunskapsrelaterade betygsystemet, Genomsnittligt meritvärde beräknat på 17 ämnen3',
    },
    right: ['Sverige Totalt 2022/23 228,5', 'Sverige women 2018/19 243,3', 'Sverige men 2021/22 218,8'],
  },
  { file: 'skolinspektionen_index.xls', of: ALE, about: indicator('Trygghet'), refused: 'oldExcel' },
  { file: 'k_U05400_hypergene_2013.xls', of: ALE, about: indicator('Utredningstid'), refused: 'oldExcel' },
  {
    ...{ file: 'kld_sthlm2_2013.csv', of: VASBY, many: 16 },
    about: indicator('Kostnad individ- och familjeomsorg, kr/inv', { unit: 'kr/inv', ...alone }),
    right: ['Upplands Väsby Totalt 1996 1929', 'Upplands Väsby Totalt 2011 4458'],
  },
  {
    ...{ file: 'mucf_uvas_2024-11-08.xlsx', of: FALUN, beside: [DALARNA], about: neet, many: 9 },
    right: [
      ...['Dalarnas län Totalt 2022 5,6', 'Dalarnas län women|foreignBorn 2022 9,4'],
      ...['Dalarnas län foreignBorn 2022 8,6', 'Dalarnas län men 2022 5,8'],
    ],
  },
  {
    ...{ file: 'mucf_uvas_2024-11-08.xlsx', of: ['1780', 'Karlstad'] as const, about: neet, many: 9 },
    beside: [['reference', '0017', 'Värmlands län']],
    said: { table: 'Värmland', period: '2022' },
    right: ['Värmlands län Totalt 2022 5,6', 'Värmlands län women|swedenBorn 2022 4', 'Värmlands län men 2022 6,1'],
  },
  {
    ...{ file: 'mucf_uvas_2024-11-08.xlsx', of: FALUN, beside: [DALARNA], about: neet, many: 9 },
    said: { table: 'Inläs', rows: { Ålder: '16-24 år' }, areParts: true },
    right: ['Dalarnas län Totalt 2022 5,6', 'Dalarnas län women|foreignBorn 2022 9,4'],
  },
  {
    ...{ file: 'fk_ohalsotal_2024-11-06.xlsx', of: FALUN, beside: [DALARNA, SWEDEN], many: 54 },
    about: indicator('Ohälsotalet', { unit: 'dagar', periodicity: 'monthly' }),
    right: ['Dalarnas län Totalt september 2024 26,4', 'Dalarnas län men januari 2024 20,9'],
  },
  {
    ...{ file: 'tillvaxtanalys_2024-08-21.xlsx', of: FALUN, beside: [DALARNA], many: 53 },
    about: indicator('Nystartade företag', { periodicity: 'quarterly', ...alone }),
    right: ['Dalarnas län Totalt kvartal 1 2024 433', 'Dalarnas län Totalt kvartal 1 2011 467'],
  },
  {
    ...{ file: 'bra_anmalda_brott_CONSTRUCTED_layout.csv', of: ALE, many: 1 },
    about: indicator('Anmälda brott per 100 000 invånare', { unit: 'per 100 000 invånare', ...alone }),
    ...{ said: { period: '2024' }, right: ['Ale Totalt 2024 7892'] },
  },
  {
    ...{ file: 'bra_anmalda_brott_CONSTRUCTED_layout.csv', of: ['0180', 'Stockholm'] as const, many: 3 },
    ...{ beside: [['district', '0180S1', 'Spånga-Tensta'], SWEDEN], about: indicator('Anmälda brott', alone) },
    said: { period: '2024', column: 'Antal' },
    right: ['Stockholm Totalt 2024 194520', 'Spånga-Tensta Totalt 2024 4105', 'Sverige Totalt 2024 1484300'],
  },
  {
    ...{ file: 'valmyndigheten_fortidsroster_2010_extract_latin1.csv', of: VASBY, many: 1 },
    ...{ about: indicator('Förtidsröster', alone), said: { rows: { lokal: 'Biblioteket' } } },
    right: ['Upplands Väsby Totalt 2010 1599'],
  },
  {
    ...{ file: 'opensdg_starter_indicator_1-1-1.csv', of: ALE, about: indicator('Poverty', alone), many: 2 },
    ...{ said: { isOwnPlace: true }, right: ['Ale Totalt 2015 2', 'Ale Totalt 2016 2'] },
  },
  {
    ...{ file: 'ons_sdg_indicator_1-2-1.csv', of: ALE, about: indicator('Poverty', share), many: 42 },
    said: { isOwnPlace: true },
    right: ['Ale Totalt 2005 19', 'Ale women 2005 19,4', 'Ale men 2018 17,6'],
  },
  {
    file: 'ees_special-data.csv',
    ...{ of: ['E08000016', 'Barnsley'], about: indicator('Indicator one', alone), refused: 'noTable' },
  },
  { file: 'ees_special-data.meta.csv', of: ALE, about: indicator('Indicator one'), refused: 'noTable' },
  { file: 'wagtail_example_date1904.xlsx', of: ALE, about: indicator('Links'), refused: 'noTable' },
  { file: 'wagtail_example_faulty.csv', of: ALE, about: indicator('Links'), refused: 'oldExcel' },
  {
    ...{ file: 'fingertips_DuplicateHeadersAndValidDataRows.csv', of: ['U25656', 'Area'], ...fingertips, many: 3 },
    right: ['Area Totalt 2024 5679', 'Area men 2024 5678', 'Area women 2024 5679'],
  },
  {
    ...{ file: 'fingertips_ValidHeadersInvalidDataRows.csv', of: ['U25656', 'Area'], ...fingertips, many: 1 },
    right: ['Area Totalt 2024 5679'],
  },
  {
    ...{ file: 'pxweb_example_BE0101F1datasymbols.px', of: ['0115', 'Vallentuna'], many: 6 },
    ...{ beside: [SWEDEN, ['reference', '0001', 'Stockholms län']], about: indicator('Inflyttade') },
    said: { rows: { age: '20' }, signs: { '.': 'missing', '....': 'missing' } },
    right: ['Sverige men 2003 456', 'Sverige women 2003 missing', 'Vallentuna women 2003 20'],
  },
  {
    ...{ file: 'pxweb_example_BE0101F1nildotsymbols.px', of: VASBY, about: indicator('Inflyttade'), many: 2 },
    said: { rows: { type: 'Inmigrated', age: '20' }, signs: { '-': 'zero' } },
    right: ['Upplands Väsby men 2003 14', 'Upplands Väsby women 2003 0'],
  },
  {
    ...{ file: 'replacements/ees_grouped-filters-and-indicators.csv', of: ['1', 'Provider 1'], many: 2 },
    ...{ about: indicator('Indicator 1', alone), right: ['Provider 1 Totalt 2022 19264353'] },
  },
  {
    ...{ file: 'replacements/ees_grouped-filters-and-indicators-replacement.csv', of: ['1', 'Provider 1'], many: 2 },
    ...{ about: indicator('Indicator 1', alone), right: ['Provider 1 Totalt 2022 49220007'] },
  },
  {
    ...{ file: 'replacements/ees_dates.csv', of: ['E92000001', 'England'], about: indicator('Open settings', alone) },
    said: { rows: { day: 'Monday', time_identifier: 'Week 13', week: '13' } },
    ...{ right: ['England Totalt 2020 22900'], many: 2 },
  },
  {
    ...{ file: 'replacements/ees_dates-replacement.csv', of: ['E92000001', 'England'] },
    ...{ about: indicator('Open settings', alone), right: ['England Totalt 2020 23000'], many: 2 },
    said: { rows: { day: 'Monday', time_identifier: 'Week 13', week: '13' } },
  },
]

/** Files that name what they are of: held against all of a municipality's indicators at once. */
export const SEVERAL: readonly (Pick<Controller, 'file' | 'of' | 'right' | 'many'> & { all: Controller['about'][] })[] =
  [
    {
      ...{ file: 'kld_sthlm2_2013.csv', of: VASBY, many: 31 },
      all: [
        indicator('Kostnad individ- och familjeomsorg, kr/inv', { code: 'A', unit: 'kr/inv', ...alone }),
        indicator('Elever i åk. 9 med minst godkänt i svenska, matematik och engelska, kommunala skolor, andel (%)', {
          code: 'B',
          ...share,
          ...alone,
        }),
      ],
      right: ['A 2011 4458', 'B 2012 78,423237'],
    },
    {
      ...{ file: 'replacements/ees_grouped-filters-and-indicators.csv', of: ['1', 'Provider 1'], many: 4 },
      all: [indicator('Indicator 1', { code: 'A', ...alone }), indicator('Indicator 3', { code: 'B', ...alone })],
      right: ['A 2022 19264353', 'B 2022 43651917'],
    },
  ]

/** What the program knows of the municipality, the indicator and its places. */
export function scopeOf({ of: [code, name], beside = [], about }: Pick<Controller, 'of' | 'beside' | 'about'>): Scope {
  const base = ale(about)
  const own = { ...base.places[0]!, code, name }
  const others = beside.map(([kind, code, name], i) => ({ ...own, id: i + 2, kind, code, name }))
  const keys = base.indicator.dimensions.reduce(
    (all, { key, categories }) => [
      ...all,
      ...all.flatMap(one => categories.map(category => [one, `${key}=${category.key}`].filter(Boolean).join('|'))),
    ],
    [''],
  )
  const groups = keys.map((key, id) => ({ ...base.groups[0]!, id, key }))
  return { ...base, municipality: { code, name }, places: [own, ...others], groups }
}
