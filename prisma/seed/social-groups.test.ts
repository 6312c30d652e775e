import { describe, expect, it } from 'vitest'
import { readData } from './content'
import { dimensions } from './dimensions'
import { indicators } from './indicators'
import { readSeriesLine } from './series-line'

const lines = readData('values/kolada-2024-08.txt').trimEnd().split('\n').map(readSeriesLine)
const turnout = indicators.find(({ code }) => code === 'N05401')

function turnoutOf(breakdown: string, year: number): number {
  const line = lines.find(
    each => each.indicator === 'N05401' && each.geography === '1490' && each.breakdown === breakdown,
  )
  return Number(line?.cells.find(cell => cell.year === year)?.value)
}

describe('turnout in Borås by social group', () => {
  it.each([
    ['birthCountry', 25, 33, 'utrikes födda', 'inrikes födda'],
    ['income', 20, 26, 'de med lägst inkomst', 'de med högst inkomst'],
    ['education', 15, 19, 'de med kort utbildning', 'de med lång utbildning'],
    ['age', 7, 12, '18–29-åringar', '50–64-åringar'],
  ])('by %s: the gap was %d points in 2018 and %d in 2022, %s against %s', (key, before, now, worseOff, betterOff) => {
    const own = turnout?.dimensions.find(dimension => dimension.key === key)
    const { focus = '', reference = '' } = { ...own }
    const gap = (year: number) => turnoutOf(`${key}=${reference}`, year) - turnoutOf(`${key}=${focus}`, year)
    expect([gap(2018), gap(2022)]).toEqual([before, now])
    const label = (category: string | null) =>
      own?.labels?.[category ?? '']?.sv ??
      dimensions.find(dimension => dimension.key === key)?.categories.find(each => each.key === category)?.label
    expect([label(focus), label(reference)]).toEqual([worseOff, betterOff])
  })
})

describe('a complete count', () => {
  const isSurvey = /HLV|medborgarundersökning|Skolinspektionen|trygghetsundersökning/i

  it('is every measure but those of surveys', () => {
    const wrong = indicators.filter(({ source, isCompleteCount }) => isSurvey.test(source) === isCompleteCount)
    expect(wrong.map(({ code }) => code)).toEqual([])
  })
})
