import type { SearchKind } from './document'

/** What alone may be asked for, by its word in an address. */
export const AMONG = { indikatorer: 'indicator', atgarder: 'action' } as const satisfies Record<string, SearchKind>
export type Among = keyof typeof AMONG

/** What a query asks for alone; null for everything. */
export const amongIn = (query: string | string[] | undefined): Among | null =>
  typeof query === 'string' && Object.hasOwn(AMONG, query) ? (query as Among) : null
