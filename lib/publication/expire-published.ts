/**
 * What the public reads of a municipality is another from now on: the next reader of this instance is given it. For every
 * way in (server function, route, job, timer), once the transaction that took the turn (`takeTurn`) holds; the other
 * instances, and this one if nobody calls, hear of it from the database within two seconds.
 */
export function expirePublished(slug: string): void {
  // Set by whoever serves (prisma/serve.mjs): Next loads copies of our modules, and its list must be the one that counts.
  ;(globalThis as { malbildForget?: (slug: string) => void }).malbildForget?.(slug)
}
