import { expect, describe, it } from 'vitest'
import { attributable } from './attributable'
import { betweenGroupVariance, noiseCorrectedVariance } from './between-group-variance'
import { boundedConcentration, concentration } from './concentration'
import { entropy } from './entropy'
import { differenceOf, ratioOf } from './extremes'
import { fiveOrdered, REFERENCE, twentyFiveUnordered } from './known-groups'
import {
  indexOfDisparity,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
} from './mean-difference'
import { linearSlopeIndex, logitSlopeIndex } from './slope-index'

/** Six significant figures, or all that the answer is given with. */
const near = (answer: number) => expect.closeTo(answer, Math.max(0, 5 - Math.floor(Math.log10(Math.abs(answer)))))

describe('five ordered groups, high is good', () => {
  const groups = fiveOrdered
  const pair = { isFavourable: true, isOrdered: true }
  it('D and R', () => {
    expect(differenceOf(groups, pair).value).toEqual({ difference: 40, se: near(Math.hypot(5, 14)) })
    expect(ratioOf(groups, pair).value?.ratio).toBe(3)
  })
  it('ACI and RCI', () =>
    expect(concentration(groups, true).value).toEqual({ aci: near(7.3284203), rci: near(0.1777686) }))
  it('Wagstaff and Erreygers, on the 0–1 scale', () => {
    const mean = 41.2244898 / 100
    expect(boundedConcentration(groups, true, 100).value).toEqual({
      wagstaff: near(0.1777686 / (1 - mean)),
      erreygers: near(0.1777686 * 4 * mean),
    })
  })
  it('SII and RII, linear', () =>
    expect(linearSlopeIndex(groups, true).value).toEqual({ sii: near(46.2538109), rii: near(3.5558003) }))
  it('SII and RII, logit with the population once', () =>
    expect(logitSlopeIndex(groups, true, 100).value).toEqual({ sii: near(44.8905336), rii: near(3.2363397) }))
  it('PAR and PAF', () =>
    expect(attributable(groups, pair).value).toEqual({ par: near(18.7755102), paf: near(45.5445545) }))
})

describe('twenty-five groups in no order, high is good', () => {
  const groups = twentyFiveUnordered
  const reference = REFERENCE
  it('D and R', () => {
    expect(differenceOf(groups, { isFavourable: true, isOrdered: false }).value?.difference).toBe(29)
    expect(ratioOf(groups, { isFavourable: true, isOrdered: false }).value?.ratio).toEqual(near(1.5272727))
  })
  it('D against the reference group', () => {
    expect(differenceOf(groups, { isFavourable: true, isOrdered: false, reference }).value?.difference).toBe(62 - 55)
    expect(differenceOf(groups, { isFavourable: false, isOrdered: false, reference }).value?.difference).toBe(84 - 62)
  })
  it('BGV, BGSD and COV', () =>
    expect(betweenGroupVariance(groups).value).toMatchObject({
      bgv: near(46.1983255),
      bgsd: near(6.796935),
      cov: near(10.0387708),
    }))
  it('MDM', () =>
    expect(meanDifferenceFromMean(groups).value).toEqual({ unweighted: near(5.8917262), weighted: near(5.8348687) }))
  it('MDB', () =>
    expect(meanDifferenceFromBest(groups, true).value).toEqual({ unweighted: near(16.36), weighted: near(16.293155) }))
  it('MDR', () =>
    expect(meanDifferenceFromReference(groups, reference).value).toEqual({
      unweighted: near(7.24),
      weighted: near(7.2228463),
    }))
  it('IDIS', () =>
    expect(indexOfDisparity(groups).value).toEqual({ unweighted: near(8.7018177), weighted: near(8.6178417) }))
  it('Theil and MLD', () => expect(entropy(groups).value).toEqual({ theil: near(5.0359803), mld: near(5.0523552) }))
  it('PAR and PAF', () =>
    expect(attributable(groups, { isFavourable: true, isOrdered: false }).value).toEqual({
      par: near(16.293155),
      paf: near(24.0642656),
    }))
  it('BGV without noise is smaller', () => {
    const corrected = noiseCorrectedVariance(groups).value
    expect(corrected).toBeLessThan(46.2)
    expect(corrected).toBeGreaterThan(0)
  })
})
