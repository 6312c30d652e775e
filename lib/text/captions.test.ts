import { describe, expect, it } from 'vitest'
import type { AssessmentOptions } from '@/lib/statistics/assess-change'
import { assessGap } from '@/lib/statistics/assess-gap'
import { assessLevel } from '@/lib/statistics/assess-level'
import { byar, wilson } from '@/lib/statistics/intervals'
import type { Direction, Point } from '@/lib/statistics/series'
import { year, years } from '@/lib/statistics/series-fixtures'
import { type CaptionFacts, caption } from './captions'
import { gapSentences } from './gap-caption'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const share = (y: number, x: number, n: number): Point => {
  const { value, lower, upper } = wilson(x, n)
  return year(y, value, lower, upper)
}
const rate = (y: number, count: number): Point => {
  const { value, lower, upper } = byar(count, 100_000, 100_000)
  return year(y, value, lower, upper)
}

type Case = {
  title: string
  unit: string
  decimals?: number
  direction?: Direction
  total: Point[]
  focus?: Point[]
  reference?: Point[]
  options?: Partial<AssessmentOptions>
}

function captionsOf(given: Case) {
  const [sv, en] = factsOf(given)
  return [plain(caption('sv', sv)), plain(caption('en', en))] as const
}

function factsOf({ title, unit, decimals = 1, direction = 'higher', total, focus, reference, options }: Case) {
  const given = { baselineStart: '2021-01-01', completeCount: false, direction, measuredEachPeriod: true, ...options }
  const isShare = unit === '%'
  const facts: CaptionFacts = { title, unit, decimals, direction, isShare, level: assessLevel(total, given) }
  const assessment = focus && reference && assessGap(focus, reference, { ...given, isShare })
  const withGap = (a: string, b: string) => ({
    ...facts,
    ...(assessment && { gap: { focus: a, reference: b, assessment } }),
  })
  return [withGap('pojkar', 'flickor'), withGap('boys', 'girls')] as const
}

const exam = 'Gymnasieelever med examen inom 4 år, andel (%)'
const smokers = 'Invånare 16-84 år som röker dagligen, andel (%)'
const evictions = 'Verkställda vräkningar, antal/100 000 inv'
const cost = 'Nettokostnad fritidsgårdar, kr/inv'
const rising = years(2015, [70, 71, 72, 73, 74, 75, 76, 77, 78, 79])

