import { type Attributable, attributable } from './attributable'
import { type BetweenGroupVariance, betweenGroupVariance, noiseCorrectedVariance } from './between-group-variance'
import { type Concentration, boundedConcentration, concentration } from './concentration'
import { type Entropy, entropy } from './entropy'
import { type Extremes, differenceOf, ratioOf } from './extremes'
import { type Group, type Measured, notApplicable } from './group'
import {
  type MeanDifference,
  indexOfDisparity,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
} from './mean-difference'
import { type SlopeIndex, linearSlopeIndex, logitSlopeIndex } from './slope-index'

/** What the measures need to know of the indicator and the dimension. `scale` is the whole of a share: 100 for %. */
export type Meaning = Extremes & { scale?: number }

/** The measures of a gap between any number of groups; those for analysts apart. */
export type InequalityMeasures = {
  /** D, everywhere. */
  difference: ReturnType<typeof differenceOf>
  /** R, everywhere; of a share it is that of the unfavourable share, which does not depend on the wording. */
  ratio: ReturnType<typeof ratioOf>
  /** SII and RII, where groups are ordered: logit for a share, else linear. */
  slopeIndex: Measured<SlopeIndex>
  /** BGV without noise, where groups are many. */
  variance: Measured
  forAnalysts: {
    linearSlopeIndex: Measured<SlopeIndex>
    concentration: Measured<Concentration>
    boundedConcentration: Measured<{ wagstaff: number; erreygers: number }>
    betweenGroupVariance: Measured<BetweenGroupVariance>
    meanDifferenceFromMean: Measured<MeanDifference>
    meanDifferenceFromBest: Measured<MeanDifference>
    meanDifferenceFromReference: Measured<MeanDifference>
    indexOfDisparity: Measured<MeanDifference>
    entropy: Measured<Entropy>
    attributable: Measured<Attributable>
  }
}

/** As many groups as make the distance between the highest and the lowest mostly noise. */
const MANY = 10

/** Every measure, or why it does not apply: statistics of one period's groups (WHO's definitions). */
export function inequalityMeasures(groups: readonly Group[], meaning: Meaning): InequalityMeasures {
  const { isFavourable, isOrdered, reference, scale } = meaning
  const unordered = <T>(measure: () => Measured<T>): Measured<T> => (isOrdered ? notApplicable('isOrdered') : measure())
  return {
    difference: differenceOf(groups, meaning),
    ratio: unfavourableRatio(groups, meaning),
    slopeIndex: scale ? logitSlopeIndex(groups, isOrdered, scale) : linearSlopeIndex(groups, isOrdered),
    variance: groups.length < MANY ? notApplicable('tooFewGroups') : unordered(() => noiseCorrectedVariance(groups)),
    forAnalysts: {
      linearSlopeIndex: linearSlopeIndex(groups, isOrdered),
      concentration: concentration(groups, isOrdered),
      boundedConcentration: scale ? boundedConcentration(groups, isOrdered, scale) : notApplicable('notOnScale'),
      betweenGroupVariance: unordered(() => betweenGroupVariance(groups)),
      meanDifferenceFromMean: unordered(() => meanDifferenceFromMean(groups)),
      meanDifferenceFromBest: unordered(() => meanDifferenceFromBest(groups, isFavourable)),
      meanDifferenceFromReference: unordered(() =>
        reference === undefined ? notApplicable('noReference') : meanDifferenceFromReference(groups, reference),
      ),
      indexOfDisparity: unordered(() => indexOfDisparity(groups)),
      entropy: unordered(() => entropy(groups)),
      attributable: attributable(groups, meaning),
    },
  }
}

function unfavourableRatio(groups: readonly Group[], meaning: Meaning): ReturnType<typeof ratioOf> {
  const { isFavourable, scale } = meaning
  if (!isFavourable || !scale) return ratioOf(groups, meaning)
  const turned = groups.map(group => ({ ...group, estimate: group.estimate === null ? null : scale - group.estimate }))
  return ratioOf(turned, { ...meaning, isFavourable: false })
}
