import type { Transaction } from '../transaction'
import { rememberEarlier } from './earlier'
import { valuesBecamePublished } from './values-became-published'

/**
 * What an upgrade does before the rows are renewed, once in each municipality and in this order. A step is never
 * changed or taken away; one is added where the same thing gets another key, so that it isn't taken for a new one.
 */
export const steps: ((tx: Transaction, municipality: { id: number; code: string }) => Promise<void>)[] = [
  rememberEarlier,
  valuesBecamePublished,
]
