import { describe, expect, it } from 'vitest'
import { asItStands } from './choice'
import { choiceIn, isChosen, withChoice } from './chosen-address'

const all = {
  hidden: ['flickor', 'sverige'],
  fromZero: true,
  from: 2012.5,
  to: 2023.5,
  places: ['norrby', 'liknande-kommuner'],
  measure: 'N15030',
}

describe('an address that keeps what is chosen of a figure', () => {
  it('says it again', () => {
    expect(choiceIn('N15428', withChoice('', 'N15428', all))).toEqual(all)
  })

  it('says nothing where nothing is chosen', () => {
    expect(withChoice(withChoice('', 'N15428', all), 'N15428', asItStands)).toBe('')
  })

  it('leaves what else it asks', () => {
    expect(withChoice('?q=norrby', 'N15428', { ...asItStands, fromZero: true })).toBe('?q=norrby&figur=N15428&axel=0')
  })

  it('chooses nothing of another figure', () => {
    const search = withChoice('', 'N15428', all)
    expect(isChosen('N1542', search)).toBe(false)
    expect(choiceIn('N1542', search)).toEqual(asItStands)
  })

  it('is not believed where it says what cannot be', () => {
    const said = choiceIn(
      'N1',
      '?figur=N1&fran=x&till=&plats=../a&plats=a&plats=a&plats=b&plats=c&plats=d&plats=e&matt=%2F',
    )
    expect(said).toEqual({ ...asItStands, places: ['a', 'b', 'c', 'd'] })
  })
})
