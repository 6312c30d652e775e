import { describe, expect, it } from 'vitest'
import { asItStands } from './choice'
import { explored } from './explored'
import type { FigureData } from './figure-data'
import { figureWith } from './figure-fixtures'
import { readPeriod, spokenReading } from './period-reading'

const data: FigureData = figureWith([
  { label: 'Flickor', role: 'focus', values: [71.2, null, 76.4] },
  { label: 'Pojkar', role: 'reference', values: [63.1, 65, 71.2] },
])
data.gap = {
  focus: 's0',
  reference: 's1',
  over: [
    { x: 2015.5, text: '8,1' },
    { x: 2017.5, text: '5,2' },
  ],
}

describe('reading a figure at a period', () => {
  it('gives every group and the width of the gap', () => {
    expect(spokenReading(readPeriod(data, { x: 2017.5, label: '2017' }))).toBe(
      '2017: Flickor 76,4; Pojkar 71,2; skillnad 5,2',
    )
  })

  it('says that a value is missing, and nothing of a gap', () => {
    expect(readPeriod(data, { x: 2016.5, label: '2016' })).toEqual({
      label: '2016',
      rows: [
        { key: 's0', label: 'Flickor', text: '–' },
        { key: 's1', label: 'Pojkar', text: '65,0' },
      ],
      gap: undefined,
      notes: ['– uppgift saknas'],
    })
  })

  it('says why a value is hidden', () => {
    const hidden = structuredClone(data)
    hidden.series[0]!.points[1]!.mark = '..'
    const { rows, notes } = readPeriod(hidden, { x: 2016.5, label: '2016' })
    expect(rows[0]?.text).toBe('..')
    expect(notes).toEqual(['.. dolt för att skydda enskilda'])
  })

  it('leaves out a group that is put away, and the gap with it', () => {
    const chosen = explored(data, { ...asItStands, hidden: ['s1'] })
    expect(spokenReading(readPeriod(chosen, { x: 2017.5, label: '2017' }))).toBe('2017: Flickor 76,4')
  })
})
