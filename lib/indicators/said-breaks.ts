import { z } from 'zod'

/**
 * What has been said of jumps in a definition's values: from the day that the period begins on, whether the measure
 * changed then, and why one says so. Who said it and who agreed stands in the change history.
 */
export const indicatorBreaks = z
  .array(
    z.strictObject({
      version: z.number().int().min(1),
      from: z.iso.date(),
      isBreak: z.boolean(),
      why: z.string().min(1).max(2000),
    }),
  )
  .max(100)
export type IndicatorBreaks = z.infer<typeof indicatorBreaks>
