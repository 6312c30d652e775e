import { createHash } from 'node:crypto'
import type { Holding } from './holding'

/** What goals hold, in short: two that hold the same have the same. Where they stand is no matter. */
export const seenOfHoldings = (holdings: readonly Holding[]): string =>
  createHash('sha256')
    .update(JSON.stringify(holdings.map(holding => ({ ...holding, position: null }))))
    .digest('hex')
