import type { Framework } from '@/lib/framework/framework'
import type { Indicator } from '@/lib/indicators/indicator'

/** The first goal of this framework that an indicator serves. */
export const goalIn = ({ goals }: Pick<Indicator, 'goals'>, { slug }: Pick<Framework, 'slug'>) =>
  goals.find(goal => goal.framework === slug)
