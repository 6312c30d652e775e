import { z } from 'zod'
import { UNREADABLE } from './row-id'

/** What was seen when a form was drawn, as the page wrote it: JSON of at most so many letters, not yet looked into. */
export const seenJson = (longest: number) =>
  z
    .string(UNREADABLE)
    .max(longest, UNREADABLE)
    .transform((json, context) => {
      try {
        return JSON.parse(json) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: UNREADABLE })
        return z.NEVER
      }
    })
