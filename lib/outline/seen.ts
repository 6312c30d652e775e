import { createHash } from 'node:crypto'
import type { Plan } from './plan'

/** What a plan says, in short: two that say the same have the same. */
export const seenOf = ({ levels, goals, parts, rows }: Plan): string =>
  createHash('sha256').update(JSON.stringify({ levels, goals, parts, rows })).digest('hex')
