const kept = /** @type {typeof globalThis & { malbildExpiries?: Int32Array }} */ (globalThis)

/** Kept globally, since Next loads copies of us, in memory that all threads of the process see. */
const counted = () => (kept.malbildExpiries ??= new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)))

/**
 * How many times published values have expired in this process. What was begun under an earlier count may hold a value
 * that has been withdrawn since, and is neither kept nor shown again.
 */
export const expiries = () => Atomics.load(counted(), 0)

export const expire = () => void Atomics.add(counted(), 0, 1)

/** For another thread, which hands it to `shareExpiries`. */
export const sharedExpiries = () => counted()

/** Counts with the thread that the count is from. @param {Int32Array} count */
export const shareExpiries = count => void (kept.malbildExpiries = count)
