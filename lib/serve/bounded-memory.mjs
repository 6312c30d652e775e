/**
 * Remembers up to `bytes` in all, and gives up first what was asked for longest ago.
 * @template {{ bytes: number }} T
 */
export class BoundedMemory {
  /** @type {Map<string, T>} in the order they were last asked for */
  #kept = new Map()
  #used = 0

  /** @param {number} bytes */
  constructor(bytes) {
    this.room = bytes
  }

  /** @param {string} key @returns {T | undefined} */
  get(key) {
    const found = this.#kept.get(key)
    if (!found) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, found)
    return found
  }

  /** @param {string} key @param {T} value What alone would fill more than a tenth of the room isn't kept. */
  set(key, value) {
    this.delete(key)
    if (value.bytes > this.room / 10) return
    this.#kept.set(key, value)
    this.#used += value.bytes
    for (const oldest of this.#kept.keys()) {
      if (this.#used <= this.room) return
      this.delete(oldest)
    }
  }

  /** @param {string} key */
  delete(key) {
    this.#used -= this.#kept.get(key)?.bytes ?? 0
    this.#kept.delete(key)
  }
}
