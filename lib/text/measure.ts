/** The gap measures as the pages name them; those after `variance` stand under "för analytiker". */
export type Measure =
  | 'difference'
  | 'ratio'
  | 'unfavourableRatio'
  | 'slopeIndex'
  | 'relativeSlopeIndex'
  | 'variance'
  | 'concentration'
  | 'boundedConcentration'
  | 'betweenGroupVariance'
  | 'meanDifferenceFromMean'
  | 'meanDifferenceFromBest'
  | 'meanDifferenceFromReference'
  | 'indexOfDisparity'
  | 'entropy'
  | 'attributable'

export type MeasureWords = { name: string; means: string }