/** Read by eye: level, gap, certainty, window, turning, what is missing. */
const golden: [string, Case, string, string][] = [
  [
    'level and gap certain from known intervals',
    {
      title: exam,
      unit: '%',
      total: [share(2021, 14240, 20000), share(2023, 15280, 20000)],
      focus: [share(2021, 6715, 10000), share(2023, 7380, 10000)],
      reference: [share(2021, 7525, 10000), share(2023, 7900, 10000)],
    },
    'Andelen gymnasieelever med examen inom 4 år ökade från 71,2 % (2021) till 76,4 % (2023). ' +
      'Skillnaden mellan pojkar och flickor minskade från 8,1 (2021) till 5,2 procentenheter (2023).',
    'The share rose from 71.2% (2021) to 76.4% (2023). ' +
      'The gap between boys and girls narrowed from 8.1 (2021) to 5.2 percentage points (2023).',
  ],
  [
    'known intervals that tell no change',
    { title: evictions, unit: 'antal/100 000 inv', direction: 'lower', total: [rate(2021, 14), rate(2023, 17)] },
    'Antalet verkställda vräkningar var 14,0 (2021) och 17,0 per 100 000 invånare (2023): ingen säker förändring.',
    'The number was 14.0 (2021) and 17.0 per 100,000 inhabitants (2023): no certain change.',
  ],
  [
    'a certain change smaller than the rounding',
    {
      title: smokers,
      unit: '%',
      decimals: 0,
      direction: 'lower',
      total: [year(2021, 7.4, 7.3, 7.5), year(2022, 6.6, 6.5, 6.7)],
    },
    'Andelen invånare 16–84 år som röker dagligen minskade, ' +
      'men för lite för att synas i avrundade värden: 7 % både 2021 och 2022.',
    'The share fell, but too little to show in rounded values: 7% in both 2021 and 2022.',
  ],
  [
    'a certain trend that the change since the baseline follows',
    { title: exam, unit: '%', total: rising },
    'Andelen gymnasieelever med examen inom 4 år ökade från 76,0 % (2021) till 79,0 % (2024); ' +
      'trenden i årsvärden 2015–2024 är säker.',
    'The share rose from 76.0% (2021) to 79.0% (2024); the trend in yearly values 2015–2024 is certain.',
  ],
  [
    'a certain trend with no value for the baseline',
    { title: exam, unit: '%', total: rising, options: { baselineStart: '2010-01-01' } },
    'Andelen gymnasieelever med examen inom 4 år ökade i årsvärden 2015–2024 (säker trend) och var 79,0 % (2024).',
    'The share rose in yearly values 2015–2024 (the trend is certain) and was 79.0% (2024).',
  ],
  [
    'no certain trend in level or gap',
    {
      title: cost,
      unit: 'kr/inv',
      decimals: 0,
      direction: 'neither',
      total: years(2019, [430, 512, 428, 12345, 440]),
      focus: years(2019, [430, 512, 428, 520, 440]),
      reference: years(2019, [530, 552, 528, 620, 500]),
    },
    'Nettokostnad fritidsgårdar: beloppet var 428 (2021) och 440 kr per invånare (2023): ' +
      'ingen säker trend i årsvärden 2019–2023. ' +
      'Skillnaden mellan pojkar och flickor var 100 (2021) och 60 kr per invånare (2023): ingen säker trend.',
    'The amount was 428 (2021) and 440 SEK per inhabitant (2023): no certain trend in yearly values 2019–2023. ' +
      'The gap between boys and girls was 100 (2021) and 60 SEK per inhabitant (2023): no certain trend.',
  ],
  [
    'a trend that has turned',
    {
      title: 'Deltagartillfällen i idrottsföreningar, antal/inv 7-20 år',
      unit: 'antal/inv 7-20 år',
      total: years(2014, [34, 33.5, 33, 32, 31, 30, 28.2, 26.6, 30.6, 33]),
    },
    'Antalet deltagartillfällen i idrottsföreningar minskade i årsvärden 2014–2023 men har vänt sedan 2021, ' +
      'från 26,6 till 33,0 per invånare 7–20 år (2023).',
    'The number fell in yearly values 2014–2023 but has turned since 2021, ' +
      'from 26.6 to 33.0 per inhabitant aged 7–20 (2023).',
  ],
  [
    'levelling down',
    {
      title: exam,
      unit: '%',
      total: years(2017, [75, 74, 73, 72, 71]),
      focus: years(2017, [70, 70, 70, 70, 70]),
      reference: years(2017, [80, 78, 76, 74, 72]),
      options: { baselineStart: '2017-01-01' },
    },
    'Andelen gymnasieelever med examen inom 4 år minskade från 75,0 % (2017) till 71,0 % (2021); ' +
      'trenden i årsvärden 2017–2021 är säker. ' +
      'Skillnaden mellan pojkar och flickor minskade från 10,0 (2017) till 2,0 procentenheter (2021); trenden är säker. ' +
      'Skillnaden minskar genom utjämning nedåt: det har blivit sämre för flickor, som hade det bättre.',
    'The share fell from 75.0% (2017) to 71.0% (2021); the trend in yearly values 2017–2021 is certain. ' +
      'The gap between boys and girls narrowed from 10.0 (2017) to 2.0 percentage points (2021); the trend is certain. ' +
      'The gap is closing by levelling down: things have become worse for girls, who were better off.',
  ],
  [
    'a complete count, where difference and ratio move apart',
    {
      title: smokers,
      unit: '%',
      direction: 'lower',
      total: years(2021, [30, 17]),
      focus: years(2021, [40, 24]),
      reference: years(2021, [20, 10]),
      options: { completeCount: true },
    },
    'Andelen invånare 16–84 år som röker dagligen gick från 30,0 % (2021) till 17,0 % (2022); ' +
      'förändringen visas utan osäkerhet (totalräkning). ' +
      'Skillnaden mellan pojkar och flickor gick från 20,0 (2021) till 14,0 procentenheter (2022); ' +
      'även den förändringen visas utan osäkerhet. ' +
      'Kvoten gick däremot från 2,00 till 2,40.',
    'The share went from 30.0% (2021) to 17.0% (2022); the change is shown without uncertainty (a complete count). ' +
      'The gap between boys and girls went from 20.0 (2021) to 14.0 percentage points (2022); ' +
      'that change too is shown without uncertainty. ' +
      'The ratio, however, went from 2.00 to 2.40.',
  ],
  [
    'a certain trend of the ratio, where the difference has none: 16.8 / 14 = 1.20, 12.8 / 10 = 1.28',
    {
      title: smokers,
      unit: '%',
      direction: 'lower',
      total: years(2017, [16, 15, 14, 13, 12]),
      focus: years(2017, [16.8, 15.86, 14.88, 13.86, 12.8]),
      reference: years(2017, [14, 13, 12, 11, 10]),
      options: { baselineStart: '2017-01-01' },
    },
    'Andelen invånare 16–84 år som röker dagligen minskade från 16,0 % (2017) till 12,0 % (2021); ' +
      'trenden i årsvärden 2017–2021 är säker. ' +
      'Skillnaden mellan pojkar och flickor var 2,8 procentenheter både 2017 och 2021: ingen säker trend. ' +
      'Kvoten däremot ökade från 1,20 (2017) till 1,28 (2021); trenden i årsvärden 2017–2021 är säker.',
    'The share fell from 16.0% (2017) to 12.0% (2021); the trend in yearly values 2017–2021 is certain. ' +
      'The gap between boys and girls was 2.8 percentage points in both 2017 and 2021: no certain trend. ' +
      'The ratio, however, rose from 1.20 (2017) to 1.28 (2021); the trend in yearly values 2017–2021 is certain.',
  ],
  [
    'a ratio that certainly grows while the difference certainly shrinks, of the unfavourable shares',
    {
      title: exam,
      unit: '%',
      total: years(2017, [75, 80, 84, 89, 94]),
      focus: years(2017, [70, 75, 80.5, 86.5, 93]),
      reference: years(2017, [80, 84, 88, 92, 96]),
      options: { baselineStart: '2017-01-01' },
    },
    'Andelen gymnasieelever med examen inom 4 år ökade från 75,0 % (2017) till 94,0 % (2021); ' +
      'trenden i årsvärden 2017–2021 är säker. ' +
      'Skillnaden mellan pojkar och flickor minskade från 10,0 (2017) till 3,0 procentenheter (2021); trenden är säker. ' +
      'Kvoten mellan de ogynnsamma andelarna däremot ökade från 1,50 (2017) till 1,75 (2021); ' +
      'trenden i årsvärden 2017–2021 är säker.',
    'The share rose from 75.0% (2017) to 94.0% (2021); the trend in yearly values 2017–2021 is certain. ' +
      'The gap between boys and girls narrowed from 10.0 (2017) to 3.0 percentage points (2021); the trend is certain. ' +
      'The ratio of the unfavourable shares, however, rose from 1.50 (2017) to 1.75 (2021); ' +
      'the trend in yearly values 2017–2021 is certain.',
  ],
  [
    'a ratio with a window of its own, since nobody smoked in one group in 2015 and 2016',
    {
      title: smokers,
      unit: '%',
      direction: 'lower',
      total: years(2015, [16, 15, 14, 13, 12, 11, 10]),
      focus: years(2015, [2.9, 2.7, 16.8, 15.86, 14.88, 13.86, 12.8]),
      reference: years(2015, [0, 0, 14, 13, 12, 11, 10]),
      options: { baselineStart: '2015-01-01' },
    },
    'Andelen invånare 16–84 år som röker dagligen minskade från 16,0 % (2015) till 10,0 % (2021); ' +
      'trenden i årsvärden 2015–2021 är säker. ' +
      'Skillnaden mellan pojkar och flickor var 2,9 (2015) och 2,8 procentenheter (2021): ingen säker trend. ' +
      'Kvoten däremot ökade i årsvärden 2017–2021 (säker trend) och var 1,28 (2021).',
    'The share fell from 16.0% (2015) to 10.0% (2021); the trend in yearly values 2015–2021 is certain. ' +
      'The gap between boys and girls was 2.9 (2015) and 2.8 percentage points (2021): no certain trend. ' +
      'The ratio, however, rose in yearly values 2017–2021 (the trend is certain) and was 1.28 (2021).',
  ],
  [
    'a ratio that moves by less than its decimals',
    {
      title: smokers,
      unit: '%',
      direction: 'lower',
      total: years(2017, [16, 15, 14, 13, 12]),
      focus: years(2017, [28.02, 26.026, 24.03, 22.032, 20.03]),
      reference: years(2017, [14, 13, 12, 11, 10]),
      options: { baselineStart: '2017-01-01' },
    },
    'Andelen invånare 16–84 år som röker dagligen minskade från 16,0 % (2017) till 12,0 % (2021); ' +
      'trenden i årsvärden 2017–2021 är säker. ' +
      'Skillnaden mellan pojkar och flickor minskade från 14,0 (2017) till 10,0 procentenheter (2021); trenden är säker. ' +
      'Kvoten däremot ökade i årsvärden 2017–2021 (säker trend) och var 2,00 (2021).',
    'The share fell from 16.0% (2017) to 12.0% (2021); the trend in yearly values 2017–2021 is certain. ' +
      'The gap between boys and girls narrowed from 14.0 (2017) to 10.0 percentage points (2021); the trend is certain. ' +
      'The ratio, however, rose in yearly values 2017–2021 (the trend is certain) and was 2.00 (2021).',
  ],
  [
    'a ratio that certainly grows between two known intervals',
    {
      title: smokers,
      unit: '%',
      direction: 'lower',
      total: [share(2021, 1500, 10000), share(2023, 750, 10000)],
      focus: [share(2021, 2000, 10000), share(2023, 1100, 10000)],
      reference: [share(2021, 1000, 10000), share(2023, 400, 10000)],
    },
    'Andelen invånare 16–84 år som röker dagligen minskade från 15,0 % (2021) till 7,5 % (2023). ' +
      'Skillnaden mellan pojkar och flickor minskade från 10,0 (2021) till 7,0 procentenheter (2023). ' +
      'Kvoten däremot ökade från 2,00 (2021) till 2,75 (2023).',
    'The share fell from 15.0% (2021) to 7.5% (2023). ' +
      'The gap between boys and girls narrowed from 10.0 (2021) to 7.0 percentage points (2023). ' +
      'The ratio, however, rose from 2.00 (2021) to 2.75 (2023).',
  ],
  [
    'groups that have changed place',
    {
      title: exam,
      unit: '%',
      total: [share(2021, 700, 1000), share(2023, 705, 1000)],
      focus: [share(2021, 680, 1000), share(2023, 712, 1000)],
      reference: [share(2021, 720, 1000), share(2023, 701, 1000)],
    },
    'Andelen gymnasieelever med examen inom 4 år var 70,0 % (2021) och 70,5 % (2023): ingen säker förändring. ' +
      'Grupperna har bytt plats: 2021 var värdet 4,0 procentenheter högre för flickor, ' +
      'men 2023 var det 1,1 procentenheter högre för pojkar.',
    'The share was 70.0% (2021) and 70.5% (2023): no certain change. ' +
      'The groups have changed places: in 2021 the value was 4.0 percentage points higher for girls, ' +
      'but in 2023 it was 1.1 percentage points higher for boys.',
  ],
  [
    'a difference that the rounded ends would contradict',
    {
      title: exam,
      unit: '%',
      decimals: 0,
      total: years(2021, [70, 71]),
      focus: years(2021, [60.4, 61.4]),
      reference: years(2021, [68.6, 67.6]),
    },
    'Andelen gymnasieelever med examen inom 4 år var 70 % (2021) och 71 % (2022); ' +
      'förändringen kan inte avgöras: färre än fem årsvärden och okänd osäkerhet. ' +
      'Skillnaden mellan pojkar och flickor (räknad på oavrundade värden) var 8 (2021) och 6 procentenheter (2022); ' +
      'inte heller den förändringen kan avgöras.',
    'The share was 70% (2021) and 71% (2022); ' +
      'the change cannot be determined: fewer than five yearly values and unknown uncertainty. ' +
      'The gap between boys and girls (computed from unrounded values) was 8 (2021) and 6 percentage points (2022); ' +
      'nor can that change be determined.',
  ],
  [
    'nearer is better',
    {
      title: 'Anställda utrikes födda, kommun, balanstal',
      unit: 'kvot',
      decimals: 2,
      direction: { towards: 1 },
      total: years(2018, [1.3, 1.24, 1.2, 1.11, 1.05]),
    },
    'Balanstalet för anställda utrikes födda (kommun) kom närmare 1, från 1,11 (2021) till 1,05 (2022); ' +
      'trenden i årsvärden 2018–2022 är säker.',
    'The value moved nearer to 1, from 1.11 (2021) to 1.05 (2022); the trend in yearly values 2018–2022 is certain.',
  ],
  [
    'one value only',
    { title: 'Trygghet i skolan, index 0–10', unit: 'index 0–10', decimals: 2, total: [year(2025, 8.04)] },
    'Tryggheten i skolan (index 0–10) var 8,04 (2025); förändringen kan inte avgöras: bara ett värde.',
    'The value was 8.04 (2025); the change cannot be determined: only one value.',
  ],
  [
    'no value at all',
    { title: smokers, unit: '%', total: [] },
    'Andelen invånare 16–84 år som röker dagligen kan inte avgöras: inga värden.',
    'The share cannot be determined: no values.',
  ],
  [
    'hidden values',
    { title: 'Medellivslängd kvinnor, år', unit: 'år', total: [year(2021, 84.3)], options: { hasHidden: true } },
    'Medellivslängden för kvinnor var 84,3 år (2021); förändringen kan inte avgöras: värden är dolda (röjandeskydd).',
    'The value was 84.3 years (2021); the change cannot be determined: values are hidden (disclosure control).',
  ],
]

