export const GOAL_LACKS = ['indicators', 'values', 'socialGaps', 'actions', 'analysis', 'owners', 'english'] as const
export type GoalLack = (typeof GOAL_LACKS)[number]

export type MeasuredBy = {
  hasValues: boolean
  /** Has published values of at least two groups by something else than sex: what the overall goal is about. */
  hasSocialGroups: boolean
}
/** An åtgärd: whether any body answers for it, or any person is named for it. */
export type DoneBy = { isAnsweredFor: boolean }

type Covered = { indicators: MeasuredBy[]; actions: DoneBy[]; isAnalysed: boolean; isTranslated: boolean }

/**
 * What a goal lacks to be followed: measures, values of each of them, a difference between social groups, something that
 * is done, what somebody has concluded in a round, and somebody who answers for all that is done; and English that says
 * what its Swedish says by now, where it has been translated.
 */
export function goalLacks({ indicators, actions, isAnalysed, isTranslated }: Covered): GoalLack[] {
  const isLacking: Record<GoalLack, boolean> = {
    indicators: indicators.length === 0,
    values: indicators.some(({ hasValues }) => !hasValues),
    socialGaps: indicators.length > 0 && !indicators.some(({ hasSocialGroups }) => hasSocialGroups),
    actions: actions.length === 0,
    analysis: !isAnalysed,
    owners: actions.some(({ isAnsweredFor }) => !isAnsweredFor),
    english: !isTranslated,
  }
  return GOAL_LACKS.filter(lack => isLacking[lack])
}

export const INDICATOR_LACKS = ['owner', 'source', 'baseline', 'fresh'] as const
export type IndicatorLack = (typeof INDICATOR_LACKS)[number]

export type Followed = {
  hasOwner: boolean
  hasSource: boolean
  /** The first year that it has a value of its own for. */
  firstYear: number | null
  /** Periods that have passed without values. */
  due: readonly string[]
}

/** What an indicator lacks; `baseline` is the year from which changes are counted. */
export function indicatorLacks({ hasOwner, hasSource, firstYear, due }: Followed, baseline: number): IndicatorLack[] {
  const isLacking: Record<IndicatorLack, boolean> = {
    owner: !hasOwner,
    source: !hasSource,
    baseline: firstYear === null || firstYear > baseline,
    fresh: firstYear === null || due.length > 0,
  }
  return INDICATOR_LACKS.filter(lack => isLacking[lack])
}
