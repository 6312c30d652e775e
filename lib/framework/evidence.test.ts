import { describe, expect, it } from 'vitest'
import { latestConclusion, type Evidence } from './evidence'

const words = (text: string, year: number | null, isConclusion = true): Evidence => ({
  id: 1,
  title: text,
  text,
  source: 'Kommunens webbplats',
  year,
  kind: isConclusion ? 'conclusion' : 'walk',
  ...{ firstDay: null, lastDay: null, participants: null, isConsented: false, district: null },
  saysGapsAre: isConclusion ? 'larger' : null,
})

describe('what the municipality itself has concluded', () => {
  it('is its latest conclusion, whatever the order', () =>
    expect(latestConclusion([words('ökar', 2021), words('ökar ännu', 2023), words('ökade', 2020)])).toEqual({
      text: 'ökar ännu',
      source: 'Kommunens webbplats',
      year: 2023,
      saysGapsAre: 'larger',
    }))

  it('is no other material, and nothing that has no year', () =>
    expect(latestConclusion([words('en vandring', 2024, false), words('odaterat', null)])).toBeNull())
})
