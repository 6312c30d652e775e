import { z } from 'zod'

/** Said of what no form of ours sends. */
export const UNREADABLE = 'Begäran går inte att läsa.'

/** A row's id, as a form sends it. */
export const rowId = z.coerce
  .number(UNREADABLE)
  .int()
  .min(1, UNREADABLE)
  .max(2 ** 31 - 1, UNREADABLE)
