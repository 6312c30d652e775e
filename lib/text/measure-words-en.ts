import type { Measure, MeasureWords } from './measure'

/** The gap measures in English. */
export const measuresEn: Record<Measure, MeasureWords> = {
  difference: { name: 'Difference', means: 'One group’s value minus the other’s. Zero means no gap.' },
  ratio: { name: 'Ratio', means: 'How many times larger one value is. One means no gap.' },
  unfavourableRatio: {
    name: 'Ratio of the unfavourable shares',
    means:
      'How many times more common the unfavourable outcome is in one group. It is taken of the unfavourable share, ' +
      'since a ratio depends on how the indicator is worded. One means no gap.',
  },
  slopeIndex: {
    name: 'Slope index of inequality (SII)',
    means:
      'The difference between the two ends of the population, from the most disadvantaged to the most advantaged, ' +
      'counting every group by its size. Zero means no gap.',
  },
  relativeSlopeIndex: {
    name: 'Relative index of inequality (RII)',
    means: 'The same ends as in the slope index, as a ratio. One means no gap.',
  },
  variance: {
    name: 'Variance between groups, without noise',
    means:
      'How far the groups lie from the whole population’s value on average, squared, once what chance adds has been ' +
      'taken away. Zero means no spread.',
  },
  concentration: {
    name: 'Concentration index (ACI, RCI)',
    means: 'How the value gathers at one end of ordered groups. Zero means no gap.',
  },
  boundedConcentration: {
    name: 'Concentration index of shares (Wagstaff, Erreygers)',
    means: 'The concentration index of a value that cannot exceed 100%. Erreygers’ does not depend on the wording.',
  },
  betweenGroupVariance: {
    name: 'Between-group variance (BGV)',
    means: 'The groups’ squared distance from the mean, weighted by population. Chance is included.',
  },
  meanDifferenceFromMean: {
    name: 'Mean difference from mean (MDM)',
    means: 'The groups’ average distance from the whole population’s value.',
  },
  meanDifferenceFromBest: {
    name: 'Mean difference from best (MDB)',
    means: 'The groups’ average distance from the group best off.',
  },
  meanDifferenceFromReference: {
    name: 'Mean difference from reference (MDR)',
    means: 'The groups’ average distance from the reference group.',
  },
  indexOfDisparity: {
    name: 'Index of disparity (IDIS)',
    means: 'The mean difference from mean, in per cent of the mean.',
  },
  entropy: {
    name: 'Theil index and mean log deviation (TI, MLD)',
    means: 'How unevenly the value is spread over the groups, on a logarithmic scale.',
  },
  attributable: {
    name: 'Population attributable risk and fraction (PAR, PAF)',
    means: 'How much the whole population’s value would improve if everyone were as well off as the best group.',
  },
}
