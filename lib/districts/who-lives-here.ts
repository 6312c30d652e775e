import type { Indicator } from '@/lib/indicators/indicator'

type Described = { indicator: Pick<Indicator, 'direction' | 'rule'> }

/**
 * A share of people or households of which neither more nor less is better, such as age or background, tells who lives
 * in a place. It stands by itself: it is no goal, and no district is ranked by it.
 */
export const tellsWhoLivesHere = ({ indicator: { direction, rule } }: Described): boolean =>
  direction === 'neither' && rule.countsPeople
