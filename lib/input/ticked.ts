import { z } from 'zod'

/** A box that is ticked for yes. */
export const ticked = z
  .literal('ja')
  .optional()
  .transform(said => said === 'ja')
