import { z } from 'zod'
import { UNREADABLE } from '@/lib/input/row-id'
import type { IndicatorGroups } from './indicator-groups'

const MOST = 20
const pair = z.string(UNREADABLE).max(130, UNREADABLE)
const pairs = z.array(pair).max(MOST, UNREADABLE)

/** Of a form: the dimensions that are ticked, and for each dimension a group as "sex=women", or nothing. */
export const groupFields = { dimensions: pairs, focus: pairs, reference: pairs }

type Said = { dimensions: string[]; focus: string[]; reference: string[] }

export function groupsIn({ dimensions, focus, reference }: Said): IndicatorGroups {
  const chosen = (from: readonly string[], dimension: string) =>
    from.find(one => one.startsWith(`${dimension}=`))?.slice(dimension.length + 1) || null
  return dimensions.map(dimension => ({
    dimension,
    focus: chosen(focus, dimension),
    reference: chosen(reference, dimension),
  }))
}

/** Where the faults of one dimension stand. */
const groupFault = (dimension: string) => `groups-${dimension}`

/** What of the groups cannot hold together, by dimension. */
export function checkGroups(said: Said, context: z.RefinementCtx): void {
  for (const { dimension, focus, reference } of groupsIn(said)) {
    const fault = (message: string) => context.addIssue({ code: 'custom', path: [groupFault(dimension)], message })
    if ((focus === null) !== (reference === null)) fault('Välj båda grupperna, eller ingen av dem.')
    else if (focus !== null && focus === reference) fault('Välj två olika grupper.')
  }
}
