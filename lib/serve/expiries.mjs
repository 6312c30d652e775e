/**
 * How many times published values have expired in this process. What was begun under an earlier count may hold a value
 * that has been withdrawn since, and is neither kept nor shown again. Kept globally, since Next loads copies of us.
 */
export const expiries = () => globalThis.malbildExpiries ?? 0

export function expire() {
  globalThis.malbildExpiries = expiries() + 1
}
