import { expect, it } from 'vitest'
import { missingSentences } from './missing-periods'

it('names one or two periods, and tells more in a row as a range', () => {
  expect(missingSentences('sv', [{ runs: [['2020', '2021']] }])).toEqual(['Uppgift saknas för 2020 och 2021.'])
  expect(missingSentences('sv', [{ runs: [['2012'], ['2014', '2015', '2016']] }])).toEqual([
    'Uppgift saknas för 2012 och 2014–2016.',
  ])
  expect(missingSentences('en', [{ runs: [['2019/20']] }])).toEqual(['No values are available for 2019/20.'])
})

it('names the group that lacks them, one sentence each', () => {
  const missing = [
    { runs: [['2020']], group: 'flickor' },
    { runs: [['2018'], ['2021']], group: 'pojkar' },
  ]
  expect(missingSentences('sv', missing)).toEqual([
    'Uppgift saknas för flickor 2020.',
    'Uppgift saknas för pojkar 2018 och 2021.',
  ])
})

it('says nothing where nothing is missing', () => expect(missingSentences('sv', [{ runs: [] }])).toEqual([]))
