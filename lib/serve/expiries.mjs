const kept = /** @type {typeof globalThis & { malbildExpiries?: number }} */ (globalThis)

/**
 * How many times published values have expired in this process. What was begun under an earlier count may hold a value
 * that has been withdrawn since, and is neither kept nor shown again. Kept globally, since Next loads copies of us.
 */
export const expiries = () => kept.malbildExpiries ?? 0

export function expire() {
  kept.malbildExpiries = expiries() + 1
}
