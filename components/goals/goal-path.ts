import type { GoalRef } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'

/** Where a goal is read: under the name of its målbild unless that is the current one. */
export const goalPath = (
  site: Site,
  { number, framework }: Pick<GoalRef, 'number' | 'framework'>,
  current: string | undefined,
): string => (framework === current ? paths.goal(site, number) : paths.goal(site, number, framework))
