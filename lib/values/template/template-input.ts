import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'

const MOST = 300

/** "N15428 12": an indicator of the other municipality, and the goal here that it is to tell of; "" where it isn't taken. */
const chosen = z.union(
  [
    z.literal('').transform(() => null),
    z
      .string()
      .regex(/^\S{1,40} \d{1,9}$/)
      .transform(said => said.split(' ') as [string, string])
      .transform(([code, goalId]) => ({ code, goalId: Number(goalId) })),
  ],
  UNREADABLE,
)

export const templateInput = z.object({
  municipalityId: rowId,
  /** The address of the municipality that it is begun from. */
  from: z.string(UNREADABLE).regex(/^[a-z0-9-]{1,60}$/, UNREADABLE),
  chosen: z
    .array(chosen)
    .max(MOST, UNREADABLE)
    .transform(all => all.filter(one => one !== null)),
})
