/** Those that are there for every municipality. */
export const SOURCE_KEYS = ['kolada', 'pxweb'] as const

/** One of those, or the key of one that the municipality has added. */
export type SourceKey = string

/** "statistik.exempel.se-px-api-v2" of a base address: as it stands in addresses of our own. */
export function keyOfAddress(address: string): SourceKey {
  const { host, pathname } = new URL(address)
  return `${host}${pathname}`
    .replace(/[^\w.-]+/g, '-')
    .replace(/-+$/, '')
    .toLowerCase()
}