describe('captions', () => {
  it.each(golden)('%s', (_, facts, sv, en) => expect(captionsOf(facts)).toEqual([sv, en]))

  it('of a gap by itself lean on no sentence before: window and reason are named', () => {
    const alone = (total: Point[], last: number) => {
      const [facts] = factsOf({
        title: exam,
        unit: '%',
        total,
        focus: total,
        reference: years(last, [80, 80, 80, 80, 80]),
      })
      return facts.gap && plain(gapSentences('sv', facts, facts.gap).join('. '))
    }
    expect(alone(years(2017, [70, 75, 71, 74, 72]), 2017)).toBe(
      'Skillnaden mellan pojkar och flickor var 8,0 procentenheter (2021): ingen säker trend i årsvärden 2017–2021',
    )
    expect(alone(years(2021, [70]), 2021)).toBe(
      'Skillnaden mellan pojkar och flickor var 10,0 procentenheter (2021); ' +
        'förändringen kan inte avgöras: bara ett värde',
    )
  })

  it('have one to three sentences and no certain word without certainty', () => {
    for (const [, facts] of golden) {
      const [sv, en] = captionsOf(facts)
      expect(sv.split(/(?<=\.) /).length).toBeLessThanOrEqual(3)
      for (const sentence of sv.split(/(?<=\.) /).filter(s => /ingen säker|inte (heller )?|utan osäkerhet/.test(s)))
        expect(sentence).not.toMatch(/ökade|minskade|närmare/)
      for (const sentence of en.split(/(?<=\.) /).filter(s => /no certain|cannot|without/.test(s)))
        expect(sentence).not.toMatch(/rose|fell|narrowed|widened|nearer/)
    }
  })
})
